package io.github.cucumberdoip.assertj;

import io.github.cucumberdoip.journal.JournalEntry;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Looks for requests in their order; others may stand between them. */
final class InOrder implements Follower.Judge {
  private final List<? extends Expected> rows;
  private final List<Long> found = new ArrayList<>();
  private long lost;

  InOrder(List<? extends Expected> rows) {
    this.rows = rows;
  }

  @Override
  public void see(JournalEntry entry) {
    if (!isDecided() && rows.get(found.size()).matches(entry)) {
      found.add(entry.sequence());
    }
  }

  @Override
  public void lose(long entries) {
    lost += entries;
  }

  @Override
  public boolean isDecided() {
    return found.size() == rows.size();
  }

  /** The failure, or empty if all came in time. */
  static Optional<String> judge(Look look, String sentence, List<? extends Expected> rows) {
    InOrder order = look.follow(rows, () -> new InOrder(rows));
    return order.isDecided() ? Optional.empty() : Optional.of(order.text(look, sentence));
  }

  private String text(Look look, String sentence) {
    Scene scene = look.scene();
    List<JournalEntry> entries = look.entries();
    FailureText text = new FailureText();
    text.expected(sentence);
    if (lost > 0) {
      text.instead(FailureText.lostInOrder(lost));
      text.hint(FailureText.BIGGER_JOURNAL);
      return text.toString();
    }
    int row = found.size();
    Expected missing = rows.get(row);
    text.instead(FailureText.stuckAt(row + 1, rows.size(), missing.noun(), look.time()));
    long last = row == 0 ? -1 : found.get(row - 1);
    List<JournalEntry> marked =
        new ArrayList<>(
            entries.stream().filter(entry -> found.contains(entry.sequence())).toList());
    Optional<JournalEntry> earlier =
        look.seen(entries)
            .filter(entry -> entry.sequence() < last && !found.contains(entry.sequence()))
            .filter(missing::matches)
            .findFirst();
    List<JournalEntry> outside = earlier.isPresent() ? List.of() : look.outside(missing, entries);
    outside.forEach(entry -> look.whyNot(entry, entries).ifPresent(text::closest));
    marked.addAll(outside);
    if (earlier.isPresent()) {
      text.closest(FailureText.cameEarlier(scene.offset(earlier.get(), entries), row + 1));
      marked.add(earlier.get());
    } else if (outside.isEmpty()) {
      Optional<NearMiss> near = nearest(look, entries, missing, last);
      near.ifPresent(miss -> text.closest(near(scene, entries, miss, last)));
      near.map(NearMiss::entry).ifPresent(marked::add);
    }
    text.journal(JournalCut.of(scene, entries, marked));
    Hints.of(scene, entries, Look.plain(missing)).forEach(text::hint);
    return text.toString();
  }

  /** The closest to what is missing; of those that are as close, rather one in its place. */
  private Optional<NearMiss> nearest(
      Look look, List<JournalEntry> entries, Expected missing, long last) {
    return look.seen(entries)
        .filter(entry -> !found.contains(entry.sequence()))
        .flatMap(entry -> missing.compare(entry).stream())
        .min(
            Comparator.comparingInt(NearMiss::distance)
                .thenComparing(miss -> miss.entry().sequence() < last));
  }

  private String near(Scene scene, List<JournalEntry> entries, NearMiss miss, long last) {
    String text = miss.text().get() + ", at " + scene.offset(miss.entry(), entries);
    return miss.entry().sequence() < last ? text + FailureText.beforeRow(found.size()) : text;
  }
}
