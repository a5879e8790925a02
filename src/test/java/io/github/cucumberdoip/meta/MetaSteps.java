package io.github.cucumberdoip.meta;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.java.After;
import io.cucumber.java.Before;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import io.cucumber.plugin.event.Status;
import io.github.cucumberdoip.cucumber.ReportPlugin;
import io.github.cucumberdoip.support.FeatureRun.ScenarioRun;
import io.github.cucumberdoip.support.FeatureRun.UndefinedStep;
import io.github.cucumberdoip.support.FeatureRunner;
import java.util.List;

/** Steps with which the manual shows what a failing scenario says. */
public class MetaSteps {

  /** Runs before all other hooks, so that the one at the end always finds its entry. */
  @Before(order = Integer.MIN_VALUE)
  public void scenarioStarts() {
    MetaRuns.scenarioStarts();
  }

  /** Runs after all other hooks. */
  @After(order = Integer.MIN_VALUE)
  public void scenarioEnds() {
    MetaRuns.scenarioEnds();
  }

  /**
   * Runs a feature, or a single scenario, with the glue of the manual and waits for its end.
   *
   * <pre>
   * When this DoIP feature runs:
   *   """
   *   Scenario: The ECU is asked for its VIN
   *     Given a DoIP ECU with logical address 0x1010
   *   """
   * </pre>
   *
   * @param text Gherkin; without a {@code Feature:} line it is put into a feature
   */
  @When("this DoIP feature runs:")
  public void runs(String text) {
    MetaRuns.keep(
        FeatureRunner.withGlue(
                "io.github.cucumberdoip.cucumber.glue",
                "io.github.cucumberdoip.cucumber.tester",
                "io.github.cucumberdoip.meta")
            .with(new ReportPlugin())
            .run(FeatureText.complete(text)));
  }

  /**
   * Checks that a scenario of the feature passed; of an outline: all rows.
   *
   * <pre>
   * Then its DoIP scenario "The ECU is asked for its VIN" passes
   * </pre>
   *
   * @param name the name of the scenario
   */
  @Then("its DoIP scenario {string} passes")
  public void passes(String name) {
    for (ScenarioRun scenario : MetaRuns.current().scenariosNamed(name)) {
      assertThat(scenario.status()).as(() -> describe(scenario)).isEqualTo(Status.PASSED);
    }
  }

  /**
   * Checks that a scenario of the feature failed, and what it said. All the given lines must be in
   * the message in the given order; others may stand between them, and blanks at their ends don't
   * count.
   *
   * <pre>
   * Then its DoIP scenario "A short VIN" fails with:
   *   """
   *   not a VIN: "WAUZZZ"
   *   """
   * </pre>
   *
   * @param name the name of the scenario
   * @param lines what the message has to say
   */
  @Then("its DoIP scenario {string} fails with:")
  public void failsWith(String name, String lines) {
    for (ScenarioRun scenario : MetaRuns.current().scenariosNamed(name)) {
      assertThat(scenario.status()).as(() -> describe(scenario)).isEqualTo(Status.FAILED);
      assertThat(MessageLines.firstMissing(lines, scenario.message()))
          .as(() -> "first line missing, in order, from this message:\n" + scenario.message())
          .isEmpty();
    }
  }

  /**
   * Checks that a scenario of the feature stopped at a step that no glue knows.
   *
   * <pre>
   * Then its DoIP scenario "A typo" stops at the undefined step "a DoIP EUC"
   * </pre>
   *
   * @param name the name of the scenario
   * @param step the text of the step
   */
  @Then("its DoIP scenario {string} stops at the undefined step {string}")
  public void stopsAtUndefined(String name, String step) {
    List<String> undefined =
        MetaRuns.current().undefinedSteps().stream().map(UndefinedStep::text).toList();
    for (ScenarioRun scenario : MetaRuns.current().scenariosNamed(name)) {
      assertThat(scenario.status()).as(() -> describe(scenario)).isEqualTo(Status.UNDEFINED);
    }
    assertThat(undefined).as("undefined steps").contains(step);
  }

  private static String describe(ScenarioRun scenario) {
    return "scenario \"%s\" ended %s at step \"%s\":%n%s%n"
        .formatted(scenario.name(), scenario.status(), scenario.failingStep(), scenario.message());
  }
}
