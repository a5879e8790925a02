package io.github.cucumberdoip.capture;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.core.feature.FeatureWithLines;
import io.cucumber.core.feature.GluePath;
import io.cucumber.core.options.RuntimeOptionsBuilder;
import io.cucumber.core.runtime.Runtime;
import io.github.cucumberdoip.journal.JournalEntry;
import io.github.cucumberdoip.proof.Tshark;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Runs the conformance features once and gives every message of the run to Wireshark's dissector,
 * which must find each of them and nothing malformed. UDS is not judged: there the features answer
 * with whatever bytes they like.
 */
@Tag("tshark")
@Tag("sockets")
@EnabledIf(
    value = "io.github.cucumberdoip.proof.Tshark#isInstalled",
    disabledReason = "tshark is not on the PATH")
class CaptureTsharkTest {
  private static final Path FEATURES = Path.of("features", "conformance");
  private static final List<String> GLUE =
      List.of("cucumber.glue", "cucumber.tester", "meta", "raw");

  /** And errors; below are guesses, for example that port 33437 belongs to a traceroute. */
  private static final String WARNINGS = "_ws.expert.severity >= 0x600000";

  /** The ports are those that the system picked. */
  private static final List<String> EVERY_PORT =
      List.of("-d", "tcp.port==1-65535,doip", "-d", "udp.port==1-65535,doip");

  @ParameterizedTest
  @CsvSource({"2012, raw", "2019, edition2019"})
  void everyMessageOfTheConformanceFeaturesIsDissectedWithoutAMark(String edition, String glue)
      throws Exception {
    RunCapture run = run(glue);
    assertThat(run.failed()).isEmpty();
    assertThat(run.scenarios()).isGreaterThan(100);
    Path capture = run.saveAs(Path.of("target", "tshark", "conformance-" + edition + ".pcap"));

    List<String> types =
        lines(capture, "-Y", "doip", "-T", "fields", "-e", "doip.type").stream()
            .flatMap(line -> Stream.of(line.split(",")))
            .toList();
    assertThat(types).containsExactlyElementsOf(run.messages().stream().map(this::type).toList());
    assertThat(lines(capture, "-V", "-Y", "_ws.malformed")).isEmpty();
    assertThat(lines(capture, "-Y", "doip && " + WARNINGS, "-T", "fields", "-e", "_ws.expert"))
        .isEmpty();
  }

  private String type(JournalEntry entry) {
    return String.format("0x%04x", entry.message().orElseThrow().payloadType().value());
  }

  private static RunCapture run(String glue) {
    RuntimeOptionsBuilder options = new RuntimeOptionsBuilder();
    options.addGlue(GluePath.parse("io.github.cucumberdoip." + glue));
    GLUE.forEach(name -> options.addGlue(GluePath.parse("io.github.cucumberdoip." + name)));
    options.addFeature(FeatureWithLines.parse(FEATURES.toUri().toString()));
    RunCapture capture = new RunCapture();
    Runtime.builder()
        .withRuntimeOptions(options.build())
        .withAdditionalPlugins(capture)
        .build()
        .run();
    return capture;
  }

  private static List<String> lines(Path capture, String... arguments)
      throws IOException, InterruptedException {
    List<String> all =
        Stream.of(List.of("--disable-protocol", "uds"), EVERY_PORT, Arrays.asList(arguments))
            .flatMap(List::stream)
            .toList();
    String printed = Tshark.run(capture, all.toArray(String[]::new));
    return printed.isBlank() ? List.of() : printed.lines().toList();
  }
}
