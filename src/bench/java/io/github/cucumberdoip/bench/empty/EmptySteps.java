package io.github.cucumberdoip.bench.empty;

import io.cucumber.java.en.Given;

/** The step of a scenario that does nothing. */
public class EmptySteps {
  /** Does nothing. */
  @Given("nothing is done")
  public void nothing() {
    // the cost of Cucumber itself is what is measured
  }
}
