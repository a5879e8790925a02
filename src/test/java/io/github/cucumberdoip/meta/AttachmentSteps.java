package io.github.cucumberdoip.meta;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.datatable.DataTable;
import io.cucumber.java.en.Then;
import io.github.cucumberdoip.support.FeatureRun.Attached;
import io.github.cucumberdoip.support.FeatureRun.ScenarioRun;
import java.util.List;

/** Steps with which the manual shows what the report has of a scenario that a step has run. */
public class AttachmentSteps {

  /**
   * Checks what is attached to a scenario, and where. Escaped text counts as the text.
   *
   * <pre>
   * Then its DoIP scenario "A reading" shows these attachments at the step 'the DoIP ECU has received "22 F1 90"':
   *   | DoIP conversation | image/svg+xml |
   * </pre>
   *
   * @param name the name of the scenario
   * @param step the text of the step
   * @param expected names and media types, in their order
   */
  @Then("its DoIP scenario {string} shows these attachments at the step {string}:")
  public void shows(String name, String step, DataTable expected) {
    for (ScenarioRun scenario : MetaRuns.current().scenariosNamed(name)) {
      assertThat(scenario.attachments())
          .extracting(file -> List.of(file.name(), file.mediaType()))
          .isEqualTo(expected.cells());
      assertThat(scenario.attachments()).extracting(Attached::step).containsOnly(step);
    }
  }

  /**
   * Checks that nothing is attached to a scenario.
   *
   * <pre>
   * Then its DoIP scenario "A reading" shows no attachments
   * </pre>
   *
   * @param name the name of the scenario
   */
  @Then("its DoIP scenario {string} shows no attachments")
  public void showsNone(String name) {
    for (ScenarioRun scenario : MetaRuns.current().scenariosNamed(name)) {
      assertThat(scenario.attachments()).extracting(Attached::name).isEmpty();
    }
  }

  /**
   * Checks what an attachment says. All the given lines must be in it in the given order; others
   * may stand between them.
   *
   * <pre>
   * Then the attachment "DoIP frames" of its DoIP scenario "A reading" has:
   *   """
   *   ReadDataByIdentifier VIN
   *   """
   * </pre>
   *
   * @param attachment the name of the attachment
   * @param name the name of the scenario
   * @param lines what it has to say
   */
  @Then("the attachment {string} of its DoIP scenario {string} has:")
  public void says(String attachment, String name, String lines) {
    for (ScenarioRun scenario : MetaRuns.current().scenariosNamed(name)) {
      String text = scenario.attachment(attachment).text();
      assertThat(MessageLines.firstMissing(lines, text))
          .as(() -> "first line missing, in order, from:\n" + text)
          .isEmpty();
    }
  }
}
