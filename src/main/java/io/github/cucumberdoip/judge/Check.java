package io.github.cucumberdoip.judge;

import io.github.cucumberdoip.journal.JournalEntry;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/**
 * Watches one replay of a journal for one rule. Overrides what it wants to see and calls {@link
 * #violated}. What it keeps between two calls are its own fields: each replay has new checks.
 *
 * <p>When a message of the tester comes, the conversation is still as it was before: as the tester
 * knew it. When one of the ECU comes, the conversation knows it already.
 */
abstract class Check {
  private final TesterRule rule;
  private JudgedEcu ecu;
  private SessionTimes sessionTimes;
  private Findings findings;

  /**
   * Makes the check.
   *
   * @param rule what it watches
   */
  Check(TesterRule rule) {
    this.rule = rule;
  }

  final TesterRule rule() {
    return rule;
  }

  final void begin(JudgedEcu judged, SessionTimes times, Findings into) {
    ecu = judged;
    sessionTimes = times;
    findings = into;
  }

  /** The ECU that recorded it all. */
  final JudgedEcu ecu() {
    return ecu;
  }

  /** How long the tester waits at least for the first response to a request, in nanoseconds. */
  final long leastP2(Exchange request) {
    return ecu.times().least(sessionTimes.p2(request));
  }

  /** How long the tester waits at least after a response pending, in nanoseconds. */
  final long leastP2Star(Exchange request) {
    return ecu.times().least(sessionTimes.p2Star(request));
  }

  /** The tester has said something, by TCP or UDP. */
  void received(Spoken message) {}

  /** The ECU has said something, by TCP or UDP. */
  void sent(Spoken message) {}

  /** A TCP connection has ended; {@link Conversation#closed()} says why. */
  void closed(Conversation with) {}

  /**
   * The journal ends here, for now.
   *
   * @param now the time of the judgement, {@link System#nanoTime()}
   */
  void end(long now) {}

  /**
   * Reports that the rule was broken.
   *
   * @param seen what was seen, in one sentence without a full stop
   * @param shown the messages that show it, oldest first
   */
  final void violated(String seen, Spoken... shown) {
    violated(seen, Stream.of(shown).map(Spoken::entry).toList());
  }

  /** Reports that the rule was broken, shown by entries of any kind. */
  final void violated(String seen, List<JournalEntry> shown) {
    findings.add(new Violation(rule, shown, seen));
  }

  /**
   * Says that the tester still has time, so that a verdict of now is too early.
   *
   * @param nanoTime when the time is over
   */
  final void undecidedUntil(long nanoTime) {
    findings.undecidedUntil(nanoTime);
  }

  /** A time as sentences print it. */
  static String shown(long nanos) {
    return Duration.ofNanos(nanos).toMillis() + " ms";
  }
}
