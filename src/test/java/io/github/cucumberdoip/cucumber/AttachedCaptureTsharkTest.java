package io.github.cucumberdoip.cucumber;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.plugin.event.Status;
import io.github.cucumberdoip.proof.Tshark;
import io.github.cucumberdoip.support.FeatureRun.ScenarioRun;
import io.github.cucumberdoip.support.FeatureRunner;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Wireshark finds in the attached capture what the attached table says, on free ports, also TLS.
 */
@Tag("tshark")
@Tag("sockets")
@EnabledIf(
    value = "io.github.cucumberdoip.proof.Tshark#isInstalled",
    disabledReason = "tshark is not on the PATH")
class AttachedCaptureTsharkTest {
  private static final String FEATURE =
      """
      Feature: a capture
        @doip-lenient
        Example: a capture
          Given a DoIP ECU with logical address 0x1010
          And the DoIP ECU also listens with TLS
          And the DoIP ECU answers "22 F1 90" after 2 response-pending messages with "62 F1 90 57"
          When the DoIP tester connects to the DoIP ECU%s
          And the DoIP tester sends "22 F1 90"
          And the DoIP tester sends "2E F1 90 57"
          Then the DoIP tester has received the UDS response "7F 2E 11"
      """;

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"", " with TLS"})
  void eachMessageIsThereByItsName(String how) throws Exception {
    ScenarioRun run =
        FeatureRunner.withGlue(
                "io.github.cucumberdoip.cucumber.glue", "io.github.cucumberdoip.cucumber.tester")
            .with(new ReportPlugin())
            .run(FEATURE.formatted(how))
            .onlyScenario();
    assertThat(run.status()).as(run.message()).isEqualTo(Status.PASSED);
    List<String> table =
        run.attachment("DoIP frames").text().lines().filter(line -> line.contains(" -> ")).toList();
    Path capture =
        Files.write(
            folder.resolve("traffic.pcapng"), run.attachment("doip-traffic.pcapng").content());

    List<String> frames =
        Tshark.run(capture, "-T", "fields", "-e", "doip.type", "-e", "uds.err.code")
            .lines()
            .toList();
    assertThat(frames)
        .containsExactly(
            "0x0005\t",
            "0x0006\t",
            "0x8001\t",
            "0x8002\t",
            "0x8001\t0x78",
            "0x8001\t0x78",
            "0x8001\t",
            "0x8001\t",
            "0x8002\t",
            "0x8001\t0x11");
    assertThat(table).hasSameSizeAs(frames);
    assertThat(table.get(4)).contains("(0x78)");
    assertThat(table.get(9)).contains("serviceNotSupported (0x11)");
  }
}
