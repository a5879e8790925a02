package io.github.cucumberdoip.cucumber.glue;

import io.cucumber.datatable.DataTable;
import io.cucumber.java.en.Given;
import io.github.cucumberdoip.cucumber.DoipWorld;
import io.github.cucumberdoip.cucumber.MessageStubTable;
import io.github.cucumberdoip.message.Bytes;
import io.github.cucumberdoip.message.PayloadType;
import io.github.cucumberdoip.message.RawMessage;

/**
 * Steps that script answers to whole DoIP messages by payload type: the manufacturer's range
 * 0xF000..0xFFFF, reserved types, and known ones in place of what the ECU does with them. The last
 * step that fits a message wins.
 */
public class MessageStubSteps {
  /**
   * Answers a payload type, by TCP and UDP, with a message in the same protocol version.
   *
   * <pre>
   * Given the DoIP ECU answers the DoIP payload type 0xF001 with the payload type 0xF002 and "01 02"
   * </pre>
   *
   * @param name the name of the ECU, empty for the only one
   * @param type the payload type that is answered, by name or number
   * @param answer the payload type of the answer, by name or number
   * @param payload the payload of the answer, {@code ""} for none
   */
  @Given(
      "the DoIP ECU{doipEcuName} answers the DoIP payload type {doipPayloadType} with the payload type {doipPayloadType} and {udsBytes}")
  public void answersType(String name, PayloadType type, PayloadType answer, Bytes payload) {
    DoipWorld.current().ecu(name).messages().stub(type).answers(new RawMessage(answer, payload));
  }

  /**
   * Takes messages of a payload type, by TCP and UDP, and stays silent.
   *
   * <pre>
   * Given the DoIP ECU takes the DoIP payload type 0xF001 without an answer
   * </pre>
   *
   * @param name the name of the ECU, empty for the only one
   * @param type the payload type, by name or number
   */
  @Given(
      "the DoIP ECU{doipEcuName} takes the DoIP payload type {doipPayloadType} without an answer")
  public void takesTypeWithoutAnswer(String name, PayloadType type) {
    DoipWorld.current().ecu(name).messages().stub(type).staysSilent();
  }

  /**
   * Scripts many answers. Payload is a pattern for what follows the header, any without it;
   * transport is TCP or UDP, both without it. A row without an answer stays silent; a row without a
   * payload type adds an answer to the row above. A raw answer goes out as it is, header included.
   *
   * <pre>
   * Given the DoIP ECU answers these DoIP messages:
   *   | payload type | payload | transport | answer type | answer | raw answer                 |
   *   | 0xF001       | 01 ...  | TCP       | 0xF002      | 01 AA  |                            |
   *   |              |         |           |             |        | 02 FD F0 03 00 00 00 01 FF |
   *   | 0xF005       |         | UDP       |             |        |                            |
   * </pre>
   *
   * @param name the name of the ECU, empty for the only one
   * @param rows with a header: payload type, payload, transport, answer type, answer, raw answer
   */
  @Given("the DoIP ECU{doipEcuName} answers these DoIP messages:")
  public void answersMessages(String name, DataTable rows) {
    MessageStubTable.register(DoipWorld.current().ecu(name), rows);
  }
}
