package io.github.cucumberdoip.judge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalLong;

/** What the checks of one replay have found. */
final class Findings {
  private final List<Violation> violations = new ArrayList<>();
  private boolean undecided;
  private long until;

  void add(Violation violation) {
    violations.add(violation);
  }

  void undecidedUntil(long nanoTime) {
    until = undecided && until - nanoTime > 0 ? until : nanoTime;
    undecided = true;
  }

  Verdict verdict(long lost) {
    return new Verdict(
        violations.stream()
            .sorted(Comparator.comparingLong(violation -> violation.at().sequence()))
            .toList(),
        undecided ? OptionalLong.of(until) : OptionalLong.empty(),
        lost);
  }
}
