package io.github.cucumberdoip.judge;

import io.github.cucumberdoip.message.InvalidValueException;
import java.time.Duration;

/**
 * The times that a tester is judged by, as the ECU keeps them.
 *
 * @param aliveCheck within which an alive check has to be answered, T_TCP_Alive_Check
 * @param control how long a tester waits for an answer by UDP, A_DoIP_Ctrl
 * @param diagnosticMessage how long a tester waits for an acknowledgement,
 *     A_DoIP_Diagnostic_Message
 * @param p2 how long a tester waits for the first UDS response after the acknowledgement
 * @param p2Star how long a tester waits after a response pending, P2*
 * @param s3 after which the ECU leaves a session without requests, S3
 * @param securityDelay how long requestSeed is refused after too many wrong keys
 * @param bySession whether P2 and P2* of an ECU are those of its last response to
 *     DiagnosticSessionControl, once it has said them
 * @param margin what a measured time may be too long or too short by
 */
public record JudgedTimes(
    Duration aliveCheck,
    Duration control,
    Duration diagnosticMessage,
    Duration p2,
    Duration p2Star,
    Duration s3,
    Duration securityDelay,
    boolean bySession,
    Duration margin) {
  /**
   * What the standards say (ISO 13400-2:2019 table 12, ISO 14229-2:2021). Choices of this project
   * are 10 s of security delay, which each ECU may have otherwise, and 100 ms of margin.
   */
  public static final JudgedTimes STANDARD =
      new JudgedTimes(
          Duration.ofMillis(500),
          Duration.ofSeconds(2),
          Duration.ofSeconds(2),
          Duration.ofMillis(50),
          Duration.ofSeconds(5),
          Duration.ofSeconds(5),
          Duration.ofSeconds(10),
          true,
          Duration.ofMillis(100));

  /**
   * Rejects negative times.
   *
   * @param aliveCheck within which an alive check has to be answered, T_TCP_Alive_Check
   * @param control how long a tester waits for an answer by UDP, A_DoIP_Ctrl
   * @param diagnosticMessage how long a tester waits for an acknowledgement,
   *     A_DoIP_Diagnostic_Message
   * @param p2 how long a tester waits for the first UDS response after the acknowledgement
   * @param p2Star how long a tester waits after a response pending, P2*
   * @param s3 after which the ECU leaves a session without requests, S3
   * @param securityDelay how long requestSeed is refused after too many wrong keys
   * @param bySession whether P2 and P2* of an ECU are those of its last response to
   *     DiagnosticSessionControl, once it has said them
   * @param margin what a measured time may be too long or too short by
   */
  public JudgedTimes {
    check("an alive check time", aliveCheck);
    check("an A_DoIP_Ctrl time", control);
    check("an acknowledgement time", diagnosticMessage);
    check("a P2 time", p2);
    check("a P2* time", p2Star);
    check("an S3 time", s3);
    check("a security delay", securityDelay);
    check("a margin", margin);
  }

  /**
   * How long a time is at least, with a margin of at most half of it.
   *
   * @param time one of these times
   * @return nanoseconds
   */
  long least(Duration time) {
    return time.toNanos() - Math.min(margin.toNanos(), time.toNanos() / 2);
  }

  private static void check(String what, Duration time) {
    if (time.isNegative()) {
      throw InvalidValueException.of(
          what, time.toMillis() + " ms", "zero or more", "give a longer time");
    }
  }
}
