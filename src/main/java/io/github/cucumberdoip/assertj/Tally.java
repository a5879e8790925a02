package io.github.cucumberdoip.assertj;

import io.github.cucumberdoip.journal.JournalEntry;
import java.util.List;
import java.util.Optional;

/** Counts what is expected. */
final class Tally implements Follower.Judge {
  private final Expected expected;
  private final Count wanted;
  private final boolean toTheEnd;
  private int count;
  private long lost;

  Tally(Expected expected, Count wanted, boolean toTheEnd) {
    this.expected = expected;
    this.wanted = wanted;
    this.toTheEnd = toTheEnd;
  }

  /** The failure, or empty if it happened as often as it should. */
  static Optional<String> judge(Look look, Expected expected, Count count) {
    boolean toTheEnd = look.watched() && count.hasMost();
    Tally tally = look.follow(List.of(expected), () -> new Tally(expected, count, toTheEnd));
    boolean good = !tally.isTooFew() && !tally.isTooMany() && !tally.isOpen();
    return good
        ? Optional.empty()
        : Optional.of(new CountFailure(look, look.entries(), expected, count, tally).text());
  }

  @Override
  public void see(JournalEntry entry) {
    if (expected.matches(entry)) {
      count++;
    }
  }

  @Override
  public void lose(long entries) {
    lost += entries;
  }

  @Override
  public boolean isDecided() {
    return count > wanted.max() || !toTheEnd && count >= wanted.min();
  }

  int count() {
    return count;
  }

  long lost() {
    return lost;
  }

  boolean isTooMany() {
    return count > wanted.max();
  }

  boolean isTooFew() {
    return count < wanted.min();
  }

  /** Whether the lost entries could turn the verdict around. */
  boolean isOpen() {
    return lost > 0 && !isTooMany() && (isTooFew() || wanted.hasMost());
  }
}
