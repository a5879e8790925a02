package io.github.cucumberdoip.cucumber;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cucumberdoip.support.DryRun;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The manual shows every step that we ship, and uses no step that we don't. */
class UnusedStepsTest {
  private static final String GLUE = "io.github.cucumberdoip.cucumber";
  private static final String META = "io.github.cucumberdoip.meta";

  private static final String RAW = "io.github.cucumberdoip.raw";

  private final DryRun run =
      DryRun.of(Path.of("features"), GLUE + ".glue", GLUE + ".tester", META, RAW);

  @Test
  void manualUsesEveryStep() {
    assertThat(run.unused(GLUE))
        .as("steps that no scenario under features/ uses; show them, or drop them")
        .isEmpty();
    assertThat(run.unused(META)).as("steps for nested features that nothing uses").isEmpty();
    assertThat(run.unused(RAW)).as("steps of raw testers that nothing uses").isEmpty();
  }

  @Test
  void manualIsFound() {
    assertThat(run.used()).isNotEmpty();
  }

  @Test
  void manualUsesNoUndefinedStep() {
    assertThat(run.undefined()).isEmpty();
  }
}
