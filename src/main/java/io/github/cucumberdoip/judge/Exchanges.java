package io.github.cucumberdoip.judge;

import io.github.cucumberdoip.message.Bytes;
import io.github.cucumberdoip.message.DiagnosticMessage;
import io.github.cucumberdoip.message.DiagnosticMessageAck;
import io.github.cucumberdoip.message.DiagnosticMessageNack;
import io.github.cucumberdoip.message.LogicalAddress;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** The UDS requests of one connection. */
final class Exchanges {
  private final List<Exchange> open = new ArrayList<>();
  private final Map<LogicalAddress, Exchange> last = new HashMap<>();
  private final long ackLeast;
  private final long ackMost;
  private Exchange answered;
  private Spoken answer;
  private Exchange acknowledged;
  private Spoken ack;

  Exchanges(JudgedTimes times) {
    ackLeast = times.least(times.diagnosticMessage());
    ackMost = times.diagnosticMessage().toNanos();
  }

  /** Those that may still be answered, oldest first. */
  List<Exchange> open() {
    return List.copyOf(open);
  }

  /** The newest one to an address, open or over, except TesterPresent without a response. */
  Optional<Exchange> last(LogicalAddress target) {
    return Optional.ofNullable(last.get(target));
  }

  void asked(Spoken spoken, DiagnosticMessage request) {
    Exchange asked = new Exchange(spoken, request);
    if (!asked.isSilentTesterPresent()) {
      last.put(asked.target(), asked);
    }
    // a group is answered by as many as like to; the next request to it ends the wait
    open.removeIf(older -> older.target().isFunctional() && asked.endsWaitFor(older));
    // a response from now on is one to the newer request; the older one stays if it is on its way
    open.removeIf(older -> !isOnItsWay(older, spoken, ackLeast) && isSameQuestion(older, asked));
    open.add(asked);
  }

  void acknowledged(Spoken spoken, DiagnosticMessageAck ack) {
    Optional<Exchange> found =
        awaiting(spoken, ack.sourceAddress(), ack.targetAddress(), ack.previousMessage());
    found.ifPresent(exchange -> exchange.acknowledged(spoken));
    this.ack = spoken;
    acknowledged = found.orElse(null);
  }

  /** The request that was acknowledged, if the acknowledgement is the last one. */
  Optional<Exchange> acknowledgedBy(Spoken spoken) {
    return ack == spoken ? Optional.ofNullable(acknowledged) : Optional.empty();
  }

  void refused(Spoken spoken, DiagnosticMessageNack nack) {
    awaiting(spoken, nack.sourceAddress(), nack.targetAddress(), nack.previousMessage())
        .ifPresent(exchange -> refuse(exchange, spoken));
  }

  /** A header NACK is for what came last. */
  void refusedByHeader(Spoken request, Spoken nack) {
    first(exchange -> exchange.request() == request && exchange.awaitsAck())
        .ifPresent(exchange -> refuse(exchange, nack));
  }

  private void refuse(Exchange exchange, Spoken nack) {
    exchange.refused(nack);
    open.remove(exchange);
  }

  /** The one whose bytes are repeated, or the oldest one that is not too old. */
  private Optional<Exchange> awaiting(
      Spoken outcome, LogicalAddress target, LogicalAddress tester, Bytes previous) {
    List<Exchange> between =
        open.stream()
            .filter(e -> e.target().equals(target) && e.tester().equals(tester))
            .filter(e -> isOnItsWay(e, outcome, ackMost))
            .toList();
    return between.stream()
        .filter(exchange -> !previous.isEmpty() && exchange.uds().startsWith(previous))
        .findFirst()
        .or(() -> between.stream().filter(e -> isOnItsWay(e, outcome, ackLeast)).findFirst())
        .or(() -> between.stream().findFirst());
  }

  private static boolean isOnItsWay(Exchange exchange, Spoken now, long nanos) {
    return exchange.awaitsAck() && now.at() - exchange.at() < nanos;
  }

  void answered(Spoken spoken, DiagnosticMessage response) {
    Optional<Exchange> found =
        first(e -> !e.awaitsAck() && isAnsweredByTarget(e, response))
            .or(() -> first(e -> isOnItsWay(e, spoken, ackMost) && isAnsweredByTarget(e, response)))
            .or(() -> first(e -> isAnsweredByTarget(e, response)))
            .or(() -> first(e -> e.isAnsweredBy(response)));
    found.ifPresentOrElse(
        exchange -> {
          exchange.answered(spoken);
          if (exchange.isOver() && !exchange.target().isFunctional()) {
            open.remove(exchange);
          }
        },
        () ->
            open.stream()
                .filter(e -> e.looksAnsweredBy(response))
                .forEach(e -> e.mistakable(spoken)));
    answer = spoken;
    answered = found.orElse(null);
  }

  /** The request to which a response was, if the response is the last one. */
  Optional<Exchange> answeredBy(Spoken response) {
    return answer == response ? Optional.ofNullable(answered) : Optional.empty();
  }

  private static boolean isAnsweredByTarget(Exchange exchange, DiagnosticMessage response) {
    return exchange.isAnsweredBy(response) && exchange.target().equals(response.sourceAddress());
  }

  private static boolean isSameQuestion(Exchange older, Exchange newer) {
    return older.target().equals(newer.target())
        && older.tester().equals(newer.tester())
        && older.service() == newer.service();
  }

  private Optional<Exchange> first(Predicate<Exchange> condition) {
    return open.stream().filter(condition).findFirst();
  }
}
