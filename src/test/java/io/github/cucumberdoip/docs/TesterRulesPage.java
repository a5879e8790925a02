package io.github.cucumberdoip.docs;

import io.github.cucumberdoip.judge.TesterRule;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The page of the rules that testers are judged by, made of the code and the features.
 *
 * @param rules the rules
 * @param examples the examples
 */
record TesterRulesPage(List<TesterRule> rules, List<RuleExample> examples) {
  private static final String HEAD =
      """
      # Rules for testers

      The judge watches what a DoIP tester sends and reports which of these rules it breaks; see
      [how to judge a tester](../how-to/judge-a-tester.md). Each rule has an example that breaks it and no other, and one close to it
      that breaks none, or, for information, not this one. There is no rule T-55, as the journal does not show whether a tester lost a
      response, and none has the id T-74.

      This page is generated from the code and the features; `docs/contributing.md` says how.

      - Severity: **V** a rule is broken, **W** doubtful or only recommended otherwise, **I** information, which fails a scenario only if it
        asks for this very rule.
      - Sure: how sure it is that the standard says so. *solid*: at least two independent sources. *one source*: a strong one, and nothing
        against it. *unverified*: a weak one, or derived from other rules.
      - A rule with a clock (&#x23F1;) is about real time; it is not judged at an ECU that runs on a clock of its own.

      | Id | Severity | Rule | Source | Sure | Broken by | Kept by |
      |---|---|---|---|---|---|---|
      """;

  String text() {
    return HEAD + rules.stream().map(this::row).collect(Collectors.joining("\n")) + "\n";
  }

  private String row(TesterRule rule) {
    return "| "
        + String.join(
            " | ",
            rule.id(),
            rule.severity().letter() + (rule.timed() ? " &#x23F1;" : ""),
            rule.title(),
            rule.source(),
            rule.certainty().toString(),
            links(broken(rule)),
            links(kept(rule)))
        + " |";
  }

  private static String links(Stream<RuleExample> examples) {
    return examples.map(RuleExample::link).collect(Collectors.joining(", "));
  }

  Stream<RuleExample> broken(TesterRule rule) {
    return examples.stream().filter(example -> example.breaks(rule.id()));
  }

  Stream<RuleExample> kept(TesterRule rule) {
    return examples.stream().filter(example -> example.keeps(rule.id(), rule.severity().counts()));
  }
}
