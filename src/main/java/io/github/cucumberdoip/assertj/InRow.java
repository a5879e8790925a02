package io.github.cucumberdoip.assertj;

import io.github.cucumberdoip.journal.JournalEntry;
import io.github.cucumberdoip.message.DiagnosticMessage;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** Looks for requests that came one right after the other; others may be before and after them. */
final class InRow implements Follower.Judge {
  private final List<? extends Expected> rows;
  private final Deque<JournalEntry> latest = new ArrayDeque<>();
  private List<JournalEntry> best = List.of();
  private Optional<JournalEntry> breaker = Optional.empty();
  private boolean found;
  private long lost;

  InRow(List<? extends Expected> rows) {
    this.rows = rows;
  }

  @Override
  public void see(JournalEntry entry) {
    if (found || !entry.isRequest()) {
      return;
    }
    if (!best.isEmpty() && latest.peekLast() == best.get(best.size() - 1) && breaker.isEmpty()) {
      breaker = Optional.of(entry);
    }
    latest.addLast(entry);
    if (latest.size() > rows.size()) {
      latest.removeFirst();
    }
    List<JournalEntry> run = longestRun();
    if (run.size() > best.size()) {
      best = run;
      breaker = Optional.empty();
    }
    found = best.size() == rows.size();
  }

  /** The longest end of what came that is a beginning of the rows. */
  private List<JournalEntry> longestRun() {
    List<JournalEntry> all = List.copyOf(latest);
    for (int begin = 0; begin < all.size(); begin++) {
      List<JournalEntry> run = all.subList(begin, all.size());
      if (fits(run)) {
        return run;
      }
    }
    return List.of();
  }

  private boolean fits(List<JournalEntry> run) {
    for (int row = 0; row < run.size(); row++) {
      if (!rows.get(row).matches(run.get(row))) {
        return false;
      }
    }
    return true;
  }

  @Override
  public void lose(long entries) {
    lost += entries;
  }

  @Override
  public boolean isDecided() {
    return found;
  }

  /** The failure, or empty if they came so in time. */
  static Optional<String> judge(Look look, List<? extends Expected> rows) {
    InRow inRow = look.follow(rows, () -> new InRow(rows));
    return inRow.found ? Optional.empty() : Optional.of(inRow.text(look));
  }

  private String text(Look look) {
    Scene scene = look.scene();
    List<JournalEntry> entries = look.entries();
    FailureText text = new FailureText();
    text.expected(OrderText.inRow(scene, look.said()));
    if (lost > 0) {
      text.instead(FailureText.lostInOrder(lost));
      text.hint(FailureText.BIGGER_JOURNAL);
      return text.toString();
    }
    Expected missing = rows.get(best.size());
    text.instead(
        best.isEmpty()
            ? OrderText.neverBegan(missing.noun())
            : OrderText.brokenRow(best.size() + 1, rows.size(), missing.noun(), breaker.isEmpty()));
    for (int row = 0; row < best.size(); row++) {
      text.closest("  " + (row + 1) + "  " + bytes(best.get(row)));
    }
    breaker.ifPresent(
        entry ->
            text.closest(
                "> "
                    + (best.size() + 1)
                    + "  "
                    + missing.compare(entry).map(miss -> miss.text().get()).orElse(bytes(entry))));
    List<JournalEntry> marked = new ArrayList<>(best);
    breaker.ifPresent(marked::add);
    if (best.isEmpty()) {
      nearest(look, entries, missing)
          .ifPresent(
              near -> {
                text.closest(near.text().get() + ", at " + scene.offset(near.entry(), entries));
                marked.add(near.entry());
              });
    }
    text.journal(JournalCut.of(scene, entries, marked));
    Hints.of(scene, entries, Look.plain(missing)).forEach(text::hint);
    return text.toString();
  }

  private static Optional<NearMiss> nearest(
      Look look, List<JournalEntry> entries, Expected missing) {
    return look.seen(entries)
        .flatMap(entry -> missing.compare(entry).stream())
        .min(Comparator.comparingInt(NearMiss::distance));
  }

  private static String bytes(JournalEntry entry) {
    return Shown.of(entry.message(DiagnosticMessage.class).orElseThrow().userData());
  }
}
