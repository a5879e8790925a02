package io.github.cucumberdoip.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cucumberdoip.cucumber.NearestSentences;
import io.github.cucumberdoip.cucumber.StepExpressions;
import io.github.cucumberdoip.docs.Page.Table;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the page on failures quotes is what failures say. */
class FailuresPageTest {
  private static final Page PAGE = Page.read(Path.of("docs/reference/failures.md"));
  private static final Path GOLDEN = Path.of("src/test/resources/golden/failures");

  private static List<List<String>> rows(String column) {
    return PAGE.tables().stream()
        .filter(table -> table.header().get(0).equals(column))
        .flatMap(table -> table.rows().stream())
        .toList();
  }

  private static Stream<String> quoted(String column) {
    return rows(column).stream().flatMap(row -> Page.code(row.get(0)).stream());
  }

  @Test
  void wholeFailuresAreThoseOfTheGoldenFiles() throws IOException {
    List<Block> failures =
        PAGE.blocks().stream().filter(block -> block.isMarked("failure")).toList();

    assertThat(failures).isNotEmpty();
    for (Block block : failures) {
      Path golden = GOLDEN.resolve(block.markerValue() + ".txt");
      assertThat(Files.readString(golden)).endsWith("\n" + block.text());
    }
  }

  static Stream<String> lines() {
    return Stream.of("Line", "Hint").flatMap(FailuresPageTest::quoted);
  }

  @ParameterizedTest
  @MethodSource("lines")
  void eachQuotedLineIsInAGoldenFile(String line) throws IOException {
    try (Stream<Path> files = Files.list(GOLDEN)) {
      assertThat(files.map(FailuresPageTest::text).filter(text -> text.contains(line)))
          .as(line)
          .isNotEmpty();
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Stream<List<String>> wordings() {
    return rows("Undefined").stream();
  }

  @ParameterizedTest
  @MethodSource("wordings")
  void eachWrongWordingLeadsToTheSentenceBesideIt(List<String> row) throws IOException {
    NearestSentences sentences = new NearestSentences();
    StepExpressions.below(Path.of("src/main/java/io/github/cucumberdoip/cucumber"))
        .forEach(sentences::add);

    assertThat(sentences.to(Page.code(row.get(0)).get(0)))
        .first()
        .isEqualTo(Page.code(row.get(1)).get(0));
  }

  @Test
  void theTablesAreThere() {
    assertThat(PAGE.tables().stream().map(Table::header).map(header -> header.get(0)))
        .containsExactly("Part", "Line", "Hint", "Undefined");
  }
}
