package io.github.cucumberdoip.entity;

import io.github.cucumberdoip.message.RoutingActivationCode;
import io.github.cucumberdoip.message.RoutingActivationResponse;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * The end of the routing activation handler (ISO 13400-2:2019, Figure 22): approval, response, and
 * what a code means for the connection.
 */
final class Activations implements SocketHandler.Next {
  /** The codes behind which the standard has the connection closed. */
  private static final Set<Integer> CLOSING = Set.of(0x00, 0x01, 0x02, 0x03, 0x05, 0x06, 0x07);

  private static final String DENIED = "routing activation denied: ";

  private final Links links;
  private final Supplier<EntitySettings> settings;
  private final Consumer<Link> closed;

  /**
   * @param closed told of each connection that is closed, after the action is in the outcome
   */
  Activations(Links links, Supplier<EntitySettings> settings, Consumer<Link> closed) {
    this.links = links;
    this.settings = settings;
    this.closed = closed;
  }

  @Override
  public void granted(SocketHandler.Newcomer newcomer, Outcome outcome) {
    RoutingActivationCode code = RoutingActivationCode.REJECTED_CONFIRMATION;
    String denial = DENIED;
    try {
      code = approval(newcomer);
    } catch (RuntimeException | Error failure) {
      // or other newcomers, which wait for the end of this decision, would wait for ever
      denial = "routing activation failed with " + failure + ": ";
    }
    answer(newcomer, code, denial, outcome);
  }

  private RoutingActivationCode approval(SocketHandler.Newcomer newcomer) {
    return switch (settings.get().activation().approval().decide(newcomer.request())) {
      case APPROVED -> RoutingActivationCode.ROUTING_ACTIVATED;
      case AUTHENTICATION_MISSING -> RoutingActivationCode.MISSING_AUTHENTICATION;
      case CONFIRMATION_PENDING -> RoutingActivationCode.CONFIRMATION_REQUIRED;
      case CONFIRMATION_REFUSED -> RoutingActivationCode.REJECTED_CONFIRMATION;
    };
  }

  @Override
  public void denied(SocketHandler.Newcomer newcomer, RoutingActivationCode code, Outcome outcome) {
    answer(newcomer, code, outcome);
  }

  /** Answers with a code and does what it stands for. */
  void answer(SocketHandler.Newcomer newcomer, RoutingActivationCode code, Outcome outcome) {
    answer(newcomer, code, DENIED, outcome);
  }

  /** Answers on demand. */
  void answer(
      SocketHandler.Newcomer newcomer, Demanded<RoutingActivationCode> demanded, Outcome outcome) {
    outcome.add(newcomer.link().number(), new Action.Note(demanded.note()));
    answer(newcomer, demanded.code(), DENIED, demanded.ending(), outcome);
  }

  private void answer(
      SocketHandler.Newcomer newcomer, RoutingActivationCode code, String denial, Outcome outcome) {
    answer(newcomer, code, denial, Ending.AS_THE_CODE_HAS_IT, outcome);
  }

  private void answer(
      SocketHandler.Newcomer newcomer,
      RoutingActivationCode code,
      String denial,
      Ending ending,
      Outcome outcome) {
    Link link = newcomer.link();
    switch (code.value()) {
      case 0x10 -> register(newcomer, Link.State.ROUTING_ACTIVE);
      case 0x04 -> register(newcomer, Link.State.PENDING_AUTHENTICATION);
      case 0x11 -> register(newcomer, Link.State.PENDING_CONFIRMATION);
      default -> {
        if (!link.isRegistered()) {
          link.denied();
        }
      }
    }
    EntitySettings now = settings.get();
    outcome.add(
        link.number(),
        new Action.Send(
            newcomer.version(),
            new RoutingActivationResponse(
                newcomer.tester(),
                now.identity().logicalAddress(),
                code,
                0,
                now.activation().responseOemData())));
    boolean closes = CLOSING.contains(code.value()) && !now.has(Deviation.OPEN_AFTER_DENIAL);
    if (ending.closes(closes)) {
      outcome.add(link.number(), new Action.Close(denial + code));
      closed.accept(link);
    }
  }

  private void register(SocketHandler.Newcomer newcomer, Link.State state) {
    links.register(newcomer.link(), newcomer.tester(), newcomer.request().activationType(), state);
  }
}
