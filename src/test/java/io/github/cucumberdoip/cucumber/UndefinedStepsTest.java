package io.github.cucumberdoip.cucumber;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.core.cli.Main;
import io.github.cucumberdoip.support.FeatureRunner;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the plugin prints for undefined steps. */
@Tag("sockets")
class UndefinedStepsTest {
  private static final String GLUE = "io.github.cucumberdoip.cucumber.glue";
  private static final String TESTER = "io.github.cucumberdoip.cucumber.tester";

  private static String printed(String... steps) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    FeatureRunner.withGlue(GLUE, TESTER)
        .with(new UndefinedSteps(out))
        .run("Feature: f\n  Scenario: s\n    " + String.join("\n    ", steps) + "\n");
    return out.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
  }

  @Test
  void anUndefinedStepIsHelpedByTheNearestSentence() {
    assertThat(
            printed(
                "Given a DoIP ECU with logical address 0x1010",
                "And the DoIP ECU answers 22 F1 90 with \"62 F1 90 57\""))
        .isEqualTo(
            """
            undefined DoIP step: the DoIP ECU answers 22 F1 90 with "62 F1 90 57"
              at:       memory:nested.feature:4
              nearest:  the DoIP ECU answers "22 F1 90" with "62 F1 90 57"
              see:      docs/reference/failures.md, undefined steps
            """);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "Then the DoIP ECU received has \"22 F1 90\" | the DoIP ECU has received \"22 F1 90\"",
        "Then the DoIP ECU have received \"22 F1 90\" | the DoIP ECU has received \"22 F1 90\"",
        "Given the DoIP ECU with logical address 0x1010 | a DoIP ECU with logical address 0x1010",
        "When the DoIP testers send \"22 F1 90\" | the DoIP tester sends \"22 F1 90\"",
        "Given Given the DoIP ECU stays silent on \"22 F1 90\" | the DoIP ECU stays silent on \"22 F1 90\"",
        "Then a DoIP ECU has received \"22 F1 90 | the DoIP ECU has received \"22 F1 90\"",
      })
  void typosOfManyKindsAreHelped(String step, String sentence) {
    assertThat(printed(step)).contains("  nearest:  " + sentence + "\n");
  }

  @Test
  void aStepThatOccursTwiceIsHelpedOnce() {
    String printed = printed("When the DoIP ECU stop", "And the DoIP ECU stop");

    assertThat(printed).containsOnlyOnce("undefined DoIP step");
  }

  @Test
  void foreignAndDefinedStepsGetNoHelp() {
    assertThat(
            printed(
                "Given a DoIP ECU with logical address 0x1010",
                "When the user logs in",
                "And my tester is started with \"--vin\""))
        .isEmpty();
  }

  @Test
  void sentencesOfOthersAreNotNamed() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    FeatureRunner.withGlue("io.github.cucumberdoip.support.sample")
        .with(new UndefinedSteps(out))
        .run("Feature: f\n  Scenario: s\n    * the DoIP sample pases\n");

    assertThat(out.size()).isZero();
  }

  @Test
  void itIsAPluginByItsName(@TempDir Path directory) throws IOException {
    Path feature = directory.resolve("typo.feature");
    Path help = directory.resolve("help.txt");
    Files.writeString(feature, "Feature: f\nScenario: s\nWhen the DoIP ECU stop\n");

    Main.run(
        "--glue",
        GLUE,
        "--plugin",
        UndefinedSteps.class.getName() + ":" + help,
        feature.toUri().toString());

    assertThat(help).content().contains("  nearest:  the DoIP ECU stops");
  }
}
