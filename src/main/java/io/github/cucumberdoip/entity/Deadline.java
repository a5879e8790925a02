package io.github.cucumberdoip.entity;

/** The earliest of many times. */
final class Deadline {
  /** No time at all. */
  static final long NEVER = Long.MAX_VALUE;

  private long next = NEVER;

  long next() {
    return next;
  }

  void forget() {
    next = NEVER;
  }

  void atLatest(long time) {
    if (time != NEVER && (next == NEVER || time - next < 0)) {
      next = time;
    }
  }
}
