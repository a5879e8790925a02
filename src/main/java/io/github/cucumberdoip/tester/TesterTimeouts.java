package io.github.cucumberdoip.tester;

import io.github.cucumberdoip.message.InvalidValueException;
import java.time.Duration;

/**
 * How long a tester waits, by what it waits for. Each is above zero and at most one day.
 *
 * @param connect for the TCP connection
 * @param routingActivation for the routing activation response
 * @param acknowledge for the acknowledge of a diagnostic message: A_DoIP_Diagnostic_Message
 * @param p2 for the first response, from the acknowledge on: P2 of the client
 * @param p2Star for the next response after a response-pending message (NRC 0x78): P2* of the
 *     client
 * @param exchange for all responses to one request together, so that an ECU that is pending for
 *     ever cannot hold up a test for ever
 * @param control for answers on UDP: A_DoIP_Ctrl
 */
public record TesterTimeouts(
    Duration connect,
    Duration routingActivation,
    Duration acknowledge,
    Duration p2,
    Duration p2Star,
    Duration exchange,
    Duration control) {
  private static final Duration LONGEST = Duration.ofDays(1);

  /** 2 s each, but 5 s for P2* and 60 s for a whole exchange. */
  public static final TesterTimeouts DEFAULT =
      new TesterTimeouts(
          Duration.ofSeconds(2),
          Duration.ofSeconds(2),
          Duration.ofSeconds(2),
          Duration.ofSeconds(2),
          Duration.ofSeconds(5),
          Duration.ofSeconds(60),
          Duration.ofSeconds(2));

  /**
   * Checks the ranges.
   *
   * @param connect for the TCP connection
   * @param routingActivation for the routing activation response
   * @param acknowledge for the acknowledge of a diagnostic message
   * @param p2 for the first response
   * @param p2Star for the next response after a response-pending message
   * @param exchange for all responses to one request together
   * @param control for answers on UDP
   * @throws InvalidValueException if a duration is zero, negative or above one day
   */
  public TesterTimeouts {
    check("a connect timeout", connect);
    check("a routing activation timeout", routingActivation);
    check("an acknowledge timeout", acknowledge);
    check("a P2 timeout", p2);
    check("a P2* timeout", p2Star);
    check("an exchange timeout", exchange);
    check("an A_DoIP_Ctrl timeout", control);
  }

  private static void check(String what, Duration given) {
    if (given.compareTo(Duration.ZERO) <= 0 || given.compareTo(LONGEST) > 0) {
      throw InvalidValueException.of(
          what, given, "above zero and at most 1 day", "write for example Duration.ofSeconds(2)");
    }
  }
}
