package io.github.cucumberdoip.cucumber.glue;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.When;
import io.github.cucumberdoip.cucumber.DoipWorld;
import io.github.cucumberdoip.entity.EntitySettingsBuilder;
import io.github.cucumberdoip.message.ActivationType;
import io.github.cucumberdoip.message.LogicalAddress;
import io.github.cucumberdoip.message.PowerMode;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Steps about how a DoIP ECU deals with testers. They hold from the next message on, also while the
 * ECU runs.
 */
public class EcuBehaviourSteps {
  /**
   * Puts the ECU into a diagnostic power mode, which testers may ask for. Without this step it is
   * ready.
   *
   * <pre>
   * Given the DoIP ECU is in power mode "not ready"
   * </pre>
   *
   * @param ecu the name of the ECU, empty for the only one
   * @param mode the code, by name or number
   */
  @Given("the DoIP ECU{doipEcuName} is in power mode {doipPowerMode}")
  public void isInPowerMode(String ecu, PowerMode mode) {
    change(ecu, settings -> settings.powerMode(mode));
  }

  /**
   * Sets the protocol version of what the ECU sends without being asked. Answers have the version
   * of their requests.
   *
   * <pre>
   * Given the DoIP ECU speaks protocol version 2019
   * </pre>
   *
   * @param ecu the name of the ECU, empty for the only one
   * @param version the number, or the year of the edition
   */
  @Given("the DoIP ECU{doipEcuName} speaks protocol version {doipVersion}")
  public void speaksVersion(String ecu, Integer version) {
    change(ecu, settings -> settings.protocolVersion(version));
  }

  /**
   * Sets the protocol versions that the ECU accepts in requests; to others it answers with a header
   * NACK. Without this step it accepts 0x01 to 0x04.
   *
   * <pre>
   * Given the DoIP ECU accepts only the DoIP protocol versions 0x02 and 0x03
   * </pre>
   *
   * @param ecu the name of the ECU, empty for the only one
   * @param versions numbers or years of editions
   */
  @Given("the DoIP ECU{doipEcuName} accepts only the DoIP protocol versions {doipVersions}")
  public void acceptsOnlyVersions(String ecu, Set<Integer> versions) {
    change(ecu, settings -> settings.supportedVersions(versions));
  }

  /**
   * Denies routing activation to all other testers, with the code unknown source address. Without
   * this step every tester is known.
   *
   * <pre>
   * Given the DoIP ECU knows only the testers 0x0E80 and 0x0E81
   * </pre>
   *
   * @param ecu the name of the ECU, empty for the only one
   * @param testers their source addresses
   */
  @Given("the DoIP ECU{doipEcuName} knows only the testers {doipAddresses}")
  public void knowsOnlyTesters(String ecu, Set<LogicalAddress> testers) {
    change(ecu, settings -> settings.knownTesters(testers));
  }

  /**
   * Denies all other activation types, with the code unsupported activation type. Without this step
   * the ECU supports default and WWH-OBD.
   *
   * <pre>
   * Given the DoIP ECU supports only the activation types default and "central security"
   * </pre>
   *
   * @param ecu the name of the ECU, empty for the only one
   * @param types names or numbers
   */
  @Given("the DoIP ECU{doipEcuName} supports only the activation types {doipActivationTypes}")
  public void supportsOnlyActivationTypes(String ecu, Set<ActivationType> types) {
    change(ecu, settings -> settings.activationTypes(types));
  }

  /**
   * Takes requests to these addresses besides its own: of ECUs behind it, or of functional groups.
   *
   * <pre>
   * Given the DoIP ECU also takes UDS requests for 0x1011 and 0xE400
   * </pre>
   *
   * @param ecu the name of the ECU, empty for the only one
   * @param targets the addresses
   */
  @Given("the DoIP ECU{doipEcuName} also takes UDS requests for {doipAddresses}")
  public void alsoTakesRequestsFor(String ecu, Set<LogicalAddress> targets) {
    change(ecu, settings -> settings.furtherTargets(targets));
  }

  /**
   * Sends an alive check request to every tester with active routing; does not wait for the
   * answers.
   *
   * <pre>
   * When the DoIP ECU checks whether the DoIP testers are alive
   * </pre>
   *
   * @param ecu the name of the ECU, empty for the only one
   */
  @When("the DoIP ECU{doipEcuName} checks whether the DoIP testers are alive")
  public void checksAlive(String ecu) {
    DoipWorld.current().ecu(ecu).checkAlive();
  }

  private static void change(String ecu, UnaryOperator<EntitySettingsBuilder> change) {
    DoipWorld.current().ecu(ecu).settings(change);
  }
}
