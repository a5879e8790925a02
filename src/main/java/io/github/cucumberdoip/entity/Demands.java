package io.github.cucumberdoip.entity;

import io.github.cucumberdoip.message.DiagnosticNackCode;
import io.github.cucumberdoip.message.HeaderNackCode;
import io.github.cucumberdoip.message.InvalidValueException;
import io.github.cucumberdoip.message.RoutingActivationCode;
import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Queue;

/**
 * Answers that a test demands of an entity whatever the rules say, each for a number of messages;
 * several demands of a kind are met one after another. Safe for use by many threads.
 */
public final class Demands {
  /** A code and how many messages it is still meant for. */
  private static final class Demand<C> {
    private final C code;
    private int left;

    Demand(C code, int count) {
      this.code = code;
      this.left = count;
    }
  }

  private final Queue<Demand<HeaderNackCode>> headerNacks = new ArrayDeque<>();
  private final Queue<Demand<DiagnosticNackCode>> diagnosticNacks = new ArrayDeque<>();
  private final Queue<Demand<RoutingActivationCode>> activations = new ArrayDeque<>();
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
    add(headerNacks, code, count);
  }

  /**
   * Refuses the next diagnostic messages that would be acknowledged.
   *
   * @param code the diagnostic NACK; 0x02 closes the connection
   * @param count how many messages, 1 or more
   * @throws InvalidValueException if the count is below 1
   */
  public void refuseRequests(DiagnosticNackCode code, int count) {
    add(diagnosticNacks, code, count);
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
    add(activations, code, count);
  }

  /** Takes all demands back. */
  public synchronized void clear() {
    headerNacks.clear();
    diagnosticNacks.clear();
    activations.clear();
    any = false;
  }

  private synchronized <C> void add(Queue<Demand<C>> demands, C code, int count) {
    if (count < 1) {
      throw InvalidValueException.of(
          "a number of messages", count, "1 or more", "leave the step out for none");
    }
    demands.add(new Demand<>(code, count));
    any = true;
  }

  Optional<HeaderNackCode> headerNack() {
    return take(headerNacks);
  }

  Optional<DiagnosticNackCode> diagnosticNack() {
    return take(diagnosticNacks);
  }

  Optional<RoutingActivationCode> activation() {
    return take(activations);
  }

  /** The usual case, that nothing is demanded, costs no lock. */
  private <C> Optional<C> take(Queue<Demand<C>> demands) {
    if (!any) {
      return Optional.empty();
    }
    synchronized (this) {
      Demand<C> first = demands.peek();
      if (first == null) {
        return Optional.empty();
      }
      first.left--;
      if (first.left == 0) {
        demands.remove();
      }
      return Optional.of(first.code);
    }
  }
}
