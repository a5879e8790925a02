package io.github.cucumberdoip.support.sample;

import io.cucumber.java.After;
import io.cucumber.java.PendingException;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import io.github.cucumberdoip.support.FeatureRunner;

/** Steps that end in every way that a step can end. */
public class SampleSteps {

  /** Passes. */
  @Given("the DoIP sample passes")
  public void passes() {}

  /** Fails with the given message, where a bar stands for a new line. */
  @Then("the DoIP sample fails with {string}")
  public void fails(String message) {
    throw new AssertionError(message.replace("|", "\n"));
  }

  /** Fails with an error that has no message. */
  @Then("the DoIP sample fails without a word")
  public void failsWithoutWord() {
    throw new IllegalStateException();
  }

  /** Is not written yet. */
  @Then("the DoIP sample is pending")
  public void pending() {
    throw new PendingException();
  }

  /** Runs a scenario inside this one; it passes whatever happens within. */
  @When("the DoIP sample runs a failing scenario within")
  public void nests() {
    FeatureRunner.withGlue("io.github.cucumberdoip.support.sample")
        .run("Feature: f\nScenario: inner\n* the DoIP sample fails with \"inner\"\n");
  }

  /** Fails at the end of tagged scenarios. */
  @After("@failing-hook")
  public void failsAtEnd() {
    throw new AssertionError("the hook fails too");
  }
}
