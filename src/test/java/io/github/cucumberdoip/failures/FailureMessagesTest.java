package io.github.cucumberdoip.failures;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.plugin.event.Status;
import io.github.cucumberdoip.support.FeatureRun;
import io.github.cucumberdoip.support.FeatureRun.ScenarioRun;
import io.github.cucumberdoip.support.FeatureRunner;
import io.github.cucumberdoip.support.Golden;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What failing scenarios say, compared with the golden files character by character. */
@Tag("sockets")
class FailureMessagesTest {
  private static final Path FOLDER = Path.of("src/test/resources/golden/failures");

  private final FeatureRunner runner =
      FeatureRunner.withGlue(
          "io.github.cucumberdoip.cucumber.glue", "io.github.cucumberdoip.cucumber.tester");

  @ParameterizedTest
  @MethodSource
  void failsAtItsStepWithItsMessage(GoldenFailure golden) throws IOException {
    FeatureRun run = runner.run(golden.feature());
    ScenarioRun scenario = run.onlyScenario();

    assertThat(run.undefinedSteps()).isEmpty();
    assertThat(scenario.status()).isEqualTo(Status.FAILED);
    Golden.check("failures/" + golden.name(), golden.rendered(scenario).stripTrailing());
  }

  static List<GoldenFailure> failsAtItsStepWithItsMessage() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files
          .filter(file -> file.getFileName().toString().matches("(input|check)-.*"))
          .sorted()
          .map(GoldenFailure::read)
          .toList();
    }
  }
}
