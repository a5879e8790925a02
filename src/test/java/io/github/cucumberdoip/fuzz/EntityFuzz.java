package io.github.cucumberdoip.fuzz;

import io.github.cucumberdoip.entity.ActivationApproval;
import io.github.cucumberdoip.entity.Demands;
import io.github.cucumberdoip.entity.Deviation;
import io.github.cucumberdoip.entity.DoipEntity;
import io.github.cucumberdoip.entity.EntitySettings;
import io.github.cucumberdoip.entity.EntityTimers;
import io.github.cucumberdoip.message.ActivationType;
import io.github.cucumberdoip.message.AliveCheckRequest;
import io.github.cucumberdoip.message.AliveCheckResponse;
import io.github.cucumberdoip.message.Bytes;
import io.github.cucumberdoip.message.DiagnosticMessage;
import io.github.cucumberdoip.message.DiagnosticNackCode;
import io.github.cucumberdoip.message.DoipMessage;
import io.github.cucumberdoip.message.EntityStatusRequest;
import io.github.cucumberdoip.message.LogicalAddress;
import io.github.cucumberdoip.message.RoutingActivationRequest;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Whatever happens to an entity, in whatever order: {@link EntityModel} finds its rules kept. An
 * input is a sequence of events: connections, messages, ends of connections, time, settings.
 */
public final class EntityFuzz {
  private static final List<LogicalAddress> TESTERS =
      List.of(tester(0x0E00), tester(0x0E01), tester(0x0E02), tester(0x0E03), tester(0x0F00));

  private static final Set<LogicalAddress> KNOWN = Set.copyOf(TESTERS.subList(0, 4));
  private static final List<ActivationType> TYPES =
      List.of(
          ActivationType.DEFAULT,
          ActivationType.DEFAULT,
          ActivationType.WWH_OBD,
          ActivationType.CENTRAL_SECURITY,
          new ActivationType(0x7F));

  private static final EntityTimers TIMERS =
      new EntityTimers(Duration.ofSeconds(2), Duration.ofSeconds(10), Duration.ofMillis(500));

  private EntityFuzz() {}

  private static LogicalAddress tester(int address) {
    return LogicalAddress.of(address);
  }

  /**
   * One input; what the coverage-guided fuzzer calls.
   *
   * @param data the input
   */
  public static void fuzzerTestOneInput(byte[] data) {
    Choices choices = new Choices(data);
    Demands demands = new Demands();
    EntitySettings settings = settings(choices);
    DoipEntity entity = new DoipEntity(settings, demands);
    EntityModel model = new EntityModel(entity, settings, choices.next() * 1_000_000_000L);
    while (choices.areLeft()) {
      event(choices, model, demands);
    }
    model.settle();
  }

  private static EntitySettings settings(Choices choices) {
    return EntitySettings.of(LogicalAddress.of(0x1000)).toBuilder()
        .maxOpenSockets(1 + choices.below(3))
        .knownTesters(KNOWN)
        .furtherTargets(Set.of(LogicalAddress.of(0xE000)))
        .timers(TIMERS)
        .activation(plain -> plain.withApproval(approval(choices.next())))
        .deviations(deviations(choices.next()))
        .build();
  }

  /** Two bits of the choice are for each of the known testers. */
  private static ActivationApproval approval(int choice) {
    ActivationApproval.Outcome[] outcomes = ActivationApproval.Outcome.values();
    return request -> outcomes[choice >> (request.sourceAddress().value() & 3) * 2 & 3];
  }

  private static Set<Deviation> deviations(int choice) {
    List<Deviation> all = List.of(Deviation.values());
    return choice < 0x80 ? Set.of() : Set.of(all.get(choice % all.size()));
  }

  private static void event(Choices choices, EntityModel model, Demands demands) {
    int connection = 1 + choices.below(8);
    switch (choices.below(13)) {
      case 0, 1 -> model.connect();
      case 2, 3, 4 ->
          model.receive(
              connection,
              new RoutingActivationRequest(
                  choices.of(TESTERS), choices.of(TYPES), 0, Optional.empty()));
      case 5, 6 -> model.receive(connection, diagnostic(choices));
      case 7, 8 -> model.receive(connection, new AliveCheckResponse(choices.of(TESTERS)));
      case 9 -> model.end(connection);
      case 10 -> model.pass(Duration.ofMillis(choices.next() * 17L));
      case 11 -> model.askAlive(connection);
      default -> rare(choices, model, demands, connection);
    }
  }

  private static DoipMessage diagnostic(Choices choices) {
    LogicalAddress target = choices.oneIn(4) ? LogicalAddress.of(0x2000) : tester(0x1000);
    return new DiagnosticMessage(choices.of(TESTERS), target, Bytes.of(0x3E, choices.next()));
  }

  private static void rare(Choices choices, EntityModel model, Demands demands, int connection) {
    switch (choices.below(4)) {
      case 0 -> model.receive(connection, new AliveCheckRequest());
      case 1 ->
          demands.refuseRequests(new DiagnosticNackCode(choices.next()), 1 + choices.below(2));
      case 2 -> model.change(settings -> settings.deviations(deviations(choices.next())));
      default -> model.datagram(new EntityStatusRequest());
    }
  }
}
