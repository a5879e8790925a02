package io.github.cucumberdoip.assertj;

import io.github.cucumberdoip.journal.JournalEntry;
import io.github.cucumberdoip.message.DiagnosticMessage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Compares all requests, one by one, with those that are expected. */
final class OnlyThese implements Follower.Judge {
  /** How many rows a failure shows. */
  private static final int MOST = 12;

  private final List<ExpectedRequest> rows;
  private final boolean toTheEnd;
  private final List<JournalEntry> received = new ArrayList<>();
  private int firstWrong = -1;
  private int count;
  private long lost;

  private OnlyThese(List<ExpectedRequest> rows, boolean toTheEnd) {
    this.rows = rows;
    this.toTheEnd = toTheEnd;
  }

  @Override
  public void see(JournalEntry entry) {
    if (!entry.isRequest()) {
      return;
    }
    if (firstWrong < 0 && (count >= rows.size() || !rows.get(count).matches(entry))) {
      firstWrong = count;
    }
    if (count < rows.size() + MOST) {
      received.add(entry);
    }
    count++;
  }

  @Override
  public void lose(long entries) {
    lost += entries;
  }

  @Override
  public boolean isDecided() {
    return lost > 0 || firstWrong >= 0 || !toTheEnd && count >= rows.size();
  }

  /** The failure, or empty if all came in time and nothing else. */
  static Optional<String> judge(Look look, List<ExpectedRequest> rows) {
    OnlyThese only = look.follow(rows, () -> new OnlyThese(rows, look.watched()));
    boolean good = only.lost == 0 && only.firstWrong < 0 && only.count == rows.size();
    return good ? Optional.empty() : Optional.of(only.text(look));
  }

  private String text(Look look) {
    Scene scene = look.scene();
    List<JournalEntry> entries = look.entries();
    FailureText text = new FailureText();
    text.expected(FailureText.only(scene, look.said()));
    if (lost > 0) {
      text.instead(FailureText.lostInOrder(lost));
      text.hint(FailureText.BIGGER_JOURNAL);
      return text.toString();
    }
    int wrong = firstWrong < 0 ? count : firstWrong;
    text.instead(verdict(wrong));
    for (int row = Math.max(0, wrong - 3); row < end(wrong); row++) {
      text.closest((row == wrong ? "> " : "  ") + (row + 1) + "  " + compare(row));
    }
    text.journal(
        JournalCut.of(scene, entries, wrong < count ? List.of(received.get(wrong)) : List.of()));
    if (firstWrong < 0) {
      Hints.of(scene, entries, rows.get(Math.min(wrong, rows.size() - 1))).forEach(text::hint);
    }
    return text.toString();
  }

  private int end(int wrong) {
    return Math.min(Math.max(rows.size(), received.size()), wrong + MOST - 3);
  }

  private String verdict(int wrong) {
    if (wrong >= rows.size()) {
      return FailureText.surplusAfter(rows.size(), count);
    }
    return wrong >= count
        ? FailureText.missingFrom(wrong + 1, rows.size(), count)
        : FailureText.differsAt(wrong + 1, rows.size(), count);
  }

  private String compare(int row) {
    if (row >= received.size()) {
      return "[nothing] expected [" + rows.get(row).noun() + "]";
    }
    JournalEntry entry = received.get(row);
    if (row >= rows.size()) {
      DiagnosticMessage message = entry.message(DiagnosticMessage.class).orElseThrow();
      return "[" + Shown.of(message.userData()) + "] expected [nothing]";
    }
    return rows.get(row).compare(entry).orElseThrow().text().get();
  }
}
