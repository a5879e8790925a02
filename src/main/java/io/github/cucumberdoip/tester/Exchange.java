package io.github.cucumberdoip.tester;

import io.github.cucumberdoip.message.DiagnosticMessage;
import io.github.cucumberdoip.message.DiagnosticMessageAck;
import io.github.cucumberdoip.message.DiagnosticMessageNack;
import io.github.cucumberdoip.message.DoipMessage;
import io.github.cucumberdoip.message.GenericHeaderNack;
import io.github.cucumberdoip.message.LogicalAddress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Runs one diagnostic request: send, acknowledge, responses. */
final class Exchange {
  private static final String A_RESPONSE = "a response";

  /** A wait by its name in the standard, with the method of the builder that sets it. */
  private record Bound(String name, Duration limit, String setting) {}

  private final TesterTimeouts timeouts;
  private final DiagnosticMessage request;
  private final Awaiting awaiting;
  private final List<DiagnosticMessage> responses = new ArrayList<>();
  private DoipMessage acknowledge;

  private Exchange(TcpConnection connection, DiagnosticMessage request) {
    this.timeouts = connection.settings().timeouts();
    this.request = request;
    this.awaiting = Awaiting.send(connection, request);
  }

  static DiagnosticExchange untilAcknowledged(TcpConnection connection, DiagnosticMessage request) {
    Exchange exchange = new Exchange(connection, request);
    exchange.acknowledge();
    return exchange.result();
  }

  static DiagnosticExchange untilFinalResponse(
      TcpConnection connection, DiagnosticMessage request) {
    Exchange exchange = new Exchange(connection, request);
    if (exchange.acknowledge()) {
      exchange.respondedByOne();
    }
    return exchange.result();
  }

  static DiagnosticExchange ofGroup(TcpConnection connection, DiagnosticMessage request) {
    Exchange exchange = new Exchange(connection, request);
    if (exchange.acknowledge()) {
      exchange.respondedByGroup();
    }
    return exchange.result();
  }

  private boolean acknowledge() {
    acknowledge =
        awaiting
            .next(
                "the acknowledge of a diagnostic message",
                message -> Answers.acknowledges(message, request),
                awaiting.start() + timeouts.acknowledge().toNanos())
            .orElseThrow(
                () ->
                    awaiting.timeout(
                        "the acknowledge of a diagnostic message",
                        "A_DoIP_Diagnostic_Message",
                        timeouts.acknowledge(),
                        "let the entity acknowledge it, or lengthen acknowledgeTimeout of the"
                            + " tester"));
    return acknowledge instanceof DiagnosticMessageAck;
  }

  private void respondedByOne() {
    Bound bound = new Bound("P2", timeouts.p2(), "p2");
    DiagnosticMessage response;
    do {
      response = response(bound);
      bound = p2Star();
    } while (Answers.isPending(response));
  }

  private DiagnosticMessage response(Bound bound) {
    long deadline = System.nanoTime() + bound.limit.toNanos();
    boolean over = deadline - wholeDeadline() > 0;
    return response(over ? wholeDeadline() : deadline)
        .orElseThrow(() -> timeout(A_RESPONSE, over ? whole() : bound));
  }

  private TesterTimeoutException timeout(String what, Bound bound) {
    return awaiting.timeout(
        what,
        bound.name,
        bound.limit,
        "let the ECU answer this request, or lengthen " + bound.setting + " of the tester");
  }

  private Bound p2Star() {
    return new Bound("P2*", timeouts.p2Star(), "p2Star");
  }

  private Bound whole() {
    return new Bound("the longest exchange", timeouts.exchange(), "exchangeTimeout");
  }

  private void respondedByGroup() {
    long forAll = System.nanoTime() + timeouts.p2().toNanos();
    Map<LogicalAddress, Long> pending = new HashMap<>();
    while (true) {
      Optional<DiagnosticMessage> response = response(latest(forAll, pending.values()));
      if (response.isEmpty() && pending.isEmpty()) {
        return;
      }
      if (response.isEmpty()) {
        throw timeout("the final response of " + pending.keySet(), p2Star());
      }
      LogicalAddress ecu = response.get().sourceAddress();
      if (Answers.isPending(response.get())) {
        pending.put(ecu, System.nanoTime() + timeouts.p2Star().toNanos());
      } else {
        pending.remove(ecu);
      }
    }
  }

  private long latest(long forAll, Collection<Long> deadlines) {
    long latest = forAll;
    for (long deadline : deadlines) {
      latest = deadline - latest > 0 ? deadline : latest;
    }
    return latest - wholeDeadline() > 0 ? wholeDeadline() : latest;
  }

  private long wholeDeadline() {
    return awaiting.start() + timeouts.exchange().toNanos();
  }

  private Optional<DiagnosticMessage> response(long deadline) {
    // What has come is taken even after its deadline, so a flood would otherwise never end.
    if (System.nanoTime() - wholeDeadline() > 0) {
      return Optional.empty();
    }
    Optional<DiagnosticMessage> response =
        awaiting
            .next(A_RESPONSE, message -> Answers.responds(message, request), deadline)
            .map(DiagnosticMessage.class::cast);
    response.ifPresent(responses::add);
    return response;
  }

  private DiagnosticExchange result() {
    return new DiagnosticExchange(
        request,
        acknowledgeAs(DiagnosticMessageAck.class),
        acknowledgeAs(DiagnosticMessageNack.class),
        acknowledgeAs(GenericHeaderNack.class),
        responses);
  }

  private <M> Optional<M> acknowledgeAs(Class<M> kind) {
    return Optional.of(acknowledge).filter(kind::isInstance).map(kind::cast);
  }
}
