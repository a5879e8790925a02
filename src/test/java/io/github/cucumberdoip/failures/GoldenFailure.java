package io.github.cucumberdoip.failures;

import io.github.cucumberdoip.support.FeatureRun.ScenarioRun;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A golden file: a scenario, the step at which it fails, and the whole message.
 *
 * <pre>
 * Scenario: a short VIN
 *   Given a DoIP ECU with logical address 0x1010
 *   And the DoIP ECU has the VIN WAUZZZ
 * === fails at: the DoIP ECU has the VIN WAUZZZ
 * not a VIN: "WAUZZZ"
 *   expected: ...
 * </pre>
 *
 * @param name the name of the file
 * @param text its whole text
 */
record GoldenFailure(String name, String text) {
  private static final String MARK = "=== fails at: ";

  static GoldenFailure read(Path file) {
    try {
      return new GoldenFailure(file.getFileName().toString(), Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The scenario as a feature. */
  String feature() {
    return "Feature: golden\n" + scenario();
  }

  /** What the file would be if the run had written it. */
  String rendered(ScenarioRun run) {
    return scenario() + MARK + run.failingStep() + "\n" + Masks.apply(run.message()) + "\n";
  }

  private String scenario() {
    int end = text.indexOf(MARK);
    return end < 0 ? text : text.substring(0, end);
  }

  @Override
  public String toString() {
    return name;
  }
}
