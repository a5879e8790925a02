package io.github.cucumberdoip.assertj;

import io.github.cucumberdoip.journal.Journal;
import io.github.cucumberdoip.journal.JournalEntry;
import io.github.cucumberdoip.journal.Mark;
import io.github.cucumberdoip.journal.Timeline;
import io.github.cucumberdoip.message.InvalidValueException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Looks whether something keeps a cadence. The times are those of the fixture's clock: they are
 * real until somebody takes that clock over. The beginning and the end of the time that is watched
 * count as well: from there to the first, and from the last to there, no more than the longest time
 * may pass.
 */
final class Rhythm implements Follower.Judge {
  /** How many gaps a failure shows. */
  private static final int MOST = 6;

  private final Expected expected;
  private final Cadence cadence;
  private final long begin;
  private final long end;
  private final List<JournalEntry> beats = new ArrayList<>();
  private long lost;

  private Rhythm(Expected expected, Cadence cadence, long begin, long end) {
    this.expected = expected;
    this.cadence = cadence;
    this.begin = begin;
    this.end = end;
  }

  @Override
  public void see(JournalEntry entry) {
    if (entry.ecuTime() - end <= 0 && expected.matches(entry)) {
      beats.add(entry);
    }
  }

  @Override
  public void lose(long entries) {
    lost += entries;
  }

  @Override
  public boolean isDecided() {
    return false;
  }

  /**
   * The failure, or empty if the cadence was kept.
   *
   * @param time how long; empty for the time from the mark until now
   * @throws InvalidValueException if there is neither a time nor a mark, or if the time is so short
   *     that nothing could be told
   */
  static Optional<String> judge(
      Scene scene, Journal journal, Expected expected, Cadence cadence, Optional<Duration> time) {
    check(cadence, time, scene.mark());
    Timeline clock = journal.timeline();
    long now = clock.now();
    long from = scene.mark().map(Mark::sequence).orElseGet(journal::mark);
    long begin = scene.mark().map(Mark::ecuTime).orElse(now);
    long end = time.map(length -> Span.later(begin, length)).orElse(now);
    Duration left = Duration.ofNanos(Math.max(0, clock.isTakenOver() ? 0 : end - now));
    Span span = new Span(from, scene.begin(), Span.later(System.nanoTime(), left));
    String said =
        time.map(OrderText::forTime).orElse("") + scene.mark().map(OrderText::since).orElse("");
    Duration watched = Duration.ofNanos(end - begin);
    Look look = new Look(scene, journal, span, watched, true, said);
    Rhythm rhythm = look.follow(List.of(expected), () -> new Rhythm(expected, cadence, begin, end));
    return rhythm.verdict(look, clock);
  }

  private static void check(Cadence cadence, Optional<Duration> time, Optional<Mark> mark) {
    if (time.isEmpty() && mark.isEmpty()) {
      throw InvalidValueException.of(
          "a time to watch", "none", "a time, a mark or both", "say within(...) or since(...)");
    }
    if (time.isPresent() && time.get().compareTo(cadence.leastTime()) < 0) {
      throw InvalidValueException.of(
          "a time to watch",
          Shown.of(time.get()),
          "at least " + Shown.of(cadence.leastTime()) + " for \"" + cadence + "\"",
          "watch longer; in less time it would not show");
    }
  }

  private Optional<String> verdict(Look look, Timeline clock) {
    long reached = clock.now() - end < 0 ? clock.now() : end;
    Duration passed = Duration.ofNanos(reached - begin);
    Duration needed = Duration.ofNanos(Math.max(end - begin, cadence.leastTime().toNanos()));
    List<Gap> gaps = gaps(reached);
    boolean isOff = gaps.stream().anyMatch(gap -> gap.isOff(cadence));
    boolean isShort = passed.compareTo(needed) < 0;
    return lost == 0 && !isOff && !isShort && !beats.isEmpty()
        ? Optional.empty()
        : Optional.of(text(look, gaps, passed, needed, clock));
  }

  private List<Gap> gaps(long reached) {
    List<Gap> gaps = new ArrayList<>();
    Optional<JournalEntry> last = Optional.empty();
    for (JournalEntry beat : beats) {
      long since = last.map(JournalEntry::ecuTime).orElse(begin);
      gaps.add(new Gap(last, Optional.of(beat), Duration.ofNanos(beat.ecuTime() - since)));
      last = Optional.of(beat);
    }
    long since = last.map(JournalEntry::ecuTime).orElse(begin);
    gaps.add(new Gap(last, Optional.empty(), Duration.ofNanos(reached - since)));
    return gaps;
  }

  private String text(Look look, List<Gap> gaps, Duration passed, Duration needed, Timeline clock) {
    Scene scene = look.scene();
    List<JournalEntry> entries = look.entries();
    FailureText text = new FailureText();
    text.expected(OrderText.cadence(scene, expected, cadence, look.said()));
    if (lost > 0) {
      text.instead(FailureText.lostInOrder(lost));
      text.hint(FailureText.BIGGER_JOURNAL);
      return text.toString();
    }
    List<Gap> off = gaps.stream().filter(gap -> gap.isOff(cadence)).toList();
    boolean isShort = off.isEmpty() && passed.compareTo(needed) < 0;
    if (isShort) {
      text.instead(OrderText.notPassed(passed, needed));
    } else if (beats.isEmpty()) {
      text.instead(FailureText.missed(0, look.time(), 0, expected.kind()));
    } else {
      text.instead(OrderText.gapsOff(off.size(), gaps.size()));
      list(text, off, look, clock, entries);
    }
    List<JournalEntry> marked = off.stream().flatMap(Gap::ends).distinct().toList();
    text.journal(
        clock.isTakenOver() && !isShort && !beats.isEmpty()
            ? JournalCut.of(
                scene, entries, marked, e -> since(e.ecuTime()), m -> since(m.ecuTime()))
            : JournalCut.of(scene, entries, marked));
    if (beats.isEmpty()) {
      Hints.of(scene, entries, Look.plain(expected)).forEach(text::hint);
    }
    if (clock.isTakenOver() && isShort) {
      text.hint(
          scene.mark().isPresent()
              ? OrderText.letPass(needed.minus(passed))
              : OrderText.nameMark());
    } else if (clock.isTakenOver() && !beats.isEmpty()) {
      text.hint(OrderText.byOwnClock());
    }
    return text.toString();
  }

  private String since(long time) {
    return Scene.offset(Duration.ofNanos(time - begin));
  }

  private void list(
      FailureText text, List<Gap> off, Look look, Timeline clock, List<JournalEntry> entries) {
    Function<JournalEntry, String> offsets =
        clock.isTakenOver()
            ? beat -> since(beat.ecuTime())
            : beat -> look.scene().offset(beat, entries);
    off.stream().limit(MOST).forEach(gap -> text.closest(gap.text(cadence, offsets)));
    if (off.size() > MOST) {
      text.closest(OrderText.moreGaps(off.size() - MOST));
    }
  }
}
