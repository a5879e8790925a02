package io.github.cucumberdoip.cucumber.tester;

import io.cucumber.java.en.When;
import io.github.cucumberdoip.message.Bytes;
import io.github.cucumberdoip.message.LogicalAddress;
import io.github.cucumberdoip.uds.DataIdentifier;
import io.github.cucumberdoip.uds.ServiceId;

/**
 * Steps that send. Without an ECU in the step they send to the ECU of the act before, or to the
 * only one. They connect and activate routing first if need be, and return once the request is
 * written, but not before the exchange before is over: its final response came, or P2 (2 s) passed,
 * or P2* (5 s) after a response-pending message.
 */
public class TesterRequestSteps {
  /**
   * Sends a UDS request.
   *
   * <pre>
   * When the DoIP tester sends "22 F1 90"
   * </pre>
   *
   * @param name the name of the tester
   * @param uds the request
   */
  @When("the DoIP tester{doipTesterName} sends {udsBytes}")
  public void sends(String name, Bytes uds) {
    TesterRack.tester(name).latest().send(uds);
  }

  /**
   * Sends a UDS request from a doc string: hex digits, white space is free, comments begin with #.
   *
   * <pre>
   * When the DoIP tester sends the UDS request:
   *   """
   *   2E F1 90                  # WriteDataByIdentifier VIN
   *   57 41 55 5A 5A 5A 38 4B 39 42 41 31 32 33 34 35 36
   *   """
   * </pre>
   *
   * @param name the name of the tester
   * @param uds the request
   */
  @When("the DoIP tester{doipTesterName} sends the UDS request:")
  public void sendsText(String name, String uds) {
    TesterRack.tester(name).latest().send(Bytes.parse(uds));
  }

  /**
   * Sends a UDS request to a logical address, for example a functional one.
   *
   * <pre>
   * When the DoIP tester sends "3E 00" to 0xE400
   * </pre>
   *
   * @param name the name of the tester
   * @param uds the request
   * @param target the target address
   */
  @When("the DoIP tester{doipTesterName} sends {udsBytes} to {doipAddress}")
  public void sendsToAddress(String name, Bytes uds, LogicalAddress target) {
    TesterRack.tester(name).latest().send(target, uds);
  }

  /**
   * Sends a UDS request to an ECU, over a connection of its own.
   *
   * <pre>
   * When the DoIP tester sends "22 F1 90" to the DoIP ECU "BMS"
   * </pre>
   *
   * @param name the name of the tester
   * @param uds the request
   * @param ecu the name of the ECU
   */
  @When("the DoIP tester{doipTesterName} sends {udsBytes} to the DoIP ECU{doipEcuName}")
  public void sendsToEcu(String name, Bytes uds, String ecu) {
    TesterRack.tester(name).to(ecu).send(uds);
  }

  /**
   * Sends a UDS request at once, on a connection whose routing need not be active, as a faulty
   * tester does.
   *
   * <pre>
   * When the DoIP tester sends "22 F1 90" without routing activation
   * </pre>
   *
   * @param name the name of the tester
   * @param uds the request
   */
  @When("the DoIP tester{doipTesterName} sends {udsBytes} without routing activation")
  public void sendsUnrouted(String name, Bytes uds) {
    TesterRack.tester(name).latest().sendUnrouted(uds);
  }

  /**
   * Sends a request of one byte: the service alone.
   *
   * <pre>
   * When the DoIP tester sends the service ClearDiagnosticInformation
   * </pre>
   *
   * @param name the name of the tester
   * @param service the service, by name, abbreviation or number
   */
  @When("the DoIP tester{doipTesterName} sends the service {udsService}")
  public void sendsService(String name, ServiceId service) {
    TesterRack.tester(name).latest().send(Bytes.of(service.value()));
  }

  /**
   * Sends a request: the service, then what follows it.
   *
   * <pre>
   * When the DoIP tester sends the service TesterPresent with "00"
   * </pre>
   *
   * @param name the name of the tester
   * @param service the service, by name, abbreviation or number
   * @param rest the bytes after the service
   */
  @When("the DoIP tester{doipTesterName} sends the service {udsService} with {udsBytes}")
  public void sendsServiceWith(String name, ServiceId service, Bytes rest) {
    TesterRack.tester(name).latest().send(Bytes.of(service.value()).plus(rest));
  }

  /**
   * Reads a data identifier: sends 22 and the identifier.
   *
   * <pre>
   * When the DoIP tester reads the data identifier 0xF190
   * When the DoIP tester reads the data identifier VIN
   * </pre>
   *
   * @param name the name of the tester
   * @param did the data identifier, by name or number
   */
  @When("the DoIP tester{doipTesterName} reads the data identifier {udsDid}")
  public void reads(String name, DataIdentifier did) {
    TesterRack.tester(name).latest().send(Bytes.of(0x22).plus(did.bytes()));
  }

  /**
   * Writes a data identifier: sends 2E, the identifier and the data.
   *
   * <pre>
   * When the DoIP tester writes "01 02" to the data identifier 0x0100
   * </pre>
   *
   * @param name the name of the tester
   * @param data the new value
   * @param did the data identifier, by name or number
   */
  @When("the DoIP tester{doipTesterName} writes {udsBytes} to the data identifier {udsDid}")
  public void writes(String name, Bytes data, DataIdentifier did) {
    TesterRack.tester(name).latest().send(Bytes.of(0x2E).plus(did.bytes()).plus(data));
  }

  /**
   * Sends bytes as they are, right or wrong, header included, after connecting if need be and
   * without routing activation.
   *
   * <pre>
   * When the DoIP tester sends the raw DoIP bytes "02 FD FF FF 00 00 00 00"
   * </pre>
   *
   * @param name the name of the tester
   * @param bytes the bytes
   */
  @When("the DoIP tester{doipTesterName} sends the raw DoIP bytes {udsBytes}")
  public void sendsRaw(String name, Bytes bytes) {
    TesterRack.tester(name).latest().sendRaw(bytes);
  }
}
