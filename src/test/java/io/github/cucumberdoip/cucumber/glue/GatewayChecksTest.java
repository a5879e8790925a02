package io.github.cucumberdoip.cucumber.glue;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.plugin.event.Status;
import io.github.cucumberdoip.support.FeatureRunner;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Tag;

/** Checks on ECUs behind a gateway see requests that are still on their way to them. */
@Tag("sockets")
class GatewayChecksTest {
  private static final String ASKS =
      """
      Feature: f
        Scenario: s
          Given a DoIP gateway with logical address 0x1000
          And these ECUs behind the DoIP gateway:
            | name | logical address | functional groups |
            | BMS  | 0x1020          | 0xE400            |
            | EPS  | 0x1021          | 0xE400            |
          And the ECU "BMS" behind the DoIP gateway answers "3E 00" with "7E 00"
          When the DoIP tester sends "3E 00" to 0xE400
      """;

  private static Status run(String then) {
    return FeatureRunner.withGlue(
            "io.github.cucumberdoip.cucumber.glue", "io.github.cucumberdoip.cucumber.tester")
        .run(ASKS + "    Then " + then + "\n")
        .onlyScenario()
        .status();
  }

  @RepeatedTest(20)
  void aNegativeCheckFails() {
    assertThat(run("the ECU \"BMS\" behind the DoIP gateway has received no request \"3E 00\""))
        .isEqualTo(Status.FAILED);
  }

  @RepeatedTest(20)
  void aCountIsRight() {
    assertThat(run("the ECU \"EPS\" behind the DoIP gateway has received \"3E 00\" exactly 1 time"))
        .isEqualTo(Status.PASSED);
    assertThat(
            run("the ECU \"BMS\" behind the DoIP gateway has received \"3E 00\" exactly 0 times"))
        .isEqualTo(Status.FAILED);
  }
}
