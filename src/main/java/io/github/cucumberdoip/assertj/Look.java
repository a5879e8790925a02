package io.github.cucumberdoip.assertj;

import io.github.cucumberdoip.journal.Journal;
import io.github.cucumberdoip.journal.JournalEntry;
import io.github.cucumberdoip.journal.Mark;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * What one check looks at, and how its failure calls that.
 *
 * @param scene the fixture
 * @param journal what it recorded
 * @param span the part of it that counts
 * @param time how long was waited for it, from the beginning of the check or from the mark
 * @param watched whether the check itself names the time, so that all of it counts
 * @param said the words for time and mark, beginning with a blank; may be empty
 */
record Look(Scene scene, Journal journal, Span span, Duration time, boolean watched, String said) {
  /**
   * The look of a check.
   *
   * @param begin when the check began; its time runs from here on, or from its mark
   * @param unlessSaid how long it waits if it names no time
   * @param said the time that it names
   */
  static Look at(
      Scene scene, Journal journal, long begin, Duration unlessSaid, Optional<Duration> said) {
    Optional<Mark> mark = scene.mark();
    long start = said.isPresent() ? mark.map(Mark::nanoTime).orElse(begin) : begin;
    Duration time = said.orElse(unlessSaid);
    Span span =
        new Span(mark.map(Mark::sequence).orElse(0L), scene.begin(), Span.later(start, time));
    String words = said.map(OrderText::within).orElse("") + mark.map(OrderText::since).orElse("");
    return new Look(scene, journal, span, time, said.isPresent(), words);
  }

  /** The same look with further words at the end. */
  Look saying(String more) {
    return new Look(scene, journal, span, time, watched, said + more);
  }

  /** Whether one of these can only be told when it is decided what becomes of a request. */
  static boolean needsDecisions(List<? extends Expected> expected) {
    return expected.stream()
        .map(Look::plain)
        .anyMatch(e -> e instanceof ExpectedRequest request && request.recipient().isPresent());
  }

  /** What is expected, on whatever connection. */
  static Expected plain(Expected expected) {
    return expected instanceof ExpectedOn on ? plain(on.expected()) : expected;
  }

  /** Shows a judge what there is and what comes, until it has decided or the time is over. */
  <J extends Follower.Judge> J follow(List<? extends Expected> expected, Supplier<J> judges) {
    if (needsDecisions(expected)) {
      return Follower.recount(journal, judges, span);
    }
    J judge = judges.get();
    Follower.follow(journal, judge, span);
    return judge;
  }

  /** What failures tell the story with: all that belongs to the scenario. */
  List<JournalEntry> entries() {
    return journal.entries().stream().filter(scene::isPartOf).toList();
  }

  /** Those of some entries that the check has seen. */
  Stream<JournalEntry> seen(List<JournalEntry> entries) {
    return entries.stream().filter(span::holds);
  }

  /**
   * What fits, but came before the mark or too late: the last of the first, the first of the last.
   */
  List<JournalEntry> outside(Expected expected, List<JournalEntry> entries) {
    List<JournalEntry> fitting =
        entries.stream().filter(entry -> expected.matches(entry) && !span.holds(entry)).toList();
    Optional<JournalEntry> before =
        fitting.stream().filter(entry -> !span.isTooLate(entry)).reduce((earlier, later) -> later);
    Optional<JournalEntry> after = fitting.stream().filter(span::isTooLate).findFirst();
    return Stream.of(before, after).flatMap(Optional::stream).toList();
  }

  /** Says of an entry that fits, but does not count, why it does not. */
  Optional<String> whyNot(JournalEntry entry, List<JournalEntry> entries) {
    if (span.holds(entry)) {
      return Optional.empty();
    }
    String offset = scene.offset(entry, entries);
    return Optional.of(
        span.isTooLate(entry)
            ? OrderText.tooLate(offset, Duration.ofNanos(entry.nanoTime() - span.latest()))
            : OrderText.beforeMark(offset));
  }
}
