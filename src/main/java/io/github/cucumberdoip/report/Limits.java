package io.github.cucumberdoip.report;

import io.github.cucumberdoip.message.InvalidValueException;

/**
 * How much of a conversation is shown.
 *
 * @param bytes about how long each picture, table or capture may become, at least 4096
 * @param arrows how many happenings a diagram has at most, at least 2
 */
public record Limits(int bytes, int arrows) {
  /** A table or a capture of 256 KiB, a diagram of 200 arrows: what can still be looked at. */
  public static final Limits DEFAULT = of(256 << 10);

  private static final int FEWEST_BYTES = 4096;
  private static final int MOST_ARROWS = 200;

  /** What an arrow takes in a diagram, rounded up. */
  private static final int ARROW = 1000;

  /**
   * Checks the values.
   *
   * @param bytes about how long each picture, table or capture may become
   * @param arrows how many happenings a diagram has at most
   * @throws InvalidValueException if one is too small to show anything
   */
  public Limits {
    if (bytes < FEWEST_BYTES) {
      throw InvalidValueException.of(
          "a size of a DoIP report", bytes + " bytes", "4 KiB or more", "the default is 256 KiB");
    }
    if (arrows < 2) {
      throw InvalidValueException.of(
          "a number of arrows of a diagram", arrows, "2 or more", "the default is 200");
    }
  }

  /**
   * Limits by size: as many arrows as fit, 200 at most.
   *
   * @param bytes about how long each picture, table or capture may become, at least 4096
   * @return the limits
   * @throws InvalidValueException if it is less
   */
  public static Limits of(int bytes) {
    return new Limits(bytes, Math.max(2, Math.min(MOST_ARROWS, bytes / ARROW)));
  }
}
