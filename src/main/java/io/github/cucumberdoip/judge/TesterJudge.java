package io.github.cucumberdoip.judge;

import io.github.cucumberdoip.journal.JournalEntry;
import io.github.cucumberdoip.journal.Peer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Replays a journal, one conversation for each TCP connection and each UDP port of a tester, and
 * lets the checks of all rules watch.
 */
public final class TesterJudge {
  private final Map<Peer, Conversation> conversations = new LinkedHashMap<>();
  private final JudgedEcu ecu;
  private final List<Check> checks;
  private final SessionTimes sessionTimes;

  private TesterJudge(JudgedEcu ecu, List<Check> checks) {
    this.ecu = ecu;
    this.sessionTimes = new SessionTimes(ecu);
    this.checks = checks;
  }

  /**
   * Judges a tester by all rules. Rules about time are left out if the ECU has a clock of its own.
   *
   * @param ecu the ECU that recorded the entries
   * @param entries the entries of its journal, oldest first
   * @param lost how many older entries the journal has dropped
   * @param now the time of the judgement, {@link System#nanoTime()}, taken before the entries
   * @return the verdict
   */
  public static Verdict judge(JudgedEcu ecu, List<JournalEntry> entries, long lost, long now) {
    return judge(ecu, TesterRules.checks(), entries, lost, now);
  }

  static Verdict judge(
      JudgedEcu ecu, List<Check> checks, List<JournalEntry> entries, long lost, long now) {
    Findings findings = new Findings();
    TesterJudge judge =
        new TesterJudge(
            ecu,
            checks.stream().filter(check -> !ecu.ownClock() || !check.rule().timed()).toList());
    judge.checks.forEach(check -> check.begin(ecu, judge.sessionTimes, findings));
    entries.forEach(judge::see);
    judge.checks.forEach(check -> check.end(now));
    return findings.verdict(lost);
  }

  private void see(JournalEntry entry) {
    Conversation with =
        conversations.computeIfAbsent(entry.peer(), peer -> new Conversation(peer, ecu.times()));
    switch (entry.kind()) {
      case CONNECTION_OPENED -> with.open(entry);
      case CONNECTION_CLOSED -> {
        with.close(entry);
        checks.forEach(check -> check.closed(with));
      }
      case RECEIVED -> {
        Spoken message = new Spoken(entry, with);
        checks.forEach(check -> check.received(message));
        with.received(message);
        sessionTimes.received(message);
      }
      case SENT -> {
        Spoken message = new Spoken(entry, with);
        with.sent(message);
        sessionTimes.sent(message);
        checks.forEach(check -> check.sent(message));
      }
      case NOTE -> with.note(entry);
    }
  }
}
