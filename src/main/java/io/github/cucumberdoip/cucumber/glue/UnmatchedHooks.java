package io.github.cucumberdoip.cucumber.glue;

import io.cucumber.java.After;
import io.cucumber.java.Before;
import io.cucumber.java.Scenario;
import io.cucumber.java.Status;
import io.cucumber.java.en.Given;
import io.github.cucumberdoip.cucumber.DoipWorld;

/** Fails a scenario at its end if an ECU got requests that nothing was set up for. */
public class UnmatchedHooks {
  private static final String LENIENT = "@doip-lenient";

  /** Right after the world has begun, and right before it ends. */
  private static final int NEARLY_OUTERMOST = Integer.MIN_VALUE + 2000;

  /** Begins to count the time. */
  @Before(order = NEARLY_OUTERMOST)
  public void beginToJudge() {
    Verdicts.current();
  }

  /**
   * Looks for unmatched requests, unless they are tolerated or the scenario did not pass anyway.
   *
   * @param scenario the scenario that ends
   */
  @After(order = NEARLY_OUTERMOST)
  public void failForUnmatchedRequests(Scenario scenario) {
    Verdicts verdicts = Verdicts.current();
    boolean tolerated = verdicts.isLenient() || scenario.getSourceTagNames().contains(LENIENT);
    if (scenario.getStatus() == Status.PASSED && !tolerated) {
      DoipWorld world = DoipWorld.current();
      world.settle();
      world.ecus().forEach((name, ecu) -> verdicts.on(name, ecu).hasNoUnmatchedRequests());
    }
  }

  /**
   * Lets a scenario pass although an ECU got requests that nothing was set up for. The same as the
   * tag {@code @doip-lenient} on the scenario, its rule or its feature.
   *
   * <pre>
   * Given unmatched DoIP requests are tolerated
   * </pre>
   */
  @Given("unmatched DoIP requests are tolerated")
  public void tolerateUnmatched() {
    Verdicts.current().tolerateUnmatched();
  }
}
