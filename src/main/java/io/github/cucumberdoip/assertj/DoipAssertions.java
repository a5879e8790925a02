package io.github.cucumberdoip.assertj;

import io.github.cucumberdoip.journal.Journal;
import io.github.cucumberdoip.judge.JudgedJournal;
import java.util.List;

/**
 * Where checks on what a fixture has seen begin.
 *
 * <pre>{@code
 * assertThat(ecu.journal()).hasReceived("22 F1 90");
 * assertThat(ecu.journal()).shows(Expected.request("22 F1 ??").from(tester), Count.exactly(2));
 * assertThat(ecu.journal()).within(Duration.ofSeconds(2)).hasReceivedNo("2E ...");
 * }</pre>
 */
public final class DoipAssertions {
  private DoipAssertions() {}

  /**
   * Begins checks on a journal.
   *
   * @param journal the journal, also of a fixture that does not run (any more)
   * @return checks that wait up to 2 s for something to come
   */
  public static JournalAssert assertThat(Journal journal) {
    return new JournalAssert(journal);
  }

  /**
   * Begins checks on a tester, by what several ECUs have recorded of it.
   *
   * @param journals what the ECUs are and what they recorded; {@code Judged.by(ecu)}
   * @return checks that wait up to 2 s for something to come
   */
  public static TesterAssert assertThatTester(List<JudgedJournal> journals) {
    return new TesterAssert(journals);
  }

  /**
   * Begins checks on a tester, by what ECUs have recorded of it.
   *
   * @param journals what the ECUs are and what they recorded; {@code Judged.by(ecu)}
   * @return checks that wait up to 2 s for something to come
   */
  public static TesterAssert assertThatTester(JudgedJournal... journals) {
    return assertThatTester(List.of(journals));
  }
}
