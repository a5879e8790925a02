package io.github.cucumberdoip.assertj;

import io.github.cucumberdoip.journal.JournalEntry;
import java.time.Duration;
import java.util.Optional;

/**
 * The part of a journal that a check sees: from an entry on, from a time on, and up to a time that
 * may be yet to come. Times are those of {@link JournalEntry#nanoTime()}.
 *
 * @param from the sequence of the first entry
 * @param earliest the earliest time, empty for any
 * @param latest the latest time; what happens then still counts
 */
record Span(long from, Optional<Long> earliest, long latest) {
  /** Longer than anybody waits, and still a number of nanoseconds. */
  private static final Duration LONGEST = Duration.ofDays(36_500);

  /** All that is there, and all that comes in a time from now on. */
  static Span of(Duration time) {
    return new Span(0, Optional.empty(), later(System.nanoTime(), time));
  }

  /** The time that is so much later. */
  static long later(long nanoTime, Duration time) {
    return nanoTime + (time.compareTo(LONGEST) < 0 ? time : LONGEST).toNanos();
  }

  boolean holds(JournalEntry entry) {
    return isReached(entry) && !isTooLate(entry);
  }

  private boolean isReached(JournalEntry entry) {
    return entry.sequence() >= from
        && (earliest.isEmpty() || entry.nanoTime() - earliest.get() >= 0);
  }

  boolean isTooLate(JournalEntry entry) {
    return entry.nanoTime() - latest > 0;
  }
}
