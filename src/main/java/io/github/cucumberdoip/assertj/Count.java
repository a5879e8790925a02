package io.github.cucumberdoip.assertj;

import io.github.cucumberdoip.message.InvalidValueException;

/**
 * How often something is expected.
 *
 * @param min the fewest, 0 or more
 * @param max the most, at least {@code min}
 * @param text how it is said, beginning with a blank; may be empty
 */
public record Count(int min, int max, String text) {
  /** At least once, which need not be said. */
  static final Count SOME = new Count(1, Integer.MAX_VALUE, "");

  /** Never; the sentence itself is negative. */
  static final Count NONE = new Count(0, 0, "");

  /**
   * Checks the range.
   *
   * @param min the fewest, 0 or more
   * @param max the most, at least {@code min}
   * @param text how it is said, beginning with a blank; may be empty
   * @throws InvalidValueException if a number is negative or the most is less than the fewest
   */
  public Count {
    if (min < 0 || max < min) {
      throw InvalidValueException.of(
          "a count", min + ".." + max, "a range of 0 or more", "give 0 or more");
    }
  }

  /**
   * So often, and no more.
   *
   * @param times 0 or more
   * @return the count
   * @throws InvalidValueException if it is negative
   */
  public static Count exactly(int times) {
    return new Count(times, times, " exactly " + times(times));
  }

  /**
   * So often or more.
   *
   * @param times 0 or more
   * @return the count
   * @throws InvalidValueException if it is negative
   */
  public static Count atLeast(int times) {
    return new Count(times, Integer.MAX_VALUE, " at least " + times(times));
  }

  /**
   * So often or less.
   *
   * @param times 0 or more
   * @return the count
   * @throws InvalidValueException if it is negative
   */
  public static Count atMost(int times) {
    return new Count(0, times, " at most " + times(times));
  }

  boolean hasMost() {
    return max < Integer.MAX_VALUE;
  }

  static String times(long times) {
    return times + (times == 1 ? " time" : " times");
  }
}
