package io.github.cucumberdoip.cucumber.glue;

import io.cucumber.datatable.DataTable;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.github.cucumberdoip.cucumber.JudgedTimesTable;
import io.github.cucumberdoip.judge.TesterRule;

/**
 * Steps that judge the tester under test by the rules of the standards, by all that the ECUs of the
 * scenario have recorded. Rules about time are not judged at an ECU that runs on a clock of its
 * own.
 */
public class JudgeSteps {
  /**
   * Checks that the tester has broken no rule; information alone does not count. Waits, up to 2 s
   * or as the scenario says, while the tester still has time for something, such as the answer to
   * an alive check.
   *
   * <pre>
   * Then the DoIP tester under test has violated no rule
   * </pre>
   */
  @Then("the DoIP tester under test has violated no rule")
  public void violatedNoRule() {
    JudgedTester.check().hasViolatedNoRule();
  }

  /**
   * Checks that the tester has broken a rule, whatever other rules it broke. Waits for it, up to 2
   * s or as the scenario says.
   *
   * <pre>
   * Then the DoIP tester under test has violated the rule T-19
   * </pre>
   *
   * @param rule the id or the title of the rule
   */
  @Then("the DoIP tester under test has violated the rule {doipTesterRule}")
  public void violated(TesterRule rule) {
    JudgedTester.check().hasViolated(rule);
  }

  /**
   * Checks that the tester has broken a rule and no other; information does not count as another.
   * Waits for it, up to 2 s or as the scenario says, and while the tester still has time for
   * something.
   *
   * <pre>
   * Then the DoIP tester under test has violated only the rule T-19
   * </pre>
   *
   * @param rule the id or the title of the rule
   */
  @Then("the DoIP tester under test has violated only the rule {doipTesterRule}")
  public void violatedOnly(TesterRule rule) {
    JudgedTester.check().hasViolatedOnly(rule);
  }

  /**
   * Checks that the tester has not broken a rule, whatever other rules it broke. Waits, up to 2 s
   * or as the scenario says, while the tester still has time for something.
   *
   * <pre>
   * Then the DoIP tester under test has not violated the rule T-07
   * </pre>
   *
   * @param rule the id or the title of the rule
   */
  @Then("the DoIP tester under test has not violated the rule {doipTesterRule}")
  public void notViolated(TesterRule rule) {
    JudgedTester.check().hasNotViolated(rule);
  }

  /**
   * Leaves a rule out in this scenario, except where a step names it. The reason stands in the
   * report and in failures.
   *
   * <pre>
   * Given the DoIP tester rule T-03 does not apply because "the tester asks with each version on purpose"
   * </pre>
   *
   * @param rule the id or the title of the rule
   * @param reason why, not blank
   */
  @Given("the DoIP tester rule {doipTesterRule} does not apply because {string}")
  public void doesNotApply(TesterRule rule, String reason) {
    JudgedTester.current().except(rule, reason);
  }

  /**
   * Sets times that the tester is judged by. Without this step they are those of the standards; the
   * security delay of 10 s is a choice of this project. P2 and P2* of an ECU are those of its last
   * response to DiagnosticSessionControl with times, unless a table has P2 or P2*. The alive check
   * time is always that of the ECU.
   *
   * <pre>
   * Given the DoIP tester is judged by these times:
   *   | A_DoIP_Ctrl               | 2 s    |
   *   | A_DoIP_Diagnostic_Message | 2 s    |
   *   | P2                        | 50 ms  |
   *   | P2*                       | 5 s    |
   *   | S3                        | 5 s    |
   *   | security delay            | 10 s   |
   *   | margin                    | 100 ms |
   * </pre>
   *
   * @param times names on the left, times on the right; a time that is left out stays as it is
   */
  @Given("the DoIP tester is judged by these times:")
  public void judgedBy(DataTable times) {
    JudgedTester tester = JudgedTester.current();
    tester.times(JudgedTimesTable.changed(tester.times(), times));
  }
}
