package io.github.cucumberdoip.cucumber.tester;

import io.cucumber.datatable.DataTable;
import io.cucumber.java.en.Then;
import io.github.cucumberdoip.message.Bytes;
import io.github.cucumberdoip.message.DiagnosticMessage;
import io.github.cucumberdoip.message.DiagnosticMessageAck;
import io.github.cucumberdoip.message.LogicalAddress;
import io.github.cucumberdoip.uds.UdsPattern;

/**
 * Steps about which ECU answered the DoIP tester since its last act. They wait up to 2 s unless the
 * scenario says otherwise, and after each response-pending message for P2* (5 s) more.
 */
public class TesterGroupSteps {
  /**
   * Waits for a UDS response of one ECU.
   *
   * <pre>
   * Then the DoIP tester has received the UDS response "7E 00" from 0x1020
   * </pre>
   *
   * @param name the name of the tester
   * @param response the bytes, or a pattern of them
   * @param source the source address of the response
   */
  @Then(
      "the DoIP tester{doipTesterName} has received the UDS response {udsPattern} from {doipAddress}")
  public void hasReceivedFrom(String name, UdsPattern response, LogicalAddress source) {
    TesterVerdict.of(name)
        .hasReceived(
            DiagnosticMessage.class,
            message ->
                message.sourceAddress().equals(source) && response.matches(message.userData()),
            "the UDS response " + response + " from " + source);
  }

  /**
   * Waits for UDS responses with their source addresses: exactly these, in this order,
   * response-pending messages included.
   *
   * <pre>
   * Then the DoIP tester has received these UDS responses of ECUs:
   *   | 0x1000 | 7E 00 |
   *   | 0x1020 | 7E 00 |
   * </pre>
   *
   * @param name the name of the tester
   * @param responses source addresses on the left, bytes or patterns of them on the right
   */
  @Then("the DoIP tester{doipTesterName} has received these UDS responses of ECUs:")
  public void hasReceivedTheseOf(String name, DataTable responses) {
    TesterVerdict.of(name).hasReceivedExactlyOf(ResponseTable.ofEcus(responses));
  }

  /**
   * Waits for the acknowledgement of a diagnostic message from an address: that of the ECU, or of
   * the group, to which the message went.
   *
   * <pre>
   * Then the DoIP tester has received a DoIP acknowledgement from 0xE400
   * </pre>
   *
   * @param name the name of the tester
   * @param source the source address of the acknowledgement
   */
  @Then("the DoIP tester{doipTesterName} has received a DoIP acknowledgement from {doipAddress}")
  public void hasReceivedAckFrom(String name, LogicalAddress source) {
    TesterVerdict.of(name)
        .hasReceived(
            DiagnosticMessageAck.class,
            ack -> ack.sourceAddress().equals(source),
            "a DoIP ACK from " + source);
  }

  /**
   * Waits for an acknowledgement that repeats these bytes of the request, and no more.
   *
   * <pre>
   * Then the DoIP tester has received a DoIP acknowledgement that repeats "22 F1"
   * </pre>
   *
   * @param name the name of the tester
   * @param bytes the UDS bytes; "" for none
   */
  @Then(
      "the DoIP tester{doipTesterName} has received a DoIP acknowledgement that repeats {udsBytes}")
  public void hasReceivedAckThatRepeats(String name, Bytes bytes) {
    TesterVerdict.of(name)
        .hasReceived(
            DiagnosticMessageAck.class,
            ack -> ack.previousMessage().equals(bytes),
            "a DoIP ACK that repeats \"" + bytes + "\"");
  }
}
