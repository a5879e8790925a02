package io.github.cucumberdoip.cucumber.tester;

import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import io.github.cucumberdoip.message.ActivationType;
import io.github.cucumberdoip.message.LogicalAddress;
import io.github.cucumberdoip.message.RoutingActivationCode;

/** Steps about connections of the DoIP tester and their routing activation. */
public class TesterConnectionSteps {
  /**
   * Connects by TCP. Waits up to 2 s.
   *
   * <pre>
   * When the DoIP tester connects to the DoIP ECU
   * When the DoIP tester "OTA" connects to the DoIP ECU "BMS"
   * </pre>
   *
   * @param name the name of the tester
   * @param ecu the name of the ECU
   */
  @When("the DoIP tester{doipTesterName} connects to the DoIP ECU{doipEcuName}")
  public void connects(String name, String ecu) {
    TesterRack.tester(name).to(ecu).connect();
  }

  /**
   * Closes all connections of the tester. Does nothing if there is none. Waits until the ECU has
   * noticed, up to 1 s.
   *
   * <pre>
   * When the DoIP tester disconnects
   * </pre>
   *
   * @param name the name of the tester
   */
  @When("the DoIP tester{doipTesterName} disconnects")
  public void disconnects(String name) {
    TesterRack.tester(name).disconnect();
  }

  /**
   * Asks for routing of the default type, after connecting if need be, to the ECU of the act before
   * or the only one. Waits up to 2 s for the answer, whatever it is.
   *
   * <pre>
   * When the DoIP tester activates routing
   * </pre>
   *
   * @param name the name of the tester
   */
  @When("the DoIP tester{doipTesterName} activates routing")
  public void activates(String name) {
    TesterRack.tester(name).latest().activate(ActivationType.DEFAULT);
  }

  /**
   * Asks an ECU for routing of the default type, after connecting if need be. Waits up to 2 s for
   * the answer, whatever it is.
   *
   * <pre>
   * When the DoIP tester activates routing at the DoIP ECU "BMS"
   * </pre>
   *
   * @param name the name of the tester
   * @param ecu the name of the ECU
   */
  @When("the DoIP tester{doipTesterName} activates routing at the DoIP ECU{doipEcuName}")
  public void activatesAt(String name, String ecu) {
    TesterRack.tester(name).to(ecu).activate(ActivationType.DEFAULT);
  }

  /**
   * Asks for routing of a type, after connecting if need be. Waits up to 2 s for the answer,
   * whatever it is.
   *
   * <pre>
   * When the DoIP tester activates routing with activation type "central security"
   * </pre>
   *
   * @param name the name of the tester
   * @param type the type, by name or number
   */
  @When(
      "the DoIP tester{doipTesterName} activates routing with activation type {doipActivationType}")
  public void activatesWithType(String name, ActivationType type) {
    TesterRack.tester(name).latest().activate(type);
  }

  /**
   * Asks for routing with another source address than the tester's own, after connecting if need
   * be. Waits up to 2 s for the answer, whatever it is. If it is positive, diagnostic messages
   * carry this address.
   *
   * <pre>
   * When the DoIP tester activates routing as 0x0E81
   * </pre>
   *
   * @param name the name of the tester
   * @param source the source address
   */
  @When("the DoIP tester{doipTesterName} activates routing as {doipAddress}")
  public void activatesAs(String name, LogicalAddress source) {
    TesterRack.tester(name).latest().activateAs(source);
  }

  /**
   * Checks that the connection is open and its routing activation was answered positively (0x10).
   *
   * <pre>
   * Then DoIP routing is activated for the DoIP tester
   * </pre>
   *
   * @param name the name of the tester
   */
  @Then("DoIP routing is activated for the DoIP tester{doipTesterName}")
  public void isActivated(String name) {
    ConnectionVerdict.of(name).isActivated();
  }

  /**
   * Checks that the last routing activation was answered with a code other than 0x10.
   *
   * <pre>
   * Then the routing activation of the DoIP tester was denied with code "unknown source address"
   * </pre>
   *
   * @param name the name of the tester
   * @param code the code, by name or number
   */
  @Then(
      "the routing activation of the DoIP tester{doipTesterName} was denied with code {doipActivationCode}")
  public void isDenied(String name, RoutingActivationCode code) {
    ConnectionVerdict.of(name).isDenied(code);
  }

  /**
   * Waits until the ECU has closed the connection, up to 2 s unless the scenario says otherwise.
   *
   * <pre>
   * Then the DoIP ECU has closed the connection to the DoIP tester
   * </pre>
   *
   * @param ecu the name of the ECU
   * @param name the name of the tester
   */
  @Then("the DoIP ECU{doipEcuName} has closed the connection to the DoIP tester{doipTesterName}")
  public void isClosed(String ecu, String name) {
    ConnectionVerdict.of(name, ecu).isClosed();
  }

  /**
   * Checks that the connection is open now.
   *
   * <pre>
   * Then the DoIP tester is still connected to the DoIP ECU
   * </pre>
   *
   * @param name the name of the tester
   * @param ecu the name of the ECU
   */
  @Then("the DoIP tester{doipTesterName} is still connected to the DoIP ECU{doipEcuName}")
  public void isConnected(String name, String ecu) {
    ConnectionVerdict.of(name, ecu).isConnected();
  }
}
