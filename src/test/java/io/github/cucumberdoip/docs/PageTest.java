package io.github.cucumberdoip.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class PageTest {
  @Test
  void findsBlocksWithTheirMarkers() {
    Page page =
        page(
            """
            # Title
            <!-- file: a/b.txt -->
            ```text
            one

            two
            ```
            between
            ```
            three
            ```
            """);

    assertThat(page.blocks())
        .extracting(Block::line, Block::language, Block::marker, Block::text)
        .containsExactly(
            tuple(3, "text", "file: a/b.txt", "one\n\ntwo\n"), tuple(9, "", "", "three\n"));
    assertThat(page.blocks().get(0).isMarked("file")).isTrue();
    assertThat(page.blocks().get(0).isMarked("run")).isFalse();
    assertThat(page.blocks().get(0).markerValue()).isEqualTo("a/b.txt");
  }

  @Test
  void keepsBackTicksWithinALongerFence() {
    assertThat(page("````md\n```java\n```\n````\n").blocks().get(0).text())
        .isEqualTo("```java\n```\n");
  }

  @Test
  void refusesABlockWithoutEnd() {
    assertThatThrownBy(() -> page("a\n```java\nb\n").blocks())
        .hasMessage("page.md:2: this code block has no end");
  }

  @Test
  void findsLinksOfTheProseOnly() {
    assertThat(page("[a](b.md) `[c](d.md)` [`e`](f#g)\n```\n[h](i)\n```\n").links())
        .containsExactly("b.md", "f#g");
  }

  @Test
  void readsTablesWithTheirHeadings() {
    Page page =
        page("# A\n| x |\n|---|\n| 1 |\n## B\n| y | z |\n|---|---|\n| 2 | `3` |\n| 4 | - |\n");

    assertThat(page.tables())
        .containsExactly(
            new Page.Table("A", List.of("x"), List.of(List.of("1"))),
            new Page.Table(
                "B", List.of("y", "z"), List.of(List.of("2", "`3`"), List.of("4", "-"))));
    assertThat(Page.code("`3` and `4 5`")).containsExactly("3", "4 5");
  }

  private static Page page(String text) {
    return new Page(Path.of("page.md"), text.lines().toList());
  }
}
