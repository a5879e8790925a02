package io.github.cucumberdoip.assertj;

import io.github.cucumberdoip.journal.Journal;
import io.github.cucumberdoip.journal.JournalEntry;
import java.time.Duration;
import java.util.List;

/**
 * Shows a journal to a judge entry by entry: each once, then those that come, until the judge has
 * decided or the time is over. Between entries it is blocked in the journal and does not poll.
 */
final class Follower {
  /** Longer than anybody waits, and still a number of nanoseconds. */
  private static final Duration LONGEST = Duration.ofDays(36_500);

  private final Journal journal;
  private long next;

  private Follower(Journal journal) {
    this.journal = journal;
  }

  static void follow(Journal journal, Judge judge, Duration atMost) {
    try {
      new Follower(journal).follow(judge, System.nanoTime() + nanos(atMost));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while waiting for the journal to change", e);
    }
  }

  private static long nanos(Duration atMost) {
    return atMost.compareTo(LONGEST) < 0 ? atMost.toNanos() : LONGEST.toNanos();
  }

  private void follow(Judge judge, long deadline) throws InterruptedException {
    boolean mayGoOn = true;
    while (mayGoOn) {
      long seen = journal.version();
      look(judge);
      Duration left = Duration.ofNanos(deadline - System.nanoTime());
      mayGoOn =
          !judge.isDecided()
              && !left.isNegative()
              && !left.isZero()
              && journal.awaitChange(seen, left);
    }
  }

  private void look(Judge judge) {
    List<JournalEntry> fresh = journal.entriesFrom(next);
    if (fresh.isEmpty()) {
      return;
    }
    // What a clear took away was not wanted any more; only what the bound pushed out is missing.
    long missing = Math.min(fresh.get(0).sequence() - next, journal.dropped());
    if (missing > 0) {
      judge.lose(missing);
    }
    fresh.forEach(judge::see);
    next = fresh.get(fresh.size() - 1).sequence() + 1;
  }

  /** Looks at entries in their order. */
  interface Judge {
    void see(JournalEntry entry);

    /** Entries that the journal has dropped before they could be seen. */
    void lose(long entries);

    /** Whether no further entry can change the verdict, or none need be waited for. */
    boolean isDecided();
  }
}
