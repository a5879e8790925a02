package io.github.cucumberdoip.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.plugin.event.Status;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class SummaryTest {
  private static final Outcome PASSED =
      new Outcome(Status.PASSED, "good", "features/a.feature", 3, "", "");
  private static final Outcome SKIPPED =
      new Outcome(Status.SKIPPED, "later", "features/a.feature", 5, "", "");
  private static final Outcome FAILED =
      new Outcome(
          Status.FAILED,
          "bad",
          "features/b.feature",
          12,
          "Then the DoIP ECU has received \"22 F1 90\"",
          "expected one\nreceived none");

  @Test
  void countsByStatus() {
    Summary summary = new Summary(List.of(PASSED, SKIPPED, PASSED), Duration.ofMillis(1234));

    assertThat(summary.text()).isEqualTo("3 scenarios: 2 passed, 1 skipped, in 1.2 s\n");
    assertThat(summary.isOk()).isTrue();
  }

  @Test
  void showsFailuresByFileAndLineBeforeTheCounts() {
    Outcome hook = new Outcome(Status.FAILED, "ugly", "features/a.feature", 40, "", "port taken");
    Summary summary = new Summary(List.of(FAILED, PASSED, hook), Duration.ofSeconds(2));

    assertThat(summary.text())
        .isEqualTo(
            """
            features/a.feature:40: failed: ugly
                port taken

            features/b.feature:12: failed: bad
              at "Then the DoIP ECU has received "22 F1 90""
                expected one
                received none

            3 scenarios: 1 passed, 2 failed, in 2.0 s
            """);
    assertThat(summary.isOk()).isFalse();
  }

  @Test
  void cutsLongMessages() {
    Outcome wordy =
        new Outcome(Status.FAILED, "wordy", "a.feature", 1, "", "line\n".repeat(12) + "last\nend");

    assertThat(new Summary(List.of(wordy), Duration.ZERO).text())
        .contains("    line\n    2 more lines in the report\n")
        .doesNotContain("last");
  }

  @Test
  void keepsTheLineThatSaysHowToMendALongMessage() {
    Outcome wordy =
        new Outcome(
            Status.FAILED,
            "wordy",
            "a.feature",
            1,
            "",
            "line\n".repeat(12) + "last\n  to mend:  write less");

    assertThat(new Summary(List.of(wordy), Duration.ZERO).text())
        .contains("    line\n    2 more lines in the report\n      to mend:  write less\n")
        .doesNotContain("last");
  }

  @Test
  void doesNotTakeUndefinedForGood() {
    Outcome undefined = new Outcome(Status.UNDEFINED, "typo", "a.feature", 1, "Given typo", "");

    assertThat(new Summary(List.of(undefined), Duration.ZERO).isOk()).isFalse();
  }
}
