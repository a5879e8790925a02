package io.github.cucumberdoip.fuzz;

import static org.assertj.core.api.Assertions.assertThatCode;

import io.github.cucumberdoip.proof.GoldenSamples;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The codec stands every input: those that once were too much, and new ones. */
class CodecFuzzTest {
  private static final Duration USUALLY = Duration.ofSeconds(10);

  static List<byte[]> findings() throws Exception {
    return Regressions.of(CodecFuzz.class);
  }

  static List<byte[]> goldenSamples() {
    List<byte[]> seeds = new ArrayList<>();
    for (String sample : GoldenSamples.lines()) {
      String hex = sample.split(",")[4];
      seeds.add(HexFormat.of().parseHex("01" + hex));
      seeds.add(HexFormat.of().parseHex("01" + hex.substring(16)));
    }
    return seeds;
  }

  @ParameterizedTest
  @MethodSource({"findings", "goldenSamples"})
  void standsWhatOnceWasTooMuch(byte[] input) {
    assertThatCode(() -> CodecFuzz.fuzzerTestOneInput(input)).doesNotThrowAnyException();
  }

  @Test
  @Tag("fuzz")
  void standsWhatCoverageLeadsTo(TestReporter reporter) throws Exception {
    FuzzSettings settings = FuzzSettings.usually(USUALLY);
    reporter.publishEntry("fuzz", settings.toString());
    new Jazzer(CodecFuzz.class).run(settings, goldenSamples());
  }
}
