package io.github.cucumberdoip.entity;

import io.github.cucumberdoip.message.InvalidValueException;
import java.time.Duration;

/**
 * The timers of TCP_DATA connections (ISO 13400-2:2019, Table 12).
 *
 * @param initialInactivity T_TCP_Initial_Inactivity: how long a connection may stay without a
 *     routing activation request, above zero
 * @param generalInactivity T_TCP_General_Inactivity: how long a registered connection may stay
 *     without data in either direction, above zero
 * @param aliveCheck T_TCP_Alive_Check: how long a tester may take to answer an alive check request,
 *     above zero
 */
public record EntityTimers(
    Duration initialInactivity, Duration generalInactivity, Duration aliveCheck) {
  /** The values of the standard: 2 s, 5 min and 500 ms. */
  public static final EntityTimers STANDARD =
      new EntityTimers(Duration.ofSeconds(2), Duration.ofMinutes(5), Duration.ofMillis(500));

  /**
   * Checks that no timer ends at once.
   *
   * @param initialInactivity how long without a routing activation request, above zero
   * @param generalInactivity how long without data, above zero
   * @param aliveCheck how long for an alive check response, above zero
   * @throws InvalidValueException if one is zero or negative
   */
  public EntityTimers {
    check("an initial inactivity time", initialInactivity);
    check("a general inactivity time", generalInactivity);
    check("an alive check time", aliveCheck);
  }

  private static void check(String what, Duration time) {
    if (time.isNegative() || time.isZero()) {
      throw InvalidValueException.of(
          what, time.toMillis() + " ms", "more than zero", "give a longer time");
    }
  }
}
