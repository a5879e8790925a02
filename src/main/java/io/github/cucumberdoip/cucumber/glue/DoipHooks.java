package io.github.cucumberdoip.cucumber.glue;

import io.cucumber.java.After;
import io.cucumber.java.Before;
import io.cucumber.java.Scenario;
import io.cucumber.java.Status;
import io.github.cucumberdoip.cucumber.DoipWorld;
import io.github.cucumberdoip.cucumber.ScenarioReport;
import io.github.cucumberdoip.report.Attachable;

/** Begins the world of a scenario before all other hooks and ends it after all others. */
public class DoipHooks {
  /** Runs first before and last after the steps: the lowest order. */
  private static final int OUTERMOST = Integer.MIN_VALUE + 1000;

  /**
   * Begins an empty world.
   *
   * @param scenario where its steps write lines for the report
   */
  @Before(order = OUTERMOST)
  public void beginWorld(Scenario scenario) {
    DoipWorld.begin();
    ScenarioLog.of(scenario);
    ScenarioReport.begin(
        scenario.getName(),
        scenario.getSourceTagNames(),
        Verdicts.current().start(),
        TesterMarks::of);
  }

  /**
   * Attaches the DoIP conversation, if the plugin for reports did not, and closes the ECUs and all
   * else of the scenario, the newest first.
   *
   * @param scenario the scenario that ends
   */
  @After(order = OUTERMOST)
  public void endWorld(Scenario scenario) {
    try {
      ScenarioReport.attach(!passed(scenario), file -> attach(file, scenario));
    } finally {
      DoipWorld.end();
    }
  }

  private static boolean passed(Scenario scenario) {
    return scenario.getStatus() == Status.PASSED || scenario.getStatus() == Status.SKIPPED;
  }

  private static void attach(Attachable file, Scenario scenario) {
    if (file.isText()) {
      scenario.attach(file.asText(), file.mediaType(), file.name());
    } else {
      scenario.attach(file.content(), file.mediaType(), file.name());
    }
  }
}
