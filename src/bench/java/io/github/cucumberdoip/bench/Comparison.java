package io.github.cucumberdoip.bench;

import java.util.Arrays;
import java.util.Locale;

/**
 * Measures two things in turns and judges the ratio between them. A machine is never quiet, and the
 * scheduler puts client and server now on one CPU and now on two. So a round has many short turns;
 * what disturbs it for a while disturbs both sides. As a disturbance only ever slows down, the
 * second best turn of a side counts; the best one may be luck. Of all rounds the median ratio
 * counts.
 */
final class Comparison {
  static final int ROUNDS = 5;

  private static final int TURNS = 7;
  private static final int WARM_UP_TURNS = 14;

  /** Measures once. */
  interface Measure {
    double run() throws Exception;
  }

  private final String name;
  private final String unit;
  private final boolean less;
  private final double bound;
  private final Measure yardstick;
  private final Measure ours;
  private final double[] yardsticks = new double[ROUNDS];
  private final double[] values = new double[ROUNDS];
  private final double[] ratios = new double[ROUNDS];

  private Comparison(
      String name, String unit, boolean less, double bound, Measure yardstick, Measure ours) {
    this.name = name;
    this.unit = unit;
    this.less = less;
    this.bound = bound;
    this.yardstick = yardstick;
    this.ours = ours;
  }

  static Comparison atMost(
      double bound, String name, String unit, Measure yardstick, Measure ours) {
    return new Comparison(name, unit, true, bound, yardstick, ours);
  }

  static Comparison atLeast(
      double bound, String name, String unit, Measure yardstick, Measure ours) {
    return new Comparison(name, unit, false, bound, yardstick, ours);
  }

  String name() {
    return name;
  }

  boolean isAbout(String words) {
    return name.contains(words);
  }

  /** Lets both be compiled. */
  void warmUp() throws Exception {
    for (int i = 0; i < WARM_UP_TURNS; i++) {
      yardstick.run();
      ours.run();
    }
  }

  /** Measures both in turns. */
  void round(int round) throws Exception {
    double[] itsTurns = new double[TURNS];
    double[] ourTurns = new double[TURNS];
    for (int turn = 0; turn < TURNS; turn++) {
      itsTurns[turn] = yardstick.run();
      ourTurns[turn] = ours.run();
    }
    yardsticks[round] = secondBest(itsTurns);
    values[round] = secondBest(ourTurns);
    ratios[round] = values[round] / yardsticks[round];
  }

  boolean holds() {
    return less ? median(ratios) <= bound : median(ratios) >= bound;
  }

  static String header() {
    return String.format(
        "%-44s %12s %12s %6s %13s  %s", "", "yardstick", "measured", "ratio", "(of 5)", "bound");
  }

  /** One line of the table. */
  @Override
  public String toString() {
    double[] sorted = ratios.clone();
    Arrays.sort(sorted);
    return String.format(
        Locale.ROOT,
        "%-44s %12.1f %12.1f %6.2f %6.2f..%5.2f  %s %.2f  %s",
        name + ", " + unit,
        median(yardsticks),
        median(values),
        median(ratios),
        sorted[0],
        sorted[ROUNDS - 1],
        less ? "<=" : ">=",
        bound,
        holds() ? "holds" : "MISSED");
  }

  private double secondBest(double[] turns) {
    double[] sorted = turns.clone();
    Arrays.sort(sorted);
    return less ? sorted[1] : sorted[TURNS - 2];
  }

  private static double median(double[] all) {
    double[] sorted = all.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }
}
