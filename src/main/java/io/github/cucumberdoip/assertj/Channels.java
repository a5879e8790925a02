package io.github.cucumberdoip.assertj;

import io.github.cucumberdoip.journal.JournalEntry;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** Looks on which TCP connections several things happened: all on one, or each on its own. */
final class Channels implements Follower.Judge {
  private static final int NONE = -1;

  private final List<? extends Expected> rows;
  private final boolean onOne;
  private final List<JournalEntry> fitting = new ArrayList<>();
  private boolean found;
  private long lost;

  private Channels(List<? extends Expected> rows, boolean onOne) {
    this.rows = rows;
    this.onOne = onOne;
  }

  @Override
  public void see(JournalEntry entry) {
    if (found || entry.peer().isUdp() || rows.stream().noneMatch(row -> row.matches(entry))) {
      return;
    }
    fitting.add(entry);
    found = onOne ? isServedBy(entry.peer().connection()) : isEachOnItsOwn();
  }

  /** Whether each row has an entry of its own on a connection. */
  private boolean isServedBy(int connection) {
    List<JournalEntry> its =
        fitting.stream().filter(entry -> entry.peer().connection() == connection).toList();
    return its.size() >= rows.size()
        && assign(its.size(), (row, entry) -> rows.get(row).matches(its.get(entry)));
  }

  /** Whether each row has a connection of its own. */
  private boolean isEachOnItsOwn() {
    List<Integer> connections = connections(entry -> true);
    return connections.size() >= rows.size()
        && assign(connections.size(), (row, c) -> came(row, connections.get(c)));
  }

  private boolean came(int row, int connection) {
    return connections(rows.get(row)::matches).contains(connection);
  }

  private List<Integer> connections(Predicate<JournalEntry> which) {
    return fitting.stream().filter(which).map(e -> e.peer().connection()).distinct().toList();
  }

  /** Whether each row can be given something of its own that it fits. */
  private boolean assign(int things, BiPredicate<Integer, Integer> fits) {
    int[] taken = new int[things];
    Arrays.fill(taken, NONE);
    return IntStream.range(0, rows.size())
        .allMatch(row -> place(row, taken, new boolean[things], fits));
  }

  /** Gives a row something that is free, or that its owner can do without. */
  private static boolean place(
      int row, int[] taken, boolean[] tried, BiPredicate<Integer, Integer> fits) {
    for (int thing = 0; thing < taken.length; thing++) {
      if (!tried[thing] && fits.test(row, thing)) {
        tried[thing] = true;
        if (taken[thing] == NONE || place(taken[thing], taken, tried, fits)) {
          taken[thing] = row;
          return true;
        }
      }
    }
    return false;
  }

  @Override
  public void lose(long entries) {
    lost += entries;
  }

  @Override
  public boolean isDecided() {
    return found;
  }

  /** The failure, or empty if it is so. */
  static Optional<String> judge(Look look, List<? extends Expected> rows, boolean onOne) {
    Channels channels = look.follow(rows, () -> new Channels(rows, onOne));
    return channels.found ? Optional.empty() : Optional.of(channels.text(look));
  }

  private String text(Look look) {
    List<JournalEntry> entries = look.entries();
    FailureText text = new FailureText();
    text.expected(OrderText.channels(look.scene(), rows, onOne, look.said()));
    if (lost > 0) {
      text.instead(FailureText.lostInOrder(lost));
      text.hint(FailureText.BIGGER_JOURNAL);
      return text.toString();
    }
    Optional<? extends Expected> missing =
        rows.stream().filter(row -> fitting.stream().noneMatch(row::matches)).findFirst();
    text.instead(
        missing
            .map(row -> OrderText.neverCame(row, look.time()))
            .orElseGet(() -> OrderText.connections(connections(entry -> true).size())));
    for (int row = 0; row < rows.size(); row++) {
      text.closest(OrderText.cameOn(rows.get(row), row + 1, connections(rows.get(row)::matches)));
    }
    text.journal(JournalCut.of(look.scene(), entries, fitting));
    missing.ifPresent(row -> Hints.of(look.scene(), entries, Look.plain(row)).forEach(text::hint));
    return text.toString();
  }
}
