package io.github.cucumberdoip.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cucumberdoip.docs.Page.Table;
import io.github.cucumberdoip.entity.Deviation;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The page on deviations has all of them, each with both of its names. */
class DeviationsTest {
  private static final Page PAGE = Page.read(Path.of("docs/reference/deviations.md"));

  @Test
  void theTableIsThatOfTheCode() {
    Table table = PAGE.tables().get(0);

    assertThat(table.rows().stream().map(row -> row.subList(0, 2)))
        .containsExactlyElementsOf(
            Arrays.stream(Deviation.values())
                .map(each -> List.of(code(each.text()), code(each.name())))
                .toList());
    assertThat(table.rows()).allSatisfy(row -> assertThat(row.get(2)).isNotBlank());
  }

  private static String code(String text) {
    return "`" + text + "`";
  }
}
