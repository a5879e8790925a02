package io.github.cucumberdoip.cucumber.tester;

import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import io.github.cucumberdoip.message.Bytes;
import io.github.cucumberdoip.message.RoutingActivationCode;

/** Steps about routing activation in all its forms, by the embedded tester. */
public class TesterActivationSteps {
  /**
   * Asks for routing with four bytes for the manufacturer, after connecting if need be. Waits up to
   * 2 s for the answer, whatever it is.
   *
   * <pre>
   * When the DoIP tester activates routing with OEM data "DE AD BE EF"
   * </pre>
   *
   * @param name the name of the tester
   * @param oemData four bytes
   */
  @When("the DoIP tester{doipTesterName} activates routing with OEM data {udsBytes}")
  public void activatesWithOemData(String name, Bytes oemData) {
    TesterRack.tester(name).latest().activateWith(oemData);
  }

  /**
   * Checks the code of the answer to the last routing activation, positive or not.
   *
   * <pre>
   * Then the routing activation of the DoIP tester was answered with code "confirmation required"
   * </pre>
   *
   * @param name the name of the tester
   * @param code the code, by name or number
   */
  @Then(
      "the routing activation of the DoIP tester{doipTesterName} was answered with code {doipActivationCode}")
  public void wasAnswered(String name, RoutingActivationCode code) {
    ConnectionVerdict.of(name).isAnswered(code);
  }

  /**
   * Checks the four bytes for the manufacturer in the answer to the last routing activation.
   *
   * <pre>
   * Then the routing activation of the DoIP tester was answered with OEM data "CA FE 00 01"
   * </pre>
   *
   * @param name the name of the tester
   * @param oemData four bytes
   */
  @Then(
      "the routing activation of the DoIP tester{doipTesterName} was answered with OEM data {udsBytes}")
  public void wasAnsweredWithOemData(String name, Bytes oemData) {
    ConnectionVerdict.of(name).isAnswered(oemData);
  }
}
