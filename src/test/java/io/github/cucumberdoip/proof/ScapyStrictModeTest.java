package io.github.cucumberdoip.proof;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.plugin.event.Status;
import io.github.cucumberdoip.support.FeatureRun.ScenarioRun;
import io.github.cucumberdoip.support.FeatureRunner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/** A tester that is not ours in strict mode, once as it should be and once in a hurry. */
@Tag("scapy")
@Tag("sockets")
@EnabledIf(
    value = "io.github.cucumberdoip.proof.Scapy#isInstalled",
    disabledReason = "scapy with its DoIP layer is not installed for /usr/bin/python3")
class ScapyStrictModeTest {
  private static final String SCENARIO =
      """
      @doip-strict
      Feature: Scapy in strict mode

        Example: It talks
          Given a DoIP ECU with:
            | logical address | 0x1010            |
            | VIN             | WAUZZZ8K9BA123456 |
            | EID             | 00:1A:37:BF:EE:D9 |
          And the DoIP ECU answers "22 F1 90" with "62 F1 90 57 41 55"
          And the DoIP ECU answers "2E F1 98 ..." with "6E F1 98"
          And the DoIP ECU answers "22 F1 91" after 2 response-pending messages every 30 ms with "62 F1 91 01"
          And the DoIP ECU rejects "22 F1 FF" with NRC requestOutOfRange
          When scapy runs its script "%1$s" against the DoIP ECU
          Then the DoIP traffic is saved as the pcap file "target/scapy/%1$s.pcap"
      """;

  private final FeatureRunner runner =
      FeatureRunner.withGlue(
          "io.github.cucumberdoip.cucumber.glue", "io.github.cucumberdoip.proof.steps");

  private ScenarioRun run(String script) {
    return runner.run(SCENARIO.formatted(script)).onlyScenario();
  }

  @Test
  void scapyBreaksNoRule() throws IOException {
    ScenarioRun scenario = run("tester.py");
    assertThat(scenario.message()).isEmpty();
    assertThat(scenario.status()).isEqualTo(Status.PASSED);
    // the system chooses its UDP port from a range that begins below the one of the standard
    assertThat(Files.readAllLines(Path.of("target/scapy/tester.py.verdict.txt")))
        .allMatch(line -> line.startsWith("T-07 (information): the tester asks from port "));
  }

  @Test
  void scapyInAHurryBreaksARule() throws IOException {
    ScenarioRun scenario = run("hasty.py");
    assertThat(scenario.status()).isEqualTo(Status.FAILED);
    assertThat(scenario.message()).contains("T-19");
    assertThat(Files.readAllLines(Path.of("target/scapy/hasty.py.verdict.txt")))
        .singleElement()
        .asString()
        .startsWith("T-19 (");
  }
}
