package io.github.cucumberdoip.assertj;

import io.github.cucumberdoip.journal.Journal;

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
}
