package io.github.cucumberdoip.cucumber.glue;

import io.cucumber.java.After;
import io.cucumber.java.Before;
import io.cucumber.java.Scenario;
import io.github.cucumberdoip.cucumber.DoipWorld;

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
  }

  /** Closes the ECUs and all else of the scenario, the newest first. */
  @After(order = OUTERMOST)
  public void endWorld() {
    DoipWorld.end();
  }
}
