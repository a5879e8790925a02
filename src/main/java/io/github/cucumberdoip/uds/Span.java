package io.github.cucumberdoip.uds;

/**
 * How many bytes there may be.
 *
 * @param least 0 or more
 * @param most {@link #NO_END} for any number
 */
record Span(int least, int most) {
  static final int NO_END = Integer.MAX_VALUE;
  static final Span NONE = new Span(0, 0);
  static final Span ANY = new Span(0, NO_END);

  /** From here on a number of free bytes is written as a number. */
  private static final int MANY = 4;

  boolean isFixed() {
    return least == most;
  }

  boolean isEndless() {
    return most == NO_END;
  }

  boolean isNone() {
    return most == 0;
  }

  /** So many bytes more. */
  Span plus(int bytes) {
    return new Span(least + bytes, isEndless() ? NO_END : most + bytes);
  }

  /** So that this many bytes and others are within another span together; may be empty. */
  Span within(Span all, int others) {
    int low = Math.max(least, all.least - others);
    return all.isEndless() ? new Span(low, most) : new Span(low, Math.min(most, all.most - others));
  }

  boolean isEmpty() {
    return least > most;
  }

  /** As a pattern writes bytes that are free; empty for none. */
  @Override
  public String toString() {
    if (isNone()) {
      return "";
    }
    if (isFixed()) {
      return least < MANY ? free(least) : "[" + least + " bytes]";
    }
    if (isEndless()) {
      return least < MANY ? (free(least) + " ...").strip() : "[at least " + least + " bytes]";
    }
    return least == 0
        ? "[at most " + most + (most == 1 ? " byte]" : " bytes]")
        : "[" + least + ".." + most + " bytes]";
  }

  private static String free(int bytes) {
    return "?? ".repeat(bytes).strip();
  }
}
