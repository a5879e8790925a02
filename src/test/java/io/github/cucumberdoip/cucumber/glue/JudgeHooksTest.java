package io.github.cucumberdoip.cucumber.glue;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.plugin.ConcurrentEventListener;
import io.cucumber.plugin.event.Status;
import io.cucumber.plugin.event.WriteEvent;
import io.github.cucumberdoip.support.FeatureRun.ScenarioRun;
import io.github.cucumberdoip.support.FeatureRunner;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The tag that judges testers at the ends of scenarios. */
@Tag("sockets")
class JudgeHooksTest {
  private static final String TOO_EARLY =
      """
      Given a DoIP ECU "BMS" with logical address 0x1010
      When the DoIP tester sends "3E 00" without routing activation
      Then the DoIP ECU "BMS" has closed a DoIP connection
      """;

  private static ScenarioRun run(String feature) {
    return FeatureRunner.withGlue(
            "io.github.cucumberdoip.cucumber.glue", "io.github.cucumberdoip.cucumber.tester")
        .run(feature)
        .onlyScenario();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "@doip-strict\nFeature: f\nScenario: s\n",
        "Feature: f\n@doip-strict\nRule: r\nScenario: s\n",
        "Feature: f\n@doip-strict\nScenario: s\n"
      })
  void failsWhereTheTagIs(String beginning) {
    ScenarioRun scenario = run(beginning + TOO_EARLY);

    assertThat(scenario.status()).isEqualTo(Status.FAILED);
    assertThat(scenario.failingStep()).contains("JudgeHooks");
    assertThat(scenario.failures()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Feature: f\nScenario: s\n",
        "@doip-strict-not\nFeature: f\nScenario: s\n",
        """
        @doip-strict
        Feature: f
        Scenario: s
          Given the DoIP tester rule T-19 does not apply because "it is what is tested"
        """,
        """
        @doip-strict
        Feature: f
        Scenario: s
          Given the DoIP tester rule "UDS requests are sent only after a routing activation response with code 0x10" does not apply because "it is what is tested"
        """
      })
  void passesWithoutItOrWithAnException(String beginning) {
    assertThat(run(beginning + TOO_EARLY).status()).isEqualTo(Status.PASSED);
  }

  @Test
  void passesWhereThereIsNoEcu() {
    assertThat(
            run("""
                    @doip-strict
                    Feature: f
                    Scenario: s
                      Given a DoIP tester "A" with source address 0x0E80
                    """)
                .status())
        .isEqualTo(Status.PASSED);
  }

  @Test
  void addsNothingToAnEarlierFailure() {
    ScenarioRun scenario =
        run(
            "@doip-strict\nFeature: f\nScenario: s\n"
                + TOO_EARLY
                + "And the DoIP assertions wait at most 20 ms\n"
                + "And the DoIP ECU has received \"22 F1 90\"\n");

    assertThat(scenario.failures()).hasSize(1);
    assertThat(scenario.failingStep()).isEqualTo("the DoIP ECU has received \"22 F1 90\"");
  }

  @Test
  void theReportShowsWhyARuleIsExcepted() {
    List<String> written = new ArrayList<>();
    ConcurrentEventListener listener =
        events ->
            events.registerHandlerFor(WriteEvent.class, event -> written.add(event.getText()));

    FeatureRunner.withGlue("io.github.cucumberdoip.cucumber.glue")
        .with(listener)
        .run(
            """
            Feature: f
            Scenario: s
              Given the DoIP tester rule T-14 does not apply because "its types are scripted"
            """);

    assertThat(written)
        .containsExactly(
            "DoIP tester rule T-14, \"Payload types that ISO has reserved are not used\", does not apply:"
                + " its types are scripted");
  }

  @Test
  void anExceptionOfOneScenarioIsNoneOfTheNext() {
    String excepted =
        "@doip-strict\nFeature: f\nScenario: s\n"
            + "Given the DoIP tester rule T-19 does not apply because \"it is what is tested\"\n";

    assertThat(run(excepted + TOO_EARLY).status()).isEqualTo(Status.PASSED);
    assertThat(run("@doip-strict\nFeature: f\nScenario: s\n" + TOO_EARLY).status())
        .isEqualTo(Status.FAILED);
  }

  @Test
  void waitsForTheAnswerToAnAliveCheck() {
    ScenarioRun scenario =
        run(
            """
            @doip-strict
            Feature: f
            Scenario: s
              Given a DoIP ECU "BMS" with logical address 0x1010
              And the DoIP tester does not answer alive checks
              When the DoIP tester activates routing
              And the DoIP ECU "BMS" checks whether the DoIP testers are alive
              Then the DoIP tester has received an alive check request
            """);

    assertThat(scenario.status()).isEqualTo(Status.FAILED);
    assertThat(scenario.message()).contains("it has violated T-31");
  }
}
