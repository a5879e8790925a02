package io.github.cucumberdoip.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class DiagramLayoutTest {
  private static final Conversation ALL = Talks.of(Talks.plain(), Talks.gateway(), Talks.marked());

  @Test
  void headsDoNotOverlap() {
    DiagramLayout layout = new DiagramLayout(ALL, Limits.DEFAULT);
    List<Lifeline> lifelines = ALL.lifelines();
    for (int i = 1; i < lifelines.size(); i++) {
      int between = layout.x(i) - layout.x(i - 1);
      int halves =
          DiagramLayout.headWidth(lifelines.get(i - 1)) / 2
              + DiagramLayout.headWidth(lifelines.get(i)) / 2;
      assertThat(between).isGreaterThan(halves);
    }
    assertThat(layout.x(0) - DiagramLayout.headWidth(lifelines.get(0)) / 2)
        .isGreaterThanOrEqualTo(DiagramLayout.TIMES);
    int last = lifelines.size() - 1;
    assertThat(layout.x(last) + DiagramLayout.headWidth(lifelines.get(last)) / 2)
        .isLessThan(layout.width());
  }

  @Test
  void wordsStayBetweenTheLifelinesOfTheirArrow() {
    DiagramLayout layout = new DiagramLayout(ALL, Limits.DEFAULT);
    for (DiagramRow row : layout.rows()) {
      Happening happening = row.happening();
      int room = layout.x(happening.right()) - layout.x(happening.left());
      assertThat(row.lines())
          .allSatisfy(line -> assertThat(TextFit.width(line)).as(line).isLessThanOrEqualTo(room));
    }
  }

  @Test
  void wordsStayInTheirRow() {
    DiagramLayout layout = new DiagramLayout(ALL, Limits.DEFAULT);
    assertThat(layout.rows())
        .allSatisfy(
            row -> {
              assertThat(row.lineAt()).isGreaterThan(row.lines().size() * DiagramRow.LINE);
              assertThat(row.marksAt()).isLessThanOrEqualTo(row.height());
              assertThat(row.bytesAt()).isLessThan(row.marksAt() + DiagramRow.LINE);
            });
    assertThat(layout.height())
        .isGreaterThan(layout.rows().stream().mapToInt(DiagramRow::height).sum());
  }

  @Test
  void longTextIsBrokenBetweenWordsAndThenCut() {
    assertThat(TextFit.wrap("one two three four", 70, 2)).containsExactly("one two", "three four");
    assertThat(TextFit.wrap("one two three four five", 70, 2))
        .containsExactly("one two", "three fou\u2026");
    assertThat(TextFit.wrap("x".repeat(40), 70, 3))
        .containsExactly("x".repeat(10), "x".repeat(10), "x".repeat(9) + "\u2026");
    assertThat(TextFit.wrap("short", 70, 1)).containsExactly("short");
  }

  @Test
  void theBeginningAndTheEndAreChosen() {
    List<Happening> happenings = Talks.of(Talks.exchanges(10)).happenings();
    assertThat(Selection.of(happenings, 5)).containsExactly(0, 1, 2, 31, 32);
    assertThat(Selection.of(happenings, 33)).hasSize(33);
  }
}
