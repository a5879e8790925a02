package io.github.cucumberdoip.cucumber.glue;

import io.cucumber.java.en.Then;
import io.github.cucumberdoip.assertj.Count;
import io.github.cucumberdoip.assertj.Expected;
import io.github.cucumberdoip.message.PayloadType;
import io.github.cucumberdoip.uds.UdsPattern;

/** Steps that check messages of any payload type by the bytes of their payload. */
public class PayloadSteps {
  /**
   * Checks that a message of a payload type came, by TCP or UDP, also if it was refused or ignored.
   * Waits for it, up to 2 s or as the scenario says.
   *
   * <pre>
   * Then the DoIP ECU has received the DoIP payload type 0xF001
   * </pre>
   *
   * @param name the name of the ECU, empty for the only one
   * @param type the payload type, by name or number
   */
  @Then("the DoIP ECU{doipEcuName} has received the DoIP payload type {doipPayloadType}")
  public void receivedType(String name, PayloadType type) {
    Verdicts.on(name).shows(Expected.received(type));
  }

  /**
   * Checks that a message of a payload type with some payload came. Waits for it, up to 2 s or as
   * the scenario says.
   *
   * <pre>
   * Then the DoIP ECU has received the DoIP payload type 0xF001 with the payload "01 ..."
   * </pre>
   *
   * @param name the name of the ECU, empty for the only one
   * @param type the payload type, by name or number
   * @param payload what follows the header, with wildcards
   */
  @Then(
      "the DoIP ECU{doipEcuName} has received the DoIP payload type {doipPayloadType} with the payload {udsPattern}")
  public void receivedPayload(String name, PayloadType type, UdsPattern payload) {
    Verdicts.on(name).shows(Expected.received(type).with(payload));
  }

  /**
   * Checks how many messages of a payload type came. Waits until so many are there, up to 2 s or as
   * the scenario says, and then fails if there are more.
   *
   * <pre>
   * Then the DoIP ECU has received the DoIP payload type 0xF001 exactly 2 times
   * </pre>
   *
   * @param name the name of the ECU, empty for the only one
   * @param type the payload type, by name or number
   * @param times how often
   */
  @Then(
      "the DoIP ECU{doipEcuName} has received the DoIP payload type {doipPayloadType} exactly {doipCount} time(s)")
  public void receivedTypeTimes(String name, PayloadType type, Integer times) {
    Verdicts.on(name).shows(Expected.received(type), Count.exactly(times));
  }

  /**
   * Checks how many messages of a payload type with some payload came. Waits until so many are
   * there, up to 2 s or as the scenario says, and then fails if there are more.
   *
   * <pre>
   * Then the DoIP ECU has received the DoIP payload type 0xF001 with the payload "01 ..." exactly 1 time
   * </pre>
   *
   * @param name the name of the ECU, empty for the only one
   * @param type the payload type, by name or number
   * @param payload what follows the header, with wildcards
   * @param times how often
   */
  @Then(
      "the DoIP ECU{doipEcuName} has received the DoIP payload type {doipPayloadType} with the payload {udsPattern} exactly {doipCount} time(s)")
  public void receivedPayloadTimes(
      String name, PayloadType type, UdsPattern payload, Integer times) {
    Verdicts.on(name).shows(Expected.received(type).with(payload), Count.exactly(times));
  }

  /**
   * Checks that no message of a payload type came so far.
   *
   * <pre>
   * Then the DoIP ECU has received no DoIP payload type 0xF001
   * </pre>
   *
   * @param name the name of the ECU, empty for the only one
   * @param type the payload type, by name or number
   */
  @Then("the DoIP ECU{doipEcuName} has received no DoIP payload type {doipPayloadType}")
  public void receivedNoType(String name, PayloadType type) {
    Verdicts.on(name).showsNo(Expected.received(type));
  }

  /**
   * Checks that no message of a payload type with some payload came so far.
   *
   * <pre>
   * Then the DoIP ECU has received no DoIP payload type 0xF001 with the payload "FF ..."
   * </pre>
   *
   * @param name the name of the ECU, empty for the only one
   * @param type the payload type, by name or number
   * @param payload what follows the header, with wildcards
   */
  @Then(
      "the DoIP ECU{doipEcuName} has received no DoIP payload type {doipPayloadType} with the payload {udsPattern}")
  public void receivedNoPayload(String name, PayloadType type, UdsPattern payload) {
    Verdicts.on(name).showsNo(Expected.received(type).with(payload));
  }

  /**
   * Checks that the ECU sent a message of a payload type with some payload, asked or not. Waits for
   * it, up to 2 s or as the scenario says.
   *
   * <pre>
   * Then the DoIP ECU has sent the DoIP payload type 0xF002 with the payload "01 02"
   * </pre>
   *
   * @param name the name of the ECU, empty for the only one
   * @param type the payload type, by name or number
   * @param payload what follows the header, with wildcards
   */
  @Then(
      "the DoIP ECU{doipEcuName} has sent the DoIP payload type {doipPayloadType} with the payload {udsPattern}")
  public void sentPayload(String name, PayloadType type, UdsPattern payload) {
    Verdicts.on(name).shows(Expected.sent(type).with(payload));
  }

  /**
   * Checks that the ECU sent no message of a payload type so far.
   *
   * <pre>
   * Then the DoIP ECU has sent no DoIP payload type "generic header negative acknowledge"
   * </pre>
   *
   * @param name the name of the ECU, empty for the only one
   * @param type the payload type, by name or number
   */
  @Then("the DoIP ECU{doipEcuName} has sent no DoIP payload type {doipPayloadType}")
  public void sentNoType(String name, PayloadType type) {
    Verdicts.on(name).showsNo(Expected.sent(type));
  }
}
