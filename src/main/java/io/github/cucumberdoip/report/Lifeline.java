package io.github.cucumberdoip.report;

/**
 * One side of a conversation.
 *
 * @param kind what it is
 * @param title its name, for example {@code DoIP tester} or {@code BMS}
 * @param detail its address
 */
public record Lifeline(Kind kind, String title, String detail) {
  /** The kinds of sides. */
  public enum Kind {
    /** A tester, by its logical address, or by its IP address as long as it said no other. */
    TESTER,
    /** Whoever listens to a group address. */
    EVERYBODY,
    /** A DoIP entity: an ECU or a gateway. */
    ENTITY,
    /** An ECU behind a gateway. */
    BEHIND
  }

  @Override
  public String toString() {
    return title + " " + detail;
  }
}
