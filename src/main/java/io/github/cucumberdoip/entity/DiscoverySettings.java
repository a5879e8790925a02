package io.github.cucumberdoip.entity;

import io.github.cucumberdoip.message.InvalidValueException;
import java.time.Duration;

/**
 * How an entity answers vehicle identification requests.
 *
 * @param answersEid whether it supports requests with an EID (payload type 0x0002), which are
 *     optional by the standard; if not, they are refused as an unknown payload type
 * @param longestWait the longest of the random waits before each identification response, zero or
 *     more; by the standard A_DoIP_Announce_Wait, 500 ms
 */
public record DiscoverySettings(boolean answersEid, Duration longestWait) {
  /** Requests with an EID are answered, and every request at once, so that scenarios stay fast. */
  public static final DiscoverySettings AT_ONCE = new DiscoverySettings(true, Duration.ZERO);

  /** A_DoIP_Announce_Wait (ISO 13400-2:2019, Table 12). */
  public static final Duration ANNOUNCE_WAIT = Duration.ofMillis(500);

  /** A_DoIP_Announce_Interval (ISO 13400-2:2019, Table 12). */
  public static final Duration ANNOUNCE_INTERVAL = Duration.ofMillis(500);

  /** A_DoIP_Announce_Num (ISO 13400-2:2019, Table 12). */
  public static final int ANNOUNCE_NUM = 3;

  /**
   * Checks the wait.
   *
   * @param answersEid whether it supports requests with an EID
   * @param longestWait the longest wait before each response, zero or more
   * @throws InvalidValueException if the wait is negative
   */
  public DiscoverySettings {
    if (longestWait.isNegative()) {
      throw InvalidValueException.of(
          "a wait before identification responses",
          longestWait.toMillis() + " ms",
          "zero or more",
          "the standard has 500 ms");
    }
  }

  /**
   * The same with other support for requests with an EID.
   *
   * @param answers whether they are answered
   * @return a copy
   */
  public DiscoverySettings withAnswersEid(boolean answers) {
    return new DiscoverySettings(answers, longestWait);
  }

  /**
   * The same with another wait.
   *
   * @param longest the longest wait before each identification response, zero or more
   * @return a copy
   */
  public DiscoverySettings withLongestWait(Duration longest) {
    return new DiscoverySettings(answersEid, longest);
  }
}
