package io.github.cucumberdoip.assertj;

import io.github.cucumberdoip.journal.JournalEntry;
import io.github.cucumberdoip.uds.UdsPattern;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Something happened too seldom or too often.
 *
 * @param scene the fixture
 * @param entries what the journal holds
 * @param expected what should happen
 * @param count how often
 * @param said the time as the check said it, beginning with a blank; may be empty
 * @param time how long was waited
 * @param tally what was counted
 */
record CountFailure(
    Scene scene,
    List<JournalEntry> entries,
    Expected expected,
    Count count,
    String said,
    Duration time,
    Tally tally) {
  /** How many near misses are shown. */
  private static final int MOST = 2;

  /** From here on even the service differs, see {@link UdsPattern#distance}. */
  private static final int OTHER_SERVICE = 1000;

  String text() {
    FailureText text = new FailureText();
    text.expected(sentence());
    if (tally.isOpen()) {
      text.instead(FailureText.cannotTell(tally.count(), tally.lost()));
      text.hint(FailureText.BIGGER_JOURNAL);
      return text.toString();
    }
    List<JournalEntry> matching = entries.stream().filter(expected::matches).toList();
    List<NearMiss> near = tally.isTooFew() ? nearest() : List.of();
    text.instead(
        tally.isTooMany()
            ? FailureText.happened(tally.count())
            : FailureText.missed(tally.count(), time, others(), expected.kind()));
    near.forEach(
        miss -> text.closest(miss.text().get() + ", at " + scene.offset(miss.entry(), entries)));
    Stream<JournalEntry> marked =
        Stream.concat(matching.stream(), near.stream().map(NearMiss::entry));
    text.journal(JournalCut.of(scene, entries, marked.toList()));
    if (tally.isTooFew()) {
      Hints.of(scene, entries, expected).forEach(text::hint);
    }
    return text.toString();
  }

  private String sentence() {
    String sentence =
        count == Count.NONE
            ? expected.negation(scene.subject())
            : expected.sentence(scene.subject());
    return sentence + count.text() + said;
  }

  private Stream<NearMiss> misses() {
    return entries.stream()
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
