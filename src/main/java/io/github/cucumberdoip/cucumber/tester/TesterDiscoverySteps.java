package io.github.cucumberdoip.cucumber.tester;

import io.cucumber.datatable.DataTable;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import io.github.cucumberdoip.message.Eid;
import io.github.cucumberdoip.message.EntityStatusRequest;
import io.github.cucumberdoip.message.PowerMode;
import io.github.cucumberdoip.message.PowerModeRequest;
import io.github.cucumberdoip.message.VehicleIdentificationRequest;
import io.github.cucumberdoip.message.VehicleIdentificationRequestWithEid;
import io.github.cucumberdoip.message.VehicleIdentificationRequestWithVin;
import io.github.cucumberdoip.message.Vin;

/**
 * Steps about questions on UDP. They need no connection; each waits for one answer at most
 * A_DoIP_Ctrl (2 s unless the tester waits for another time).
 */
public class TesterDiscoverySteps {
  /**
   * Asks who is there.
   *
   * <pre>
   * When the DoIP tester asks the DoIP ECU for vehicle identification
   * </pre>
   *
   * @param name the name of the tester
   * @param ecu the name of the ECU
   */
  @When("the DoIP tester{doipTesterName} asks the DoIP ECU{doipEcuName} for vehicle identification")
  public void asksForIdentification(String name, String ecu) {
    TesterRack.tester(name).to(ecu).ask(new VehicleIdentificationRequest());
  }

  /**
   * Asks who has an EID.
   *
   * <pre>
   * When the DoIP tester asks the DoIP ECU for vehicle identification with EID 02:00:00:00:10:10
   * </pre>
   *
   * @param name the name of the tester
   * @param ecu the name of the ECU
   * @param eid the EID
   */
  @When(
      "the DoIP tester{doipTesterName} asks the DoIP ECU{doipEcuName} for vehicle identification with EID {doipEid}")
  public void asksByEid(String name, String ecu, Eid eid) {
    TesterRack.tester(name).to(ecu).ask(new VehicleIdentificationRequestWithEid(eid));
  }

  /**
   * Asks who is of a vehicle.
   *
   * <pre>
   * When the DoIP tester asks the DoIP ECU for vehicle identification with VIN "WAUZZZ8K9BA123456"
   * </pre>
   *
   * @param name the name of the tester
   * @param ecu the name of the ECU
   * @param vin the VIN
   */
  @When(
      "the DoIP tester{doipTesterName} asks the DoIP ECU{doipEcuName} for vehicle identification with VIN {doipVin}")
  public void asksByVin(String name, String ecu, Vin vin) {
    TesterRack.tester(name).to(ecu).ask(new VehicleIdentificationRequestWithVin(vin));
  }

  /**
   * Asks for the entity status.
   *
   * <pre>
   * When the DoIP tester asks the DoIP ECU for its entity status
   * </pre>
   *
   * @param name the name of the tester
   * @param ecu the name of the ECU
   */
  @When("the DoIP tester{doipTesterName} asks the DoIP ECU{doipEcuName} for its entity status")
  public void asksForStatus(String name, String ecu) {
    TesterRack.tester(name).to(ecu).ask(new EntityStatusRequest());
  }

  /**
   * Asks for the diagnostic power mode.
   *
   * <pre>
   * When the DoIP tester asks the DoIP ECU for its power mode
   * </pre>
   *
   * @param name the name of the tester
   * @param ecu the name of the ECU
   */
  @When("the DoIP tester{doipTesterName} asks the DoIP ECU{doipEcuName} for its power mode")
  public void asksForPowerMode(String name, String ecu) {
    TesterRack.tester(name).to(ecu).ask(new PowerModeRequest());
  }

  /**
   * Checks the answer to the last question. Rows: VIN, logical address, EID, GID, further action,
   * sync status; what has no row is not compared, and {@code none} stands for a VIN or GID that is
   * not set and for an absent sync status.
   *
   * <pre>
   * Then the DoIP tester has received the vehicle identification:
   *   | VIN             | WAUZZZ8K9BA123456 |
   *   | logical address | 0x1010            |
   * </pre>
   *
   * @param name the name of the tester
   * @param fields names and values
   */
  @Then("the DoIP tester{doipTesterName} has received the vehicle identification:")
  public void hasReceivedIdentification(String name, DataTable fields) {
    UdpVerdict.of(name).isIdentified(fields);
  }

  /**
   * Checks that the last question was not answered by a vehicle identification.
   *
   * <pre>
   * Then the DoIP tester has received no vehicle identification
   * </pre>
   *
   * @param name the name of the tester
   */
  @Then("the DoIP tester{doipTesterName} has received no vehicle identification")
  public void hasReceivedNoIdentification(String name) {
    UdpVerdict.of(name).isNotIdentified();
  }

  /**
   * Checks the answer to the last question. Rows: node type, maximum sockets, open sockets, maximum
   * data size; what has no row is not compared, and {@code none} stands for an absent size.
   *
   * <pre>
   * Then the DoIP tester has received the entity status:
   *   | node type    | node |
   *   | open sockets | 1    |
   * </pre>
   *
   * @param name the name of the tester
   * @param fields names and values
   */
  @Then("the DoIP tester{doipTesterName} has received the entity status:")
  public void hasReceivedStatus(String name, DataTable fields) {
    UdpVerdict.of(name).hasStatus(fields);
  }

  /**
   * Checks the answer to the last question.
   *
   * <pre>
   * Then the DoIP tester has received the power mode "not ready"
   * </pre>
   *
   * @param name the name of the tester
   * @param mode the mode, by name or number
   */
  @Then("the DoIP tester{doipTesterName} has received the power mode {doipPowerMode}")
  public void hasReceivedPowerMode(String name, PowerMode mode) {
    UdpVerdict.of(name).hasPowerMode(mode);
  }
}
