package io.github.cucumberdoip.assertj;

import io.github.cucumberdoip.journal.Journal;
import io.github.cucumberdoip.journal.JournalEntry;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

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
    Follower follower = new Follower(journal);
    until(
        () -> {
          follower.look(judge);
          return judge.isDecided();
        },
        journal,
        atMost);
  }

  /** Shows the whole journal to a new judge after each change, for what changes in its entries. */
  static <J extends Judge> J recount(Journal journal, Supplier<J> judges, Duration atMost) {
    AtomicReference<J> latest = new AtomicReference<>();
    until(
        () -> {
          J judge = judges.get();
          new Follower(journal).look(judge);
          latest.set(judge);
          return judge.isDecided();
        },
        journal,
        atMost);
    return latest.get();
  }

  /** Looks now and after each change of the journal, until the look is enough or time is over. */
  static void until(BooleanSupplier look, Journal journal, Duration atMost) {
    long deadline = System.nanoTime() + nanos(atMost);
    long seen;
    Duration left;
    try {
      do {
        seen = journal.version();
        boolean enough = look.getAsBoolean();
        left = enough ? Duration.ZERO : Duration.ofNanos(deadline - System.nanoTime());
      } while (left.compareTo(Duration.ZERO) > 0 && journal.awaitChange(seen, left));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while waiting for the journal to change", e);
    }
  }

  private static long nanos(Duration atMost) {
    return atMost.compareTo(LONGEST) < 0 ? atMost.toNanos() : LONGEST.toNanos();
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
