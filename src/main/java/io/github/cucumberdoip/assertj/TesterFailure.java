package io.github.cucumberdoip.assertj;

import io.github.cucumberdoip.journal.JournalEntry;
import io.github.cucumberdoip.judge.JudgedJournal;
import io.github.cucumberdoip.judge.TesterRule;
import io.github.cucumberdoip.judge.Violation;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What failed checks on a tester say: each violation with all that is known of its rule. */
final class TesterFailure {
  /** How many violations are explained for each ECU. */
  private static final int MOST = 10;

  private static final String TESTER = "the DoIP tester under test has ";

  private final Ruling ruling;
  private final Optional<Instant> start;
  private final Duration waited;
  private final FailureText text = new FailureText();

  TesterFailure(Ruling ruling, Optional<Instant> start, Duration waited) {
    this.ruling = ruling;
    this.start = start;
    this.waited = waited;
  }

  String noRule() {
    text.expected(TESTER + "violated no rule");
    return listing(ruling::counts);
  }

  String notOnly(TesterRule rule) {
    text.expected(TESTER + "violated only the rule " + described(rule));
    Predicate<Violation> others = v -> ruling.counts(v) && !v.rule().equals(rule);
    return ruling.isViolated(rule) ? listing(others) : missing(rule, others);
  }

  String the(TesterRule rule) {
    text.expected(TESTER + "not violated the rule " + described(rule));
    return listing(v -> v.rule().equals(rule));
  }

  String notThe(TesterRule rule) {
    text.expected(TESTER + "violated the rule " + described(rule));
    return missing(rule, ruling::counts);
  }

  private String missing(TesterRule rule, Predicate<Violation> others) {
    text.instead(
        ruling.violations().anyMatch(others)
            ? rulesOf(others) + ", and not " + rule
            : rulesOf(others) + " within " + Shown.of(waited));
    if (rule.timed() && ruling.verdicts().keySet().stream().anyMatch(j -> j.ecu().ownClock())) {
      text.hint(
          "the rule is about real time; it is not judged at a DoIP ECU that runs on a clock of its own");
    }
    if (ruling.violations().anyMatch(others)) {
      explain(others);
    } else if (ruling.lost() == 0) {
      ruling.verdicts().keySet().forEach(journal -> show(journal, List.of()));
    }
    if (ruling.lost() > 0) {
      text.hint(FailureText.lostInOrder(ruling.lost()));
      text.hint(FailureText.BIGGER_JOURNAL);
    }
    return text.toString();
  }

  private String listing(Predicate<Violation> which) {
    if (ruling.violations().noneMatch(which)) {
      text.instead(FailureText.lostInOrder(ruling.lost()));
      text.hint(FailureText.BIGGER_JOURNAL);
      return text.toString();
    }
    text.instead(rulesOf(which));
    explain(which);
    ruling
        .violations()
        .filter(which)
        .map(Violation::rule)
        .findFirst()
        .ifPresent(
            rule ->
                text.hint(
                    "to except a rule: Given the DoIP tester rule "
                        + rule
                        + " does not apply because \"...\""));
    ruling.exceptions().forEach((rule, reason) -> text.hint(rule + " is excepted: " + reason));
    return text.toString();
  }

  private String rulesOf(Predicate<Violation> which) {
    String rules =
        ruling
            .violations()
            .filter(which)
            .map(violation -> violation.rule().id())
            .distinct()
            .sorted()
            .collect(Collectors.joining(", "));
    return rules.isEmpty() ? "it has violated no rule" : "it has violated " + rules;
  }

  private static String described(TesterRule rule) {
    return rule + ", \"" + rule.title() + "\"";
  }

  private void explain(Predicate<Violation> which) {
    for (JudgedJournal journal : ruling.verdicts().keySet()) {
      List<Violation> violations = ruling.violations(journal, which);
      if (!violations.isEmpty()) {
        explain(journal, violations);
      }
    }
  }

  private void explain(JudgedJournal journal, List<Violation> violations) {
    List<JournalEntry> all = journal.journal().entries();
    Scene scene = scene(journal);
    violations.stream()
        .limit(MOST)
        .forEach(violation -> explain(violation, scene.offset(violation.at(), all), journal));
    if (violations.size() > MOST) {
      text.broken(FailureText.moreUnmatched(violations.size() - MOST));
    }
    List<JournalEntry> marked =
        violations.stream().limit(MOST).flatMap(v -> v.entries().stream()).distinct().toList();
    show(journal, marked);
  }

  private void show(JudgedJournal journal, List<JournalEntry> marked) {
    List<JournalEntry> all = journal.journal().entries();
    if (ruling.verdicts().size() > 1) {
      text.journal(List.of(journal.ecu().subject() + ":"));
    }
    text.journal(JournalCut.of(scene(journal), all, marked));
  }

  private void explain(Violation violation, String offset, JudgedJournal journal) {
    TesterRule rule = violation.rule();
    text.broken("%s, %s: %s".formatted(rule, rule.severity(), rule.title()));
    text.broken("    " + violation.seen());
    text.broken(
        "    at %s, %s to %s"
            .formatted(offset, EntryText.channel(violation.at().peer()), journal.ecu().subject()));
    text.broken("    source: %s (%s)".formatted(rule.source(), rule.certainty()));
  }

  private Scene scene(JudgedJournal journal) {
    Scene named = Scene.PLAIN.calling(journal.ecu().subject());
    return start.map(named::startingAt).orElse(named);
  }
}
