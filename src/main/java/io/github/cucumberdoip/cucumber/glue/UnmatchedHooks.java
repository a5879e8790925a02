package io.github.cucumberdoip.cucumber.glue;

import io.cucumber.java.Before;
import io.cucumber.java.en.Given;

/** Looks at the end of each scenario for requests that nothing was set up for. */
public class UnmatchedHooks {
  /** Right after the world has begun, right before it ends. */
  private static final int ALMOST_OUTERMOST = Integer.MIN_VALUE + 2000;

  /** Begins to count the time. */
  @Before(order = ALMOST_OUTERMOST)
  public void beginToJudge() {
    Verdicts.current();
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
