package io.github.cucumberdoip.judge;

import java.util.List;
import java.util.OptionalLong;

/**
 * What came of judging a tester.
 *
 * @param violations in the order in which they happened
 * @param undecidedUntil when the last thing that the tester still has time for is decided, as
 *     {@link System#nanoTime()}; empty if nothing is open
 * @param lost how many entries the journal has dropped; if there are any, what they would have
 *     shown cannot be told
 */
public record Verdict(List<Violation> violations, OptionalLong undecidedUntil, long lost) {
  /**
   * Copies the list.
   *
   * @param violations in the order in which they happened
   * @param undecidedUntil when the last thing that the tester still has time for is decided, as
   *     {@link System#nanoTime()}; empty if nothing is open
   * @param lost how many entries the journal has dropped; if there are any, what they would have
   *     shown cannot be told
   */
  public Verdict {
    violations = List.copyOf(violations);
  }

  /**
   * Whether a rule was broken.
   *
   * @param rule the rule
   * @return true if it was broken at least once
   */
  public boolean isViolated(TesterRule rule) {
    return violations.stream().anyMatch(violation -> violation.rule().equals(rule));
  }
}
