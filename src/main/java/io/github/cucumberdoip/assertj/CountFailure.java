package io.github.cucumberdoip.assertj;

import io.github.cucumberdoip.journal.JournalEntry;
import io.github.cucumberdoip.uds.UdsPattern;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Something happened too seldom or too often.
 *
 * @param look where it should happen
 * @param entries what the journal holds
 * @param expected what should happen
 * @param count how often
 * @param tally what was counted
 */
record CountFailure(
    Look look, List<JournalEntry> entries, Expected expected, Count count, Tally tally) {
  /** How many near misses are shown. */
  private static final int MOST = 2;

  /** From here on even the service differs, see {@link UdsPattern#distance}. */
  private static final int OTHER_SERVICE = 1000;

  String text() {
    Scene scene = look.scene();
    FailureText text = new FailureText();
    text.expected(sentence());
    if (tally.isOpen()) {
      text.instead(FailureText.cannotTell(tally.count(), tally.lost()));
      text.hint(FailureText.BIGGER_JOURNAL);
      return text.toString();
    }
    List<JournalEntry> matching = look.seen(entries).filter(expected::matches).toList();
    List<JournalEntry> outside = tally.isTooFew() ? look.outside(expected, entries) : List.of();
    List<NearMiss> near = tally.isTooFew() && outside.isEmpty() ? nearest() : List.of();
    text.instead(
        tally.isTooMany()
            ? FailureText.happened(tally.count())
            : FailureText.missed(tally.count(), look.time(), others(), expected.kind()));
    outside.forEach(entry -> look.whyNot(entry, entries).ifPresent(text::closest));
    near.forEach(
        miss -> text.closest(miss.text().get() + ", at " + scene.offset(miss.entry(), entries)));
    Stream<JournalEntry> close =
        Stream.concat(outside.stream(), near.stream().map(NearMiss::entry));
    text.journal(JournalCut.of(scene, entries, Stream.concat(matching.stream(), close).toList()));
    if (tally.isTooFew()) {
      Hints.of(scene, entries, Look.plain(expected)).forEach(text::hint);
    }
    return text.toString();
  }

  private String sentence() {
    String sentence =
        count == Count.NONE
            ? expected.negation(look.scene().subject())
            : expected.sentence(look.scene().subject());
    return sentence + count.text() + look.said();
  }

  private Stream<NearMiss> misses() {
    return look.seen(entries)
        .filter(entry -> !expected.matches(entry))
        .flatMap(entry -> expected.compare(entry).stream());
  }

  private int others() {
    return (int) misses().count();
  }

  /** The closest, whatever it is; a second one only if it is about the same service. */
  private List<NearMiss> nearest() {
    List<NearMiss> nearest =
        misses().sorted(Comparator.comparingInt(NearMiss::distance)).limit(MOST).toList();
    boolean second = nearest.size() == MOST && nearest.get(1).distance() < OTHER_SERVICE;
    return second ? nearest : nearest.subList(0, Math.min(1, nearest.size()));
  }
}
