package io.github.cucumberdoip.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DryRunTest {
  private static final String GLUE = "io.github.cucumberdoip.support.sample";

  @TempDir Path directory;

  @Test
  void findsUnusedAndUndefinedSteps() throws IOException {
    feature("one", "* the DoIP sample fails with \"x\"", "* the DoIP sample flies");
    feature("two", "* the DoIP sample is pending", "* the DoIP sample fails without a word");

    DryRun run = DryRun.of(directory, GLUE);

    assertThat(run.unused(GLUE))
        .containsExactly(
            "unused: \"the DoIP sample runs a failing scenario within\" at "
                + GLUE
                + ".SampleSteps.nests()",
            "unused: \"the DoIP sample passes\" at " + GLUE + ".SampleSteps.passes()");
    assertThat(run.undefined())
        .containsExactly("undefined: \"the DoIP sample flies\" at one.feature:5");
  }

  @Test
  void countsOnlyThePackageAskedFor() throws IOException {
    feature("one", "* the DoIP sample passes");

    assertThat(DryRun.of(directory, GLUE).unused(GLUE + ".other")).isEmpty();
  }

  @Test
  void executesNothing() throws IOException {
    feature("one", "* the DoIP sample fails with \"x\"", "* the DoIP sample passes");

    assertThat(DryRun.of(directory, GLUE).used())
        .extracting(place -> place.substring(place.lastIndexOf("SampleSteps.")))
        .containsExactly("SampleSteps.fails(java.lang.String)", "SampleSteps.passes()");
  }

  private void feature(String name, String... steps) throws IOException {
    Files.writeString(
        directory.resolve(name + ".feature"),
        "Feature: f\n\nScenario: s\n" + String.join("\n", steps) + "\n");
  }
}
