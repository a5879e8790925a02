package io.github.cucumberdoip.judge;

import io.github.cucumberdoip.message.DiagnosticMessage;
import io.github.cucumberdoip.message.DiagnosticMessageAck;
import io.github.cucumberdoip.message.DiagnosticMessageNack;
import io.github.cucumberdoip.message.LogicalAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** The UDS requests of one connection. */
final class Exchanges {
  private final List<Exchange> open = new ArrayList<>();
  private Exchange last;

  /** Those that may still be answered, oldest first. */
  List<Exchange> open() {
    return List.copyOf(open);
  }

  /** The newest one, open or over. */
  Optional<Exchange> last() {
    return Optional.ofNullable(last);
  }

  void asked(Spoken spoken, DiagnosticMessage request) {
    last = new Exchange(spoken, request);
    // a group is answered by as many as like to; the next request to it ends the wait
    open.removeIf(older -> older.target().isFunctional() && older.target().equals(last.target()));
    open.add(last);
  }

  void acknowledged(Spoken spoken, DiagnosticMessageAck ack) {
    awaiting(ack.sourceAddress(), ack.targetAddress()).ifPresent(e -> e.acknowledged(spoken));
  }

  void refused(Spoken spoken, DiagnosticMessageNack nack) {
    awaiting(nack.sourceAddress(), nack.targetAddress())
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

  private Optional<Exchange> awaiting(LogicalAddress target, LogicalAddress tester) {
    return first(
        exchange ->
            exchange.awaitsAck()
                && exchange.target().equals(target)
                && exchange.tester().equals(tester));
  }

  void answered(Spoken spoken, DiagnosticMessage response) {
    first(exchange -> exchange.isAnsweredBy(response))
        .ifPresent(
            exchange -> {
              exchange.answered(spoken);
              if (exchange.isOver() && !exchange.target().isFunctional()) {
                open.remove(exchange);
              }
            });
  }

  private Optional<Exchange> first(Predicate<Exchange> condition) {
    return open.stream().filter(condition).findFirst();
  }
}
