package io.github.cucumberdoip.assertj;

import io.github.cucumberdoip.message.InvalidValueException;
import java.time.Duration;

/**
 * How regularly something is expected, such as TesterPresent: the times between two of them.
 *
 * @param shortest the shortest time between two, zero or more
 * @param longest the longest time between two, more than zero
 * @param text how it is said, for example {@code every 2 s +/- 200 ms}
 */
public record Cadence(Duration shortest, Duration longest, String text) {
  /**
   * Checks the range.
   *
   * @param shortest the shortest time between two, zero or more
   * @param longest the longest time between two, more than zero
   * @param text how it is said
   * @throws InvalidValueException if a time is negative, the longest is zero or less than the
   *     shortest
   */
  public Cadence {
    if (shortest.isNegative() || longest.isZero() || longest.compareTo(shortest) < 0) {
      throw InvalidValueException.of(
          "a cadence",
          text,
          "a time of more than zero, and a tolerance of zero or more that is not longer",
          "write for example 2 s +/- 200 ms");
    }
  }

  /**
   * Neither faster nor slower.
   *
   * @param period the time between two
   * @param tolerance how much it may be off, in both directions
   * @return the cadence
   * @throws InvalidValueException if the period is not more than zero, or if the tolerance is
   *     negative or longer than the period
   */
  public static Cadence every(Duration period, Duration tolerance) {
    String text = "every " + Shown.of(period) + " +/- " + Shown.of(tolerance);
    return tolerance.isNegative()
        ? new Cadence(tolerance, period, text)
        : new Cadence(period.minus(tolerance), period.plus(tolerance), text);
  }

  /**
   * Not slower, as a watchdog demands it: each time of so long has one.
   *
   * @param longest the longest time between two
   * @return the cadence
   * @throws InvalidValueException if the time is not more than zero
   */
  public static Cadence atLeastEvery(Duration longest) {
    return new Cadence(Duration.ZERO, longest, "at least every " + Shown.of(longest));
  }

  /** The shortest time in which it shows: without a lower limit one may be enough, else two. */
  Duration leastTime() {
    return shortest.isZero() ? longest : longest.multipliedBy(2);
  }

  @Override
  public String toString() {
    return text;
  }
}
