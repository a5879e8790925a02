package io.github.cucumberdoip.assertj;

import io.github.cucumberdoip.journal.JournalEntry;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Looks whether one thing happened before the first of another. */
final class Precedence implements Follower.Judge {
  private final Expected earlier;
  private final Expected later;
  private Optional<JournalEntry> first = Optional.empty();
  private boolean came;
  private long lost;

  private Precedence(Expected earlier, Expected later) {
    this.earlier = earlier;
    this.later = later;
  }

  @Override
  public void see(JournalEntry entry) {
    if (first.isPresent()) {
      return;
    }
    if (later.matches(entry)) {
      first = Optional.of(entry);
    } else if (earlier.matches(entry)) {
      came = true;
    }
  }

  @Override
  public void lose(long entries) {
    lost += entries;
  }

  @Override
  public boolean isDecided() {
    return first.isPresent();
  }

  /**
   * The failure, or empty if the earlier came before the first later.
   *
   * @param sentence what was expected
   */
  static Optional<String> judge(Look look, String sentence, Expected earlier, Expected later) {
    Precedence judge = look.follow(List.of(earlier, later), () -> new Precedence(earlier, later));
    // among entries that were lost there may have been an even earlier one of the later kind
    boolean good = judge.first.isPresent() && judge.came && judge.lost == 0;
    return good ? Optional.empty() : Optional.of(judge.text(look, sentence));
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
    Expected missing = first.isPresent() ? earlier : later;
    text.instead(
        first
            .map(entry -> OrderText.notBefore(earlier, later, scene.offset(entry, entries)))
            .orElseGet(() -> OrderText.neverCame(later, look.time())));
    Optional<JournalEntry> after =
        first.flatMap(
            entry ->
                look.seen(entries)
                    .filter(other -> other.sequence() > entry.sequence())
                    .filter(earlier::matches)
                    .findFirst());
    Optional<NearMiss> near =
        after.isPresent() ? Optional.empty() : nearest(look, entries, missing);
    after.ifPresent(entry -> text.closest(OrderText.onlyLater(scene.offset(entry, entries))));
    near.ifPresent(
        miss -> text.closest(miss.text().get() + ", at " + scene.offset(miss.entry(), entries)));
    List<JournalEntry> marked =
        Stream.of(first, after, near.map(NearMiss::entry)).flatMap(Optional::stream).toList();
    text.journal(JournalCut.of(scene, entries, marked));
    if (first.isEmpty()) {
      Hints.of(scene, entries, Look.plain(later)).forEach(text::hint);
    }
    return text.toString();
  }

  /** Of what came in time, the closest to what is missing; nothing if what came is no mistake. */
  private Optional<NearMiss> nearest(Look look, List<JournalEntry> entries, Expected missing) {
    return look.seen(entries)
        .filter(entry -> first.isEmpty() || entry.sequence() < first.get().sequence())
        .filter(entry -> !earlier.matches(entry))
        .flatMap(entry -> missing.compare(entry).stream())
        .min(Comparator.comparingInt(NearMiss::distance));
  }
}
