package io.github.cucumberdoip.fuzz;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The entity keeps its rules in every sequence of events: in those that once broke one, too. */
class EntityFuzzTest {
  private static final Duration USUALLY = Duration.ofSeconds(10);
  private static final int SEQUENCES = 5_000;
  private static final int LONGEST = 400;

  static List<byte[]> findings() throws Exception {
    return Regressions.of(EntityFuzz.class);
  }

  @ParameterizedTest
  @MethodSource("findings")
  void keepsItsRulesWhereItOnceDidNot(byte[] input) {
    assertThatCode(() -> EntityFuzz.fuzzerTestOneInput(input)).doesNotThrowAnyException();
  }

  @Test
  void keepsItsRulesInRandomSequences() {
    Random random = new Random(13_400);
    for (int i = 0; i < SEQUENCES; i++) {
      byte[] input = new byte[random.nextInt(LONGEST)];
      random.nextBytes(input);
      assertThatCode(() -> EntityFuzz.fuzzerTestOneInput(input))
          .as("%s", HexFormat.of().formatHex(input))
          .doesNotThrowAnyException();
    }
  }

  @Test
  @Tag("fuzz")
  void keepsItsRulesWhereverCoverageLeads(TestReporter reporter) throws Exception {
    FuzzSettings settings = FuzzSettings.usually(USUALLY);
    reporter.publishEntry("fuzz", settings.toString());
    new Jazzer(EntityFuzz.class).run(settings, findings());
  }
}
