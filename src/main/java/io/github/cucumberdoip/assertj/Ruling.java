package io.github.cucumberdoip.assertj;

import io.github.cucumberdoip.judge.JudgedJournal;
import io.github.cucumberdoip.judge.TesterRule;
import io.github.cucumberdoip.judge.Verdict;
import io.github.cucumberdoip.judge.Violation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The verdicts of several ECUs on the tester, and the exceptions.
 *
 * @param verdicts by what they are based on
 * @param exceptions the rules left out, with their reasons
 */
record Ruling(Map<JudgedJournal, Verdict> verdicts, Map<TesterRule, String> exceptions) {
  /** Judges what is there now. */
  static Ruling of(List<JudgedJournal> journals, Map<TesterRule, String> exceptions) {
    Map<JudgedJournal, Verdict> verdicts = new LinkedHashMap<>();
    journals.forEach(journal -> verdicts.put(journal, journal.judge()));
    return new Ruling(verdicts, exceptions);
  }

  boolean isAnyCounted() {
    return violations().anyMatch(this::counts);
  }

  boolean isAnyCountedBut(TesterRule rule) {
    return violations().filter(this::counts).anyMatch(v -> !v.rule().equals(rule));
  }

  boolean isViolated(TesterRule rule) {
    return verdicts.values().stream().anyMatch(verdict -> verdict.isViolated(rule));
  }

  boolean isDecided() {
    return verdicts.values().stream().allMatch(verdict -> verdict.undecidedUntil().isEmpty());
  }

  long lost() {
    return verdicts.values().stream().mapToLong(Verdict::lost).sum();
  }

  boolean counts(Violation violation) {
    return violation.rule().severity().counts() && !exceptions.containsKey(violation.rule());
  }

  /** Those of one ECU that fulfil a condition. */
  List<Violation> violations(JudgedJournal journal, Predicate<Violation> condition) {
    return verdicts.get(journal).violations().stream().filter(condition).toList();
  }

  Stream<Violation> violations() {
    return verdicts.values().stream().flatMap(verdict -> verdict.violations().stream());
  }
}
