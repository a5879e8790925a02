package io.github.cucumberdoip.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cucumberdoip.judge.Certainty;
import io.github.cucumberdoip.judge.Severity;
import io.github.cucumberdoip.judge.TesterRule;
import io.github.cucumberdoip.judge.TesterRules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The page of the rules for testers is what the code and the features make it; each rule is proven.
 */
class TesterRulesTest {
  private static final int FEWEST_RULES = 85;
  private static final Path FILE = Path.of("docs/reference/tester-rules.md");
  private static final Path FEATURES = Path.of("features/19-tester-conformance");
  private static final TesterRulesPage PAGE =
      new TesterRulesPage(TesterRules.all(), RuleExample.below(FEATURES));

  /** {@code mvn test -Dtest=TesterRulesTest -Ddocs.generate} writes the page. */
  @Test
  void pageIsGenerated() throws IOException {
    if (System.getProperty("docs.generate") != null) {
      Files.writeString(FILE, PAGE.text());
    }

    assertThat(FILE)
        .as("to write it anew: mvn test -Dtest=TesterRulesTest -Ddocs.generate")
        .hasContent(PAGE.text());
  }

  static List<TesterRule> rules() {
    return TesterRules.all();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void eachRuleHasAnExampleThatBreaksItAloneAndOneThatBreaksNone(TesterRule rule) {
    assertThat(PAGE.broken(rule)).as("examples that break " + rule).isNotEmpty();
    assertThat(PAGE.kept(rule)).as("examples that keep " + rule).isNotEmpty();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void aRuleWithoutAnExampleIsSeen(TesterRule rule) {
    TesterRulesPage others =
        new TesterRulesPage(
            PAGE.rules(),
            PAGE.examples().stream().filter(e -> !e.rules().contains(rule.id())).toList());

    assertThat(others.broken(rule)).isEmpty();
    assertThat(others.kept(rule)).isEmpty();
    assertThat(others.text()).isNotEqualTo(PAGE.text());
  }

  @Test
  void examplesAreOfRulesThatExist() {
    List<String> ids = TesterRules.all().stream().map(TesterRule::id).toList();

    assertThat(PAGE.examples())
        .isNotEmpty()
        .allSatisfy(example -> assertThat(ids).containsAll(example.rules()));
  }

  @Test
  void rulesOfTheFeaturesHaveTheTitlesOfTheCode() throws IOException {
    for (Path file : features()) {
      List<String> lines = Files.readAllLines(file);
      for (int i = 1; i < lines.size(); i++) {
        String tag = lines.get(i - 1).strip();
        if (tag.matches("@T-\\d\\d") && lines.get(i).strip().startsWith("Rule:")) {
          assertThat(lines.get(i).strip())
              .as(file + ":" + (i + 1))
              .isEqualTo("Rule: " + TesterRules.parse(tag.substring(1)).title());
        }
      }
    }
  }

  @Test
  void idsAreNotUsedTwiceAndThereAreRulesEnough() {
    assertThat(TesterRules.all()).extracting(TesterRule::id).doesNotHaveDuplicates();
    assertThat(TesterRules.all()).extracting(TesterRule::title).doesNotHaveDuplicates();
    assertThat(TesterRules.all()).hasSizeGreaterThanOrEqualTo(FEWEST_RULES);
  }

  @Test
  void anExampleProvesOnlyWhatItsLastVerdictSays() {
    RuleExample broken = example("violated only the rule T-01");
    RuleExample other = example("violated only the rule T-02");
    RuleExample kept = example("violated no rule");
    RuleExample keptInformation = example("not violated the rule T-01");

    assertThat(Stream.of(broken, other, kept, keptInformation).map(e -> e.breaks("T-01")))
        .containsExactly(true, false, false, false);
    assertThat(Stream.of(broken, other, kept, keptInformation).map(e -> e.keeps("T-01", true)))
        .containsExactly(false, false, true, false);
    assertThat(keptInformation.keeps("T-01", false)).isTrue();
    assertThat(broken.breaks("T-03")).isFalse();
  }

  @Test
  void aRowHasAllThatIsKnown() {
    TesterRule rule =
        new TesterRule("T-01", Severity.WARNING, "A rule", "a clause", Certainty.SOLID, true);
    TesterRulesPage page =
        new TesterRulesPage(List.of(rule), List.of(example("violated only the rule T-01")));

    assertThat(page.text())
        .endsWith("| T-01 | W &#x23F1; | A rule | a clause | solid | [it](../../a.feature) |  |\n");
  }

  private static RuleExample example(String verdict) {
    return new RuleExample(Path.of("a.feature"), "it", List.of("T-01"), List.of(verdict));
  }

  private static List<Path> features() throws IOException {
    try (Stream<Path> files = Files.list(FEATURES)) {
      return files.sorted().toList();
    }
  }
}
