package io.github.cucumberdoip.cucumber;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.plugin.event.Status;
import io.github.cucumberdoip.support.FeatureRun.Attached;
import io.github.cucumberdoip.support.FeatureRun.ScenarioRun;
import io.github.cucumberdoip.support.FeatureRunner;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Where attachments are shown, with the plugin and without it. */
@Tag("sockets")
class ReportPluginTest {
  private static final FeatureRunner WITHOUT =
      FeatureRunner.withGlue(
          "io.github.cucumberdoip.cucumber.glue", "io.github.cucumberdoip.cucumber.tester");

  private static final String READING =
      """
      Feature: reading
        %s
        Example: reading
          Given a DoIP ECU with logical address 0x1010
          And the DoIP ECU answers "22 F1 90" with "62 F1 90 57"
          When the DoIP tester sends "%s"
          Then the DoIP tester has received the UDS response "%s"
      """;

  private static final String LAST =
      "the DoIP tester has received the UDS response \"62 F1 90 57\"";

  private static ScenarioRun with(String feature) {
    return WITHOUT.with(new ReportPlugin()).run(feature).onlyScenario();
  }

  @Test
  void withThePluginTheLastStepShowsThem() {
    ScenarioRun run = with(READING.formatted("", "22 F1 90", "62 F1 90 57"));
    assertThat(run.status()).isEqualTo(Status.PASSED);
    assertThat(run.attachments()).hasSize(4);
    assertThat(run.attachments()).extracting(Attached::step).containsOnly(LAST);
  }

  @Test
  void withoutThePluginTheLastHookHasThem() {
    ScenarioRun run = WITHOUT.run(READING.formatted("", "22 F1 90", "62 F1 90 57")).onlyScenario();
    assertThat(run.attachments()).hasSize(4);
    assertThat(run.attachments())
        .extracting(Attached::step)
        .containsOnly(
            "io.github.cucumberdoip.cucumber.glue.DoipHooks.endWorld(io.cucumber.java.Scenario)");
  }

  @Test
  void theHookThatFailedShowsThemIfOnlyFailuresAreWanted() {
    ScenarioRun run = with(READING.formatted("@doip-report-on-failure", "22 F1 8C", "7F 22 11"));
    assertThat(run.status()).isEqualTo(Status.FAILED);
    assertThat(run.attachments()).hasSize(4);
    assertThat(run.attachments())
        .extracting(Attached::step)
        .allSatisfy(step -> assertThat(step).contains("UnmatchedHooks"));
  }

  @Test
  void undefinedStepsCountAsFailures() {
    ScenarioRun run =
        with(
            READING.formatted("@doip-report-on-failure", "22 F1 90", "62 F1 90 57")
                + "    And the DoIP tester celebrates\n");
    assertThat(run.status()).isEqualTo(Status.UNDEFINED);
    assertThat(run.attachments())
        .hasSize(4)
        .extracting(Attached::step)
        .containsOnly("the DoIP tester celebrates");
  }

  @Test
  void theCaptureHasTheKeysOfTls() {
    ScenarioRun run =
        with(
            """
            Feature: TLS
              Example: TLS
                Given a DoIP ECU with logical address 0x1010
                And the DoIP ECU also listens with TLS
                And the DoIP ECU answers "22 F1 90" with "62 F1 90 57"
                When the DoIP tester connects to the DoIP ECU with TLS
                And the DoIP tester sends "22 F1 90"
                Then the DoIP tester has received the UDS response "62 F1 90 57"
            """);
    assertThat(run.status()).as(run.message()).isEqualTo(Status.PASSED);
    assertThat(
            new String(
                run.attachment("doip-traffic.pcapng").content(), StandardCharsets.ISO_8859_1))
        .contains("CLIENT_TRAFFIC_SECRET_0 ", "SERVER_TRAFFIC_SECRET_0 ");
  }
}
