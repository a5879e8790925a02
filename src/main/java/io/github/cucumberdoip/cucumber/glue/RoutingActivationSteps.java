package io.github.cucumberdoip.cucumber.glue;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import io.github.cucumberdoip.DoipServer;
import io.github.cucumberdoip.assertj.Expected;
import io.github.cucumberdoip.cucumber.DoipWorld;
import io.github.cucumberdoip.entity.ActivationSettings;
import io.github.cucumberdoip.message.ActivationType;
import io.github.cucumberdoip.message.Bytes;
import io.github.cucumberdoip.message.LogicalAddress;
import io.github.cucumberdoip.message.RoutingActivationCode;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Steps about what a DoIP ECU demands for routing activation, and what it says of it. */
public class RoutingActivationSteps {
  /**
   * Answers routing activation with code 0x04, missing authentication, until the tester has
   * authenticated itself by whatever way; see the step that accepts it. The connection stays open.
   *
   * <pre>
   * Given the DoIP ECU requires authentication for routing activation
   * </pre>
   *
   * @param ecu the name of the ECU, empty for the only one
   */
  @Given("the DoIP ECU{doipEcuName} requires authentication for routing activation")
  public void requiresAuthentication(String ecu) {
    ecu(ecu).approval().requireAuthentication();
  }

  /**
   * Requires authentication and takes four bytes of manufacturer data in the request for it.
   *
   * <pre>
   * Given the DoIP ECU takes the OEM data "DE AD BE EF" as authentication for routing activation
   * </pre>
   *
   * @param ecu the name of the ECU, empty for the only one
   * @param oemData four bytes
   */
  @Given(
      "the DoIP ECU{doipEcuName} takes the OEM data {udsBytes} as authentication for routing activation")
  public void takesOemData(String ecu, Bytes oemData) {
    ecu(ecu).approval().requireAuthentication(oemData);
  }

  /**
   * From now on the tester counts as authenticated: its next routing activation request passes.
   *
   * <pre>
   * When the DoIP ECU accepts the authentication of the DoIP tester 0x0E80
   * </pre>
   *
   * @param ecu the name of the ECU, empty for the only one
   * @param tester its source address
   */
  @When("the DoIP ECU{doipEcuName} accepts the authentication of the DoIP tester {doipAddress}")
  public void acceptsAuthentication(String ecu, LogicalAddress tester) {
    ecu(ecu).approval().authenticated(tester);
  }

  /**
   * Answers routing activation with code 0x11, confirmation required, until the vehicle has
   * confirmed or refused the tester. The connection stays open.
   *
   * <pre>
   * Given the DoIP ECU requires confirmation for routing activation
   * </pre>
   *
   * @param ecu the name of the ECU, empty for the only one
   */
  @Given("the DoIP ECU{doipEcuName} requires confirmation for routing activation")
  public void requiresConfirmation(String ecu) {
    ecu(ecu).approval().requireConfirmation();
  }

  /**
   * The vehicle confirms a tester: its next routing activation request passes.
   *
   * <pre>
   * When the DoIP ECU confirms the routing activation of the DoIP tester 0x0E80
   * </pre>
   *
   * @param ecu the name of the ECU, empty for the only one
   * @param tester its source address
   */
  @When(
      "the DoIP ECU{doipEcuName} confirms the routing activation of the DoIP tester {doipAddress}")
  public void confirms(String ecu, LogicalAddress tester) {
    ecu(ecu).approval().confirm(tester, true);
  }

  /**
   * The vehicle refuses a tester: its routing activation requests are answered with code 0x05, and
   * its connection is closed.
   *
   * <pre>
   * When the DoIP ECU refuses the routing activation of the DoIP tester 0x0E80
   * </pre>
   *
   * @param ecu the name of the ECU, empty for the only one
   * @param tester its source address
   */
  @When("the DoIP ECU{doipEcuName} refuses the routing activation of the DoIP tester {doipAddress}")
  public void refuses(String ecu, LogicalAddress tester) {
    ecu(ecu).approval().confirm(tester, false);
  }

  /**
   * Puts four bytes for the manufacturer into each routing activation response.
   *
   * <pre>
   * Given the DoIP ECU sends the OEM data "CA FE 00 01" in routing activation responses
   * </pre>
   *
   * @param ecu the name of the ECU, empty for the only one
   * @param oemData four bytes
   */
  @Given("the DoIP ECU{doipEcuName} sends the OEM data {udsBytes} in routing activation responses")
  public void sendsOemData(String ecu, Bytes oemData) {
    change(ecu, activation -> activation.withResponseOemData(Optional.of(oemData)));
  }

  /**
   * Denies routing activation with code 0x07 and closes, unless the connection is secured by TLS.
   *
   * <pre>
   * Given the DoIP ECU requires TLS for routing activation
   * </pre>
   *
   * @param ecu the name of the ECU, empty for the only one
   */
  @Given("the DoIP ECU{doipEcuName} requires TLS for routing activation")
  public void requiresTls(String ecu) {
    change(ecu, activation -> activation.withTlsRequired(true));
  }

  /**
   * Supports the activation type central security, 0xE0, and announces further action 0x10 until a
   * routing activation of that type is active.
   *
   * <pre>
   * Given the DoIP ECU uses central security
   * </pre>
   *
   * @param ecu the name of the ECU, empty for the only one
   */
  @Given("the DoIP ECU{doipEcuName} uses central security")
  public void usesCentralSecurity(String ecu) {
    DoipServer server = ecu(ecu);
    Set<ActivationType> types = new HashSet<>(server.settings().activationTypes());
    types.add(ActivationType.CENTRAL_SECURITY);
    server.settings(s -> s.activationTypes(types).activation(a -> a.withCentralSecurity(true)));
  }

  /**
   * Answers the next routing activation requests with a code, whatever the rules say, and closes
   * the connection if the code stands for that.
   *
   * <pre>
   * Given the DoIP ECU answers the next 1 routing activation request with code "rejected confirmation"
   * </pre>
   *
   * @param ecu the name of the ECU, empty for the only one
   * @param count how many requests
   * @param code the response code, by name or number
   */
  @Given(
      "the DoIP ECU{doipEcuName} answers the next {doipCount} routing activation request(s) with code {doipActivationCode}")
  public void answersActivations(String ecu, Integer count, RoutingActivationCode code) {
    ecu(ecu).demands().answerActivations(code, count);
  }

  /**
   * Checks that a tester asked for routing activation with these four bytes for the manufacturer,
   * whatever it was answered. Waits for it, up to 2 s or as the scenario says.
   *
   * <pre>
   * Then the DoIP ECU has received a routing activation request from 0x0E80 with OEM data "DE AD BE EF"
   * </pre>
   *
   * @param name the name of the ECU, empty for the only one
   * @param tester the source address of the tester
   * @param oemData four bytes
   */
  @Then(
      "the DoIP ECU{doipEcuName} has received a routing activation request from {doipAddress} with OEM data {udsBytes}")
  public void activationWithOemData(String name, LogicalAddress tester, Bytes oemData) {
    Verdicts.on(name).shows(Expected.routingActivation(tester, oemData));
  }

  private static DoipServer ecu(String name) {
    return DoipWorld.current().ecu(name);
  }

  private static void change(String ecu, UnaryOperator<ActivationSettings> change) {
    ecu(ecu).settings(settings -> settings.activation(change));
  }
}
