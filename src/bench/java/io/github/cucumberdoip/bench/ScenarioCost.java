package io.github.cucumberdoip.bench;

import io.cucumber.plugin.event.Status;
import io.github.cucumberdoip.cucumber.ReportPlugin;
import io.github.cucumberdoip.support.FeatureRun;
import io.github.cucumberdoip.support.FeatureRunner;
import java.util.Arrays;
import java.util.Locale;

/**
 * What the fixture adds to a scenario: 1,000 scenarios that start an ECU, activate routing, send,
 * assert and stop, against 1,000 that do nothing, in turns, in one warm JVM, one after another on
 * one thread; and what it adds to show their conversation in the report.
 */
public final class ScenarioCost {
  private static final int SCENARIOS = 1_000;
  private static final int ROUNDS = 5;
  private static final double MOST_MILLIS = 5.0;
  private static final double MOST_FOR_REPORT = 2.0;

  private static final String EMPTY =
      """
        Example: empty %d
          Given nothing is done
      """;

  private static final String WHOLE =
      """
        Example: whole %d
          Given a DoIP ECU with logical address 0x1010
          And the DoIP ECU answers "22 F1 90" with "62 F1 90 57 41 55"
          When the DoIP tester sends "22 F1 90"
          Then the DoIP ECU has received "22 F1 90" exactly 1 time
          And the DoIP tester has received the UDS response "62 F1 90 57 41 55"
      """;

  private ScenarioCost() {}

  /**
   * Prints the cost and fails if it is above the bound.
   *
   * @param args none
   */
  public static void main(String[] args) {
    String empty = feature(EMPTY);
    String reported = feature(WHOLE);
    String whole = "@doip-no-report\n" + reported;
    millis(empty);
    millis(whole);
    millis(reported);
    double[] more = new double[ROUNDS];
    double[] report = new double[ROUNDS];
    for (int round = 0; round < ROUNDS; round++) {
      double without = millis(empty);
      double with = millis(whole);
      double shown = millis(reported);
      more[round] = (with - without) / SCENARIOS;
      report[round] = (shown - with) / SCENARIOS;
      System.out.printf(
          Locale.ROOT,
          "round %d: empty %.0f ms, whole %.0f ms, with report %.0f ms%n",
          round + 1,
          without,
          with,
          shown);
    }
    check("a scenario with the fixture costs", "an empty one", more, MOST_MILLIS);
    check("a scenario that shows its conversation costs", "without", report, MOST_FOR_REPORT);
  }

  private static void check(String what, String than, double[] rounds, double most) {
    Arrays.sort(rounds);
    double median = rounds[ROUNDS / 2];
    System.out.printf(
        Locale.ROOT, "%s %.2f ms more than %s, at most %.1f%n", what, median, than, most);
    if (median > most) {
      throw new IllegalStateException("missed: " + what);
    }
  }

  private static String feature(String example) {
    StringBuilder text = new StringBuilder("Feature: cost\n");
    for (int i = 1; i <= SCENARIOS; i++) {
      text.append('\n').append(example.formatted(i));
    }
    return text.toString();
  }

  private static double millis(String feature) {
    FeatureRunner runner =
        FeatureRunner.withGlue(
                "io.github.cucumberdoip.cucumber.glue",
                "io.github.cucumberdoip.cucumber.tester",
                "io.github.cucumberdoip.bench.empty")
            .with(new ReportPlugin());
    long start = System.nanoTime();
    FeatureRun run = runner.run(feature);
    double millis = (System.nanoTime() - start) / 1e6;
    long passed =
        run.scenarios().stream().filter(scenario -> scenario.status() == Status.PASSED).count();
    if (passed != SCENARIOS) {
      throw new IllegalStateException(passed + " of " + SCENARIOS + " scenarios passed");
    }
    return millis;
  }
}
