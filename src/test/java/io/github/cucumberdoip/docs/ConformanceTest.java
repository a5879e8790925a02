package io.github.cucumberdoip.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cucumberdoip.entity.Deviation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page on conformance says of each rule in the features what is true, and forgets none. */
class ConformanceTest {
  private static final int FEWEST_EXAMPLES = 170;
  private static final ConformancePage PAGE = ConformancePage.read();

  @Test
  void pageShowsTheRulesOfTheFeatures() throws IOException {
    Files.writeString(Path.of("target", "conformance.md"), PAGE.text());

    assertThat(PAGE.actual())
        .as("tables of docs/reference/conformance.md; as they should be: target/conformance.md")
        .isEqualTo(PAGE.expected());
  }

  @Test
  void aRuleThatThePageLacksIsSeen() {
    ConformanceRule rule =
        new ConformanceRule(Path.of("a.feature"), "f", "A rule", List.of(), List.of("E-HDR-99"));
    ConformancePage other = new ConformancePage(PAGE.page(), List.of(rule));

    assertThat(other.expected()).isNotEqualTo(PAGE.actual());
    assertThat(other.text()).contains("| [A rule](../../a.feature) |  | E-HDR-99 | implemented |");
  }

  @Test
  void eachRuleNamesItsPlaceInTheStandardAndItsCases() {
    assertThat(PAGE.rules())
        .isNotEmpty()
        .allSatisfy(rule -> assertThat(rule.clauses()).as(rule.sentence()).isNotEmpty())
        .allSatisfy(rule -> assertThat(rule.cases()).as(rule.sentence()).isNotEmpty());
  }

  @Test
  void eachCaseOfTheCatalogueHasAnExampleOrIsSaidToBeMissing() {
    Set<String> shown =
        PAGE.rules().stream().flatMap(rule -> rule.cases().stream()).collect(Collectors.toSet());
    List<String> missing =
        PAGE.rowsBelow("Not implemented").stream()
            .flatMap(row -> Stream.of(row.get(0).split(", ")))
            .toList();

    assertThat(missing).doesNotContainAnyElementsOf(shown);
    assertThat(catalogue())
        .filteredOn(number -> !shown.contains(number) && !missing.contains(number))
        .isEmpty();
  }

  @Test
  void choicesAndStatesNameSettingsThatExist() {
    List<String> deviations = Arrays.stream(Deviation.values()).map(Deviation::text).toList();
    List<List<String>> rules =
        PAGE.actual().stream().flatMap(table -> table.rows().stream()).toList();
    List<String> named =
        Stream.concat(rules.stream(), PAGE.rowsBelow("Choices").stream())
            .flatMap(row -> Page.code(row.get(3)).stream())
            .distinct()
            .toList();

    assertThat(rules).allSatisfy(row -> assertThat(row.get(3)).startsWith("implemented"));
    assertThat(named).containsExactlyInAnyOrderElementsOf(deviations);
  }

  @Test
  void thereAreExamplesEnough() {
    assertThat(ConformanceRule.examplesBelow(Path.of("features/conformance")))
        .isGreaterThanOrEqualTo(FEWEST_EXAMPLES);
  }

  private static List<String> catalogue() {
    return Stream.of(
            cases("E-HDR", 1, 26),
            cases("E-HDR", 31, 46),
            cases("E-VID", 1, 18),
            cases("E-RA", 1, 30),
            cases("E-TMR", 1, 8),
            cases("E-SOC", 1, 6),
            cases("E-ALV", 1, 4),
            cases("E-STS", 1, 6),
            cases("E-PMD", 1, 4),
            cases("E-DIA", 1, 26),
            cases("E-TLS", 1, 8))
        .flatMap(all -> all)
        .toList();
  }

  private static Stream<String> cases(String group, int first, int last) {
    return IntStream.rangeClosed(first, last).mapToObj(i -> "%s-%02d".formatted(group, i));
  }
}
