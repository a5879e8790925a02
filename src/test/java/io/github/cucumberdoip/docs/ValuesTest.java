package io.github.cucumberdoip.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.fail;

import io.github.cucumberdoip.cucumber.StepValues;
import io.github.cucumberdoip.docs.Page.Table;
import io.github.cucumberdoip.message.Bytes;
import io.github.cucumberdoip.message.InvalidValueException;
import io.github.cucumberdoip.uds.UdsPattern;
import io.github.cucumberdoip.uds.UdsTemplate;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The tables of the page on values are test data. */
class ValuesTest {
  private static final Page PAGE = Page.read(Path.of("docs/reference/values.md"));
  private static final Parameters PARAMETERS = new Parameters();

  /**
   * A row: what the table is about and its cells.
   *
   * @param name the parameter type
   * @param columns the names of the columns but the first
   * @param cells the cells, without their back-ticks
   */
  record Row(String name, List<String> columns, List<String> cells) {
    @Override
    public String toString() {
      return name + " " + cells;
    }
  }

  static Stream<Row> rows() {
    return PAGE.tables().stream()
        .flatMap(
            table ->
                table.rows().stream()
                    .map(cells -> new Row(name(table), columns(table), unticked(cells))));
  }

  @ParameterizedTest
  @MethodSource("rows")
  void eachRowIsTrue(Row row) {
    String written = row.cells().get(0);
    switch (String.join(", ", row.columns())) {
      case "Means" ->
          assertThat(Parameters.printed(PARAMETERS.read(row.name(), written)))
              .isEqualTo(row.cells().get(1));
      case "To mend" ->
          assertThat(message(row.name(), written)).endsWith("\n  to mend:  " + row.cells().get(1));
      case "Matches, Does not match" -> {
        UdsPattern pattern = (UdsPattern) PARAMETERS.read(row.name(), written);
        assertThat(pattern.matches(Bytes.parse(row.cells().get(1)))).isTrue();
        assertThat(pattern.matches(Bytes.parse(row.cells().get(2)))).isFalse();
      }
      case "Request, Response" -> {
        PARAMETERS.read(row.name(), written);
        UdsTemplate template = UdsTemplate.parse(StepValues.unquoted(written));
        assertThat(template.render(Bytes.parse(row.cells().get(1))))
            .hasToString(row.cells().get(2));
      }
      default -> fail("a table with unknown columns: " + row);
    }
  }

  @Test
  void eachParameterTypeHasATableAndATypo() {
    List<String> expected =
        PARAMETERS.names().stream()
            .filter(name -> !name.endsWith("Name"))
            .flatMap(name -> Stream.of("`" + name + "`", "`" + name + "` typo"))
            .toList();

    assertThat(PAGE.tables())
        .extracting(table -> table.header().get(0))
        .containsExactlyInAnyOrderElementsOf(expected);
  }

  @Test
  void quotedErrorsAreComplete() {
    List<Block> errors = PAGE.blocks().stream().filter(b -> b.isMarked("error")).toList();

    assertThat(errors)
        .isNotEmpty()
        .allSatisfy(
            block -> {
              String[] value = block.markerValue().split(" ", 2);
              assertThat(message(value[0], value[1])).isEqualTo(block.text().stripTrailing());
            });
  }

  private static String message(String name, String written) {
    Throwable thrown = catchThrowable(() -> PARAMETERS.read(name, written));
    assertThat(thrown).as(name + " " + written).isInstanceOf(InvalidValueException.class);
    return thrown.getMessage();
  }

  private static String name(Table table) {
    return Page.code(table.header().get(0)).get(0);
  }

  private static List<String> columns(Table table) {
    return table.header().subList(1, table.header().size());
  }

  private static List<String> unticked(List<String> cells) {
    return cells.stream().map(cell -> Page.code(cell).get(0)).toList();
  }
}
