package io.github.cucumberdoip.assertj;

import io.github.cucumberdoip.journal.JournalEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Looks whether all of one kind happened on one and the same TCP connection. */
final class OneChannel implements Follower.Judge {
  private final Expected expected;
  private final boolean toTheEnd;
  private final List<JournalEntry> firsts = new ArrayList<>();
  private long lost;

  private OneChannel(Expected expected, boolean toTheEnd) {
    this.expected = expected;
    this.toTheEnd = toTheEnd;
  }

  @Override
  public void see(JournalEntry entry) {
    boolean isNew = firsts.stream().noneMatch(first -> isOnSame(first, entry));
    if (expected.matches(entry) && isNew) {
      firsts.add(entry);
    }
  }

  private static boolean isOnSame(JournalEntry one, JournalEntry other) {
    return one.peer().connection() == other.peer().connection();
  }

  @Override
  public void lose(long entries) {
    lost += entries;
  }

  @Override
  public boolean isDecided() {
    return firsts.size() > 1 || !toTheEnd && !firsts.isEmpty();
  }

  /** The failure, or empty if there was one at least and all were on its connection. */
  static Optional<String> judge(Look look, Expected expected) {
    OneChannel channel =
        look.follow(List.of(expected), () -> new OneChannel(expected, look.watched()));
    boolean good = channel.firsts.size() == 1 && channel.lost == 0;
    return good ? Optional.empty() : Optional.of(channel.text(look));
  }

  private String text(Look look) {
    List<JournalEntry> entries = look.entries();
    FailureText text = new FailureText();
    text.expected(OrderText.allOnOne(look.scene(), expected, look.said()));
    if (firsts.size() > 1) {
      text.instead(OrderText.connections(firsts.size()));
      firsts.forEach(
          first ->
              text.closest(
                  OrderText.firstOn(
                      first.peer().connection(), look.scene().offset(first, entries))));
    } else if (lost > 0) {
      text.instead(FailureText.lostInOrder(lost));
      text.hint(FailureText.BIGGER_JOURNAL);
      return text.toString();
    } else {
      text.instead(FailureText.missed(0, look.time(), 0, expected.kind()));
    }
    text.journal(JournalCut.of(look.scene(), entries, firsts));
    if (firsts.isEmpty()) {
      Hints.of(look.scene(), entries, Look.plain(expected)).forEach(text::hint);
    }
    return text.toString();
  }
}
