package io.github.cucumberdoip.cucumber.glue;

import io.cucumber.java.After;
import io.cucumber.java.Scenario;
import io.cucumber.java.Status;
import io.github.cucumberdoip.cucumber.DoipWorld;

/** Fails a scenario with the tag {@code @doip-strict} at its end if the tester broke a rule. */
public class JudgeHooks {
  private static final String STRICT = "@doip-strict";

  /** Right before unmatched requests are looked for. */
  private static final int BEFORE_UNMATCHED = Integer.MIN_VALUE + 2500;

  /**
   * Judges the tester, if the scenario, its rule or its feature has the tag and the scenario
   * passed. Waits, up to 2 s or as the scenario says, while the tester still has time for
   * something.
   *
   * @param scenario the scenario that ends
   */
  @After(order = BEFORE_UNMATCHED)
  public void failForViolatedRules(Scenario scenario) {
    if (scenario.getStatus() == Status.PASSED && scenario.getSourceTagNames().contains(STRICT)) {
      DoipWorld world = DoipWorld.current();
      world.settle();
      JudgedTester.current().checks(world).hasViolatedNoRule();
    }
  }
}
