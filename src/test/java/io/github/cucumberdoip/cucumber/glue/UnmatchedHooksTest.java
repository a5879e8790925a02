package io.github.cucumberdoip.cucumber.glue;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.plugin.event.Status;
import io.github.cucumberdoip.support.FeatureRun.ScenarioRun;
import io.github.cucumberdoip.support.FeatureRunner;
import io.github.cucumberdoip.support.Golden;
import java.io.IOException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What scenarios say at their ends, from Gherkin to the message. */
@Tag("sockets")
class UnmatchedHooksTest {
  private static final String ASKS =
      """
          Given a DoIP ECU "BMS" with logical address 0x1010
          And the DoIP ECU "BMS" answers "22 F1 90" with "62 F1 90 57"
          When the DoIP tester reads the data identifier 0xF18C
          Then the DoIP tester has received a negative response with NRC 0x11
      """;

  private static final String WAITS_BRIEFLY = "And the DoIP assertions wait at most 50 ms\n";

  private static ScenarioRun run(String feature) {
    return FeatureRunner.withGlue(
            "io.github.cucumberdoip.cucumber.glue", "io.github.cucumberdoip.cucumber.tester")
        .run(feature)
        .onlyScenario();
  }

  /** Takes away what differs from run to run. */
  private static void golden(String name, ScenarioRun scenario) throws IOException {
    String message =
        scenario
            .message()
            .replaceAll("[+]\\d+\\.\\d{3} s", "+0.000 s")
            .replaceAll("127\\.0\\.0\\.1:\\d+", "127.0.0.1:50000");
    Golden.check("failures/received-" + name + ".txt", message);
  }

  @Test
  void failsAfterTheLastStep() throws IOException {
    ScenarioRun scenario = run("Feature: f\nScenario: s\n" + ASKS);

    assertThat(scenario.status()).isEqualTo(Status.FAILED);
    assertThat(scenario.failingStep()).contains("UnmatchedHooks");
    golden("end-to-end-unmatched", scenario);
  }

  @Test
  void waitsForARequestThatIsStillOnItsWay() {
    String asksOnly = ASKS.substring(0, ASKS.lastIndexOf("    Then"));
    for (int i = 0; i < 20; i++) {
      assertThat(run("Feature: f\nScenario: s\n" + asksOnly).status()).isEqualTo(Status.FAILED);
    }
  }

  @Test
  void aNegativeCheckSeesARequestThatIsStillOnItsWay() {
    String asksOnly = ASKS.substring(0, ASKS.lastIndexOf("    Then"));
    for (int i = 0; i < 20; i++) {
      assertThat(
              run("Feature: f\nScenario: s\n"
                      + asksOnly
                      + "Then the DoIP ECU has received no request \"22 F1 8C\"\n")
                  .failingStep())
          .isEqualTo("the DoIP ECU has received no request \"22 F1 8C\"");
    }
  }

  @Test
  void addsNothingToAnEarlierFailure() throws IOException {
    ScenarioRun scenario =
        run(
            "Feature: f\nScenario: s\n"
                + ASKS
                + WAITS_BRIEFLY
                + "And the DoIP ECU has received \"22 F1 90\"\n");

    assertThat(scenario.failures()).hasSize(1);
    assertThat(scenario.failingStep()).isEqualTo("the DoIP ECU has received \"22 F1 90\"");
    golden("end-to-end-other-bytes", scenario);
  }

  @Test
  void addsNothingToAnUndefinedStep() {
    ScenarioRun scenario = run("Feature: f\nScenario: s\n" + ASKS + "And nobody knows this\n");

    assertThat(scenario.status()).isEqualTo(Status.UNDEFINED);
    assertThat(scenario.failures())
        .allSatisfy(failure -> assertThat(failure.step()).isEqualTo("nobody knows this"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "@doip-lenient\nFeature: f\nScenario: s\n",
        "Feature: f\n@doip-lenient\nRule: r\nScenario: s\n",
        "Feature: f\n@doip-lenient\nScenario: s\n",
        "Feature: f\nScenario: s\nGiven unmatched DoIP requests are tolerated\n"
      })
  void toleratesWhatIsSaidToBeTolerated(String beginning) {
    assertThat(run(beginning + ASKS).status()).isEqualTo(Status.PASSED);
  }

  @Test
  void looksAtEveryEcu() {
    ScenarioRun scenario =
        run(
            "Feature: f\nScenario: s\n"
                + "Given a DoIP ECU \"GW\" with logical address 0x1001\n"
                + ASKS.replace(
                        "reads the data identifier 0xF18C", "connects to the DoIP ECU \"BMS\"")
                    .replaceAll("(?m)^.*has received a negative.*$", "")
                + "When the DoIP tester sends \"11 01\" to the DoIP ECU \"BMS\"\n"
                + "Then the DoIP ECU \"BMS\" has received \"11 01\"\n");

    assertThat(scenario.message()).contains("the DoIP ECU \"BMS\" receives", "11 01 ECUReset");
  }
}
