package io.github.cucumberdoip.judge;

import io.github.cucumberdoip.journal.JournalEntry;
import java.util.List;

/**
 * A rule that a tester has broken, once.
 *
 * @param rule the rule
 * @param entries what shows it, oldest first, at least one
 * @param seen what was seen, with bytes and times, in one sentence without a full stop
 */
public record Violation(TesterRule rule, List<JournalEntry> entries, String seen) {
  /**
   * Copies the list.
   *
   * @param rule the rule
   * @param entries what shows it, oldest first, at least one
   * @param seen what was seen, with bytes and times, in one sentence without a full stop
   */
  public Violation {
    entries = List.copyOf(entries);
  }

  /**
   * The entry by which the rule was broken.
   *
   * @return the newest of the entries
   */
  public JournalEntry at() {
    return entries.get(entries.size() - 1);
  }

  @Override
  public String toString() {
    return rule.id() + ": " + seen;
  }
}
