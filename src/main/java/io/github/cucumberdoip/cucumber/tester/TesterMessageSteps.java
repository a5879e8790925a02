package io.github.cucumberdoip.cucumber.tester;

import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import io.github.cucumberdoip.message.Bytes;
import io.github.cucumberdoip.message.PayloadType;
import io.github.cucumberdoip.message.RawMessage;
import io.github.cucumberdoip.uds.UdsPattern;

/** Steps about messages of any payload type that the DoIP tester sends and gets. */
public class TesterMessageSteps {
  /**
   * Sends a message of any payload type by TCP, with a correct header, after connecting if need be
   * and without routing activation.
   *
   * <pre>
   * When the DoIP tester sends the DoIP payload type 0xF001 with "01 02"
   * </pre>
   *
   * @param name the name of the tester
   * @param type the payload type, by name or number
   * @param payload the payload, {@code ""} for none
   */
  @When(
      "the DoIP tester{doipTesterName} sends the DoIP payload type {doipPayloadType} with {udsBytes}")
  public void sendsMessage(String name, PayloadType type, Bytes payload) {
    TesterRack.tester(name).latest().send(new RawMessage(type, payload));
  }

  /**
   * Sends a message of any payload type by UDP, with a correct header, and waits for the first
   * answer, up to A_DoIP_Ctrl (2 s unless the tester waits for another time).
   *
   * <pre>
   * When the DoIP tester asks the DoIP ECU with the DoIP payload type 0xF001 and "01 02" over UDP
   * </pre>
   *
   * @param name the name of the tester
   * @param ecu the name of the ECU
   * @param type the payload type, by name or number
   * @param payload the payload, {@code ""} for none
   */
  @When(
      "the DoIP tester{doipTesterName} asks the DoIP ECU{doipEcuName} with the DoIP payload type {doipPayloadType} and {udsBytes} over UDP")
  public void asksOverUdp(String name, String ecu, PayloadType type, Bytes payload) {
    TesterRack.tester(name).to(ecu).ask(new RawMessage(type, payload));
  }

  /**
   * Checks that a message of a payload type with some payload came since the last act of the
   * tester, by TCP or UDP. Waits for it, up to 2 s or as the scenario says.
   *
   * <pre>
   * Then the DoIP tester has received the DoIP payload type 0xF002 with the payload "01 ..."
   * </pre>
   *
   * @param name the name of the tester
   * @param type the payload type, by name or number
   * @param payload what follows the header, with wildcards
   */
  @Then(
      "the DoIP tester{doipTesterName} has received the DoIP payload type {doipPayloadType} with the payload {udsPattern}")
  public void hasReceivedMessage(String name, PayloadType type, UdsPattern payload) {
    TesterVerdict.of(name).hasReceived(type, payload);
  }
}
