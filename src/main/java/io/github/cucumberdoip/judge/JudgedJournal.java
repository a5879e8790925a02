package io.github.cucumberdoip.judge;

import io.github.cucumberdoip.journal.Journal;

/**
 * An ECU and what it recorded.
 *
 * @param ecu what is known of the ECU
 * @param journal its journal
 */
public record JudgedJournal(JudgedEcu ecu, Journal journal) {
  /**
   * Judges what has been recorded so far.
   *
   * @return the verdict of now
   */
  public Verdict judge() {
    // first of all: what happens meanwhile is not missing
    long now = System.nanoTime();
    return TesterJudge.judge(ecu, journal.entries(), journal.dropped(), now);
  }
}
