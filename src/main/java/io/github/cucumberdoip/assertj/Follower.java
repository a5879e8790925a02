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
  private final Journal journal;
  private final Span span;
  private long next;

  private Follower(Journal journal, Span span) {
    this.journal = journal;
    this.span = span;
    this.next = span.from();
  }

  /** Shows what happened in a span. */
  static void follow(Journal journal, Judge judge, Span span) {
    Follower follower = new Follower(journal, span);
    until(
        () -> {
          follower.look(judge);
          return judge.isDecided();
        },
        journal,
        span.latest());
  }

  /** Shows the whole span to a new judge after each change, for what changes in its entries. */
  static <J extends Judge> J recount(Journal journal, Supplier<J> judges, Span span) {
    AtomicReference<J> latest = new AtomicReference<>();
    until(
        () -> {
          J judge = judges.get();
          new Follower(journal, span).look(judge);
          latest.set(judge);
          return judge.isDecided();
        },
        journal,
        span.latest());
    return latest.get();
  }

  /**
   * Looks now and after each change of the journal, until the look is enough or time is over. The
   * last look begins when it is over, so that it misses nothing that came in time.
   */
  static void until(BooleanSupplier look, Journal journal, long deadline) {
    try {
      while (true) {
        boolean isLast = System.nanoTime() - deadline >= 0;
        long seen = journal.version();
        if (look.getAsBoolean() || isLast) {
          return;
        }
        journal.awaitChange(seen, Duration.ofNanos(deadline - System.nanoTime()));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while waiting for the journal to change", e);
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
    fresh.stream().filter(span::holds).forEach(judge::see);
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
