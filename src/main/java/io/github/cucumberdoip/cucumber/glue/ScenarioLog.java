package io.github.cucumberdoip.cucumber.glue;

import io.cucumber.java.Scenario;
import io.github.cucumberdoip.cucumber.DoipWorld;

/** Writes lines into the report of a scenario. */
final class ScenarioLog {
  private final Scenario scenario;

  private ScenarioLog(Scenario scenario) {
    this.scenario = scenario;
  }

  /** Gives a world the log of its scenario. */
  static void of(Scenario scenario) {
    DoipWorld.current().belonging(ScenarioLog.class, () -> new ScenarioLog(scenario));
  }

  /** Writes to the report of the scenario that runs on this thread. */
  static void write(String line) {
    DoipWorld.current()
        .belonging(
            ScenarioLog.class,
            () -> {
              throw new IllegalStateException("this scenario has no log");
            })
        .scenario
        .log(line);
  }
}
