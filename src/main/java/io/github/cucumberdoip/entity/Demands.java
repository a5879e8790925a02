package io.github.cucumberdoip.entity;

import io.github.cucumberdoip.message.DiagnosticNackCode;
import io.github.cucumberdoip.message.HeaderNackCode;
import io.github.cucumberdoip.message.InvalidValueException;
import io.github.cucumberdoip.message.LogicalAddress;
import io.github.cucumberdoip.message.RoutingActivationCode;
import io.github.cucumberdoip.saboteur.Counter;
import io.github.cucumberdoip.saboteur.Occurrence;
import io.github.cucumberdoip.uds.Nrc;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Answers that a test demands of an entity whatever the rules say, for some testers and some of
 * their messages. Of several demands of a kind, one that takes a message hides it from those that
 * were made later, so that demands for a number of messages are met one after another. Safe for use
 * by many threads.
 *
 * <pre>{@code
 * ecu.demands().answerActivations(
 *     RoutingActivationCode.UNKNOWN_SOURCE_ADDRESS, Terms.of(Occurrence.ONCE).thenKeeping());
 * }</pre>
 */
public final class Demands {
  /** A code, and for which messages. */
  private record Demand<C>(C code, Terms terms, Counter counter) {
    Demand(C code, Terms terms) {
      this(code, terms, new Counter(terms.occurrence()));
    }
  }

  private final List<Demand<HeaderNackCode>> headerNacks = new ArrayList<>();
  private final List<Demand<DiagnosticNackCode>> diagnosticNacks = new ArrayList<>();
  private final List<Demand<RoutingActivationCode>> activations = new ArrayList<>();
  private final List<Demand<Nrc>> nrcs = new ArrayList<>();
  private volatile boolean any;

  /** No demand. */
  public Demands() {}

  /**
   * Refuses the next messages that the header handler would accept, on TCP and UDP.
   *
   * @param code the header NACK; it closes the connection or not as the standard has it
   * @param count how many messages, 1 or more
   * @throws InvalidValueException if the count is below 1
   */
  public void refuseMessages(HeaderNackCode code, int count) {
    refuseMessages(code, next(count));
  }

  /**
   * Refuses messages that the header handler would accept, on TCP and, if for all testers, on UDP.
   *
   * @param code the header NACK
   * @param terms for which messages; a tester is known from its routing activation on
   */
  public void refuseMessages(HeaderNackCode code, Terms terms) {
    add(headerNacks, code, terms);
  }

  /**
   * Refuses the next diagnostic messages that would be acknowledged.
   *
   * @param code the diagnostic NACK; 0x02 closes the connection
   * @param count how many messages, 1 or more
   * @throws InvalidValueException if the count is below 1
   */
  public void refuseRequests(DiagnosticNackCode code, int count) {
    refuseRequests(code, next(count));
  }

  /**
   * Refuses diagnostic messages that would be acknowledged.
   *
   * @param code the diagnostic NACK
   * @param terms for which messages
   */
  public void refuseRequests(DiagnosticNackCode code, Terms terms) {
    add(diagnosticNacks, code, terms);
  }

  /**
   * Answers the next routing activation requests with a code, without any check, and does to the
   * connection what the code stands for.
   *
   * @param code the response code
   * @param count how many requests, 1 or more
   * @throws InvalidValueException if the count is below 1
   */
  public void answerActivations(RoutingActivationCode code, int count) {
    answerActivations(code, next(count));
  }

  /**
   * Answers routing activation requests with a code, without any check.
   *
   * @param code the response code
   * @param terms for which requests
   */
  public void answerActivations(RoutingActivationCode code, Terms terms) {
    add(activations, code, terms);
  }

  /**
   * Answers acknowledged UDS requests negatively, in place of stubs and of ECUs behind a gateway.
   *
   * @param code the negative response code, sent whatever its rules say
   * @param terms for which requests
   */
  public void rejectRequests(Nrc code, Terms terms) {
    add(nrcs, code, terms);
  }

  /**
   * Whether nothing is demanded.
   *
   * @return true until the first demand, and after {@link #clear()}
   */
  public boolean isIdle() {
    return !any;
  }

  /** Takes all demands back. */
  public synchronized void clear() {
    headerNacks.clear();
    diagnosticNacks.clear();
    activations.clear();
    nrcs.clear();
    any = false;
  }

  private static Terms next(int count) {
    if (count < 1) {
      throw InvalidValueException.of(
          "a number of messages", count, "1 or more", "leave the step out for none");
    }
    return Terms.of(Occurrence.times(count));
  }

  private synchronized <C> void add(List<Demand<C>> demands, C code, Terms terms) {
    demands.add(new Demand<>(code, terms));
    any = true;
  }

  Optional<Demanded<HeaderNackCode>> headerNack(
      int connection, Supplier<Optional<LogicalAddress>> tester) {
    return take(headerNacks, "header NACK", connection, tester);
  }

  Optional<Demanded<DiagnosticNackCode>> diagnosticNack(int connection, LogicalAddress tester) {
    return take(diagnosticNacks, "DoIP NACK", connection, () -> Optional.of(tester));
  }

  Optional<Demanded<RoutingActivationCode>> activation(int connection, LogicalAddress tester) {
    return take(activations, "routing activation code", connection, () -> Optional.of(tester));
  }

  /**
   * The NRC by which a request is to be answered, which counts it.
   *
   * @param connection the number of its connection
   * @param tester its source address
   * @return empty if there is no demand for it
   */
  public Optional<Demanded<Nrc>> nrc(int connection, LogicalAddress tester) {
    return take(nrcs, "NRC", connection, () -> Optional.of(tester));
  }

  /** The usual case, that nothing is demanded, costs no lock. */
  private <C> Optional<Demanded<C>> take(
      List<Demand<C>> demands,
      String kind,
      int connection,
      Supplier<Optional<LogicalAddress>> tester) {
    if (!any) {
      return Optional.empty();
    }
    synchronized (this) {
      for (Demand<C> demand : List.copyOf(demands)) {
        if (demand.terms.scope().covers(connection, tester)) {
          boolean taken = demand.counter.count();
          if (demand.counter.isOver()) {
            demands.remove(demand);
          }
          if (taken) {
            String note = kind + " " + demand.code + " on demand (" + demand.counter + ")";
            return Optional.of(new Demanded<>(demand.code, demand.terms.ending(), note));
          }
        }
      }
      return Optional.empty();
    }
  }
}
