package io.github.cucumberdoip.uds;

import io.github.cucumberdoip.message.Bytes;

/**
 * Bytes that are read as one unsigned number, big endian, which must lie in a range.
 *
 * @param at where the first byte is
 * @param width 1..{@link #WIDEST} bytes
 * @param low the least value
 * @param high the greatest value
 * @param isHex how the range is printed
 */
record NumberPart(int at, int width, long low, long high, boolean isHex) {
  static final int WIDEST = 4;

  /** The greatest number of so many bytes. */
  static long greatest(int width) {
    return (1L << 8 * width) - 1;
  }

  int end() {
    return at + width;
  }

  boolean covers(int index) {
    return at <= index && index < end();
  }

  /** Whether a request, which must have all bytes of the number, fits. */
  boolean fits(Bytes request) {
    long value = 0;
    for (int i = at; i < end(); i++) {
      value = value << 8 | request.at(i);
    }
    return low <= value && value <= high;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof NumberPart that
        && at == that.at
        && width == that.width
        && low == that.low
        && high == that.high;
  }

  @Override
  public int hashCode() {
    return 31 * (31 * (31 * at + width) + Long.hashCode(low)) + Long.hashCode(high);
  }

  @Override
  public String toString() {
    if (isHex) {
      String digits = "0x%0" + 2 * width + "X";
      return String.format("[" + digits + ".." + digits + "]", low, high);
    }
    return "[" + low + ".." + high + " in " + width + (width == 1 ? " byte]" : " bytes]");
  }
}
