package io.github.cucumberdoip.assertj;

import io.github.cucumberdoip.journal.Journal;
import io.github.cucumberdoip.judge.JudgedJournal;
import io.github.cucumberdoip.judge.TesterRule;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.Predicate;

/**
 * Judges again after each change of the journals, and when the tester's time for something ends.
 */
final class RulingWait {
  /** How long a change of one journal goes unseen while another one is waited for. */
  private static final long TURN = Duration.ofMillis(20).toNanos();

  private RulingWait() {}

  /**
   * Waits until the ruling is enough, with a bound.
   *
   * @return the last ruling
   */
  static Ruling until(
      List<JudgedJournal> journals,
      Map<TesterRule, String> exceptions,
      Predicate<Ruling> enough,
      Duration atMost) {
    long deadline = System.nanoTime() + atMost.toNanos();
    while (true) {
      List<Long> seen = journals.stream().map(j -> j.journal().version()).toList();
      Ruling ruling = Ruling.of(journals, exceptions);
      long left = deadline - System.nanoTime();
      if (left <= 0 || journals.isEmpty() || enough.test(ruling)) {
        return ruling;
      }
      long pause = Math.min(left, untilDecided(ruling));
      await(
          journals.get(0).journal(),
          seen.get(0),
          journals.size() > 1 ? Math.min(pause, TURN) : pause);
    }
  }

  /** Nanoseconds to the next moment at which something is decided although nothing happens. */
  private static long untilDecided(Ruling ruling) {
    long now = System.nanoTime();
    return ruling.verdicts().values().stream()
        .map(verdict -> verdict.undecidedUntil())
        .filter(OptionalLong::isPresent)
        .mapToLong(until -> Math.max(1, until.getAsLong() - now))
        .min()
        .orElse(Long.MAX_VALUE);
  }

  private static void await(Journal journal, long seen, long nanos) {
    try {
      journal.awaitChange(seen, Duration.ofNanos(nanos));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while waiting for the journal to change", e);
    }
  }
}
