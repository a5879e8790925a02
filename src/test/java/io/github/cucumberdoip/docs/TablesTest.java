package io.github.cucumberdoip.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cucumberdoip.docs.Page.Table;
import io.github.cucumberdoip.support.FeatureRun;
import io.github.cucumberdoip.support.FeatureRunner;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The page on tables lists what the steps themselves say that they know. */
@Tag("sockets")
class TablesTest {
  private static final Page PAGE = Page.read(Path.of("docs/reference/tables.md"));
  private static final Pattern KNOWN = Pattern.compile("expected: one of (.*)");
  private static final String NONSENSE = "no such name";
  private static final FeatureRunner RUNNER =
      FeatureRunner.withGlue("io.github.cucumberdoip.cucumber.glue");

  static Stream<Table> tables() {
    return PAGE.tables().stream();
  }

  @ParameterizedTest
  @MethodSource("tables")
  void listsWhatTheStepKnows(Table table) {
    assertThat(documented(table)).containsExactlyInAnyOrderElementsOf(known(step(table)));
  }

  @Test
  void aNameThatThePageLacksIsSeen() {
    Table timers =
        tables().filter(table -> step(table).contains("timers")).findFirst().orElseThrow();
    List<List<String>> fewer = timers.rows().subList(1, timers.rows().size());

    assertThat(documented(new Table(timers.heading(), timers.header(), fewer)))
        .hasSize(2)
        .isNotEqualTo(known(step(timers)));
  }

  @Test
  void eachTableStepOfAnEcuIsThere() {
    assertThat(tables().map(TablesTest::step)).hasSize(15).doesNotHaveDuplicates();
  }

  private static List<String> documented(Table table) {
    List<String> names = new ArrayList<>();
    for (List<String> row : table.rows()) {
      String name = Page.code(row.get(0)).get(0);
      if (row.get(0).startsWith("all rows of ")) {
        Table other = tables().filter(each -> step(each).endsWith(name)).findFirst().orElseThrow();
        names.addAll(documented(other));
      } else {
        names.add(name);
      }
    }
    return names;
  }

  /** What the step says when a table has a name that it does not know. */
  private static List<String> known(String step) {
    FeatureRun run =
        RUNNER.run(
            """
            Feature: a table
              Scenario: with a wrong name
                Given a DoIP ECU "first" with logical address 0x1000 that is not started
                %s
                  | %s | 1 |
                  | 1 | 1 |
            """
                .formatted(step, NONSENSE));
    assertThat(run.undefinedSteps()).isEmpty();
    Matcher list = KNOWN.matcher(run.onlyScenario().message());
    assertThat(list.find()).as(run.onlyScenario().message()).isTrue();
    return List.of(list.group(1).split(", "));
  }

  private static String step(Table table) {
    return Page.code(table.heading()).get(0);
  }
}
