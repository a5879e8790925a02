package io.github.cucumberdoip.judge;

import io.github.cucumberdoip.message.LogicalAddress;
import io.github.cucumberdoip.message.RoutingActivationCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** T-27: the vehicle has to confirm first. */
final class ConfirmationAwaited extends Check {
  ConfirmationAwaited() {
    super(
        TesterRule.of(
            "T-27",
            Severity.WARNING,
            "A tester that was answered code 0x11 repeats its request on the same connection",
            "ISO 13400-2:2019, table 49, DoIP-063",
            Certainty.ONE_SOURCE));
  }

  private final List<Conversation> pending = new ArrayList<>();

  @Override
  void closed(Conversation with) {
    // on a connection that the ECU ended or that broke nobody can ask again
    if (!with.isClosedByTester()) {
      pending.remove(with);
    }
  }

  @Override
  void sent(Spoken message) {
    Activation activation = message.with().activation();
    if (activation.response().filter(response -> response == message).isPresent()) {
      pending.remove(message.with());
      if (activation
          .code()
          .filter(RoutingActivationCode.CONFIRMATION_REQUIRED::equals)
          .isPresent()) {
        pending.add(message.with());
      }
    }
  }

  @Override
  void received(Spoken message) {
    Optional<LogicalAddress> source = Activation.source(message);
    if (message.isActivation() && source.isPresent()) {
      pending.stream()
          .filter(with -> with != message.with() && with.host().equals(message.with().host()))
          .filter(with -> with.activation().requested().equals(source))
          .findFirst()
          .ifPresent(with -> violated(with, source.get(), message));
    }
  }

  private void violated(Conversation waiting, LogicalAddress source, Spoken message) {
    // once for each connection
    pending.remove(waiting);
    violated(
        "connection %d waits for a confirmation, and %s asked on another one"
            .formatted(waiting.peer().connection(), source),
        waiting.activation().response().orElseThrow(),
        message);
  }
}
