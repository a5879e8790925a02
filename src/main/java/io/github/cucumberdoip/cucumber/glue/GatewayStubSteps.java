package io.github.cucumberdoip.cucumber.glue;

import io.cucumber.datatable.DataTable;
import io.cucumber.java.en.Given;
import io.github.cucumberdoip.GatewayEcu;
import io.github.cucumberdoip.cucumber.DoipWorld;
import io.github.cucumberdoip.cucumber.StepReplies;
import io.github.cucumberdoip.cucumber.StubTable;
import io.github.cucumberdoip.ecu.Reply;
import io.github.cucumberdoip.uds.Nrc;
import io.github.cucumberdoip.uds.UdsPattern;
import java.time.Duration;

/**
 * Steps that script what an ECU behind a DoIP gateway answers, to requests for it and for its
 * groups. Of several stubs that match a request, the last registered wins.
 */
public class GatewayStubSteps {
  /**
   * Answers requests with bytes, at once.
   *
   * <pre>
   * Given the ECU "BMS" behind the DoIP gateway answers "22 F1 90" with "62 F1 90 57"
   * </pre>
   *
   * @param ecu the name of the ECU
   * @param gateway the name of the gateway, empty for the only one
   * @param request which requests
   * @param reply what is answered
   */
  @Given(
      "the ECU {string} behind the DoIP gateway{doipEcuName} answers {udsPattern} with {udsReply}")
  public void answers(String ecu, String gateway, UdsPattern request, Reply reply) {
    ecu(gateway, ecu).stub(request).answers(reply);
  }

  /**
   * Answers requests late; neither other ECUs nor other requests have to wait.
   *
   * <pre>
   * Given the ECU "BMS" behind the DoIP gateway answers "22 F1 90" with "62 F1 90 57" after 40 ms
   * </pre>
   *
   * @param ecu the name of the ECU
   * @param gateway the name of the gateway, empty for the only one
   * @param request which requests
   * @param reply what is answered
   * @param delay how long after the request
   */
  @Given(
      "the ECU {string} behind the DoIP gateway{doipEcuName} answers {udsPattern} with {udsReply} after {doipDuration}")
  public void answersLate(
      String ecu, String gateway, UdsPattern request, Reply reply, Duration delay) {
    ecu(gateway, ecu).stub(request).answers(reply.after(delay));
  }

  /**
   * Asks for time with {@code 7F SID 78} before it answers: the first at once, then one each 50 ms,
   * and the answer 50 ms after the last.
   *
   * <pre>
   * Given the ECU "BMS" behind the DoIP gateway answers "31 01 ..." after 2 response-pending messages with "71 [1..3]"
   * </pre>
   *
   * @param ecu the name of the ECU
   * @param gateway the name of the gateway, empty for the only one
   * @param request which requests
   * @param count how many response-pending messages
   * @param reply what is answered in the end
   */
  @Given(
      "the ECU {string} behind the DoIP gateway{doipEcuName} answers {udsPattern} after {doipCount} response-pending message(s) with {udsReply}")
  public void answersAfterPending(
      String ecu, String gateway, UdsPattern request, Integer count, Reply reply) {
    Reply late = reply.afterResponsePending(count, Reply.PENDING_INTERVAL);
    ecu(gateway, ecu).stub(request).answers(late);
  }

  /**
   * Gives another answer to each request; the last is repeated. A cell holds bytes, {@code NRC} and
   * its name, or the word {@code silence}.
   *
   * <pre>
   * Given the ECU "BMS" behind the DoIP gateway answers "22 F1 90" in turn with:
   *   | NRC busyRepeatRequest |
   *   | 62 F1 90 57           |
   * </pre>
   *
   * @param ecu the name of the ECU
   * @param gateway the name of the gateway, empty for the only one
   * @param request which requests
   * @param replies one a row, without a header
   */
  @Given("the ECU {string} behind the DoIP gateway{doipEcuName} answers {udsPattern} in turn with:")
  public void answersInTurn(String ecu, String gateway, UdsPattern request, DataTable replies) {
    Reply reply = StepReplies.inTurn(Reply.AtEnd.REPEAT_LAST, replies);
    ecu(gateway, ecu).stub(request).answers(reply);
  }

  /**
   * Scripts many answers, one a row, with the columns that the same step about a DoIP ECU has.
   *
   * <pre>
   * Given the ECU "BMS" behind the DoIP gateway answers as follows:
   *   | request   | reply       | NRC              | target |
   *   | 22 F1 90  | 62 F1 90 57 |                  |        |
   *   | 22 F1 8C  |             | requestOutOfRange | 0xE400 |
   * </pre>
   *
   * @param ecu the name of the ECU
   * @param gateway the name of the gateway, empty for the only one
   * @param rows with a header: request, reply, NRC, silence, delay, pending, interval, times,
   *     tester, target
   */
  @Given("the ECU {string} behind the DoIP gateway{doipEcuName} answers as follows:")
  public void answersAsFollows(String ecu, String gateway, DataTable rows) {
    StubTable.register(ecu(gateway, ecu), rows);
  }

  /**
   * Refuses requests with {@code 7F SID NRC}. A functional request is not refused with NRC
   * serviceNotSupported (0x11), subFunctionNotSupported (0x12), requestOutOfRange (0x31),
   * subFunctionNotSupportedInActiveSession (0x7E) and serviceNotSupportedInActiveSession (0x7F),
   * unless a response-pending message was sent before. To get one of these sent, answer with its
   * bytes, write a stub for the address of the group (column target of a table), or let the gateway
   * deviate from the standard.
   *
   * <pre>
   * Given the ECU "BMS" behind the DoIP gateway rejects "2E ..." with NRC securityAccessDenied
   * </pre>
   *
   * @param ecu the name of the ECU
   * @param gateway the name of the gateway, empty for the only one
   * @param request which requests
   * @param nrc the negative response code
   */
  @Given(
      "the ECU {string} behind the DoIP gateway{doipEcuName} rejects {udsPattern} with NRC {udsNrc}")
  public void rejects(String ecu, String gateway, UdsPattern request, Nrc nrc) {
    ecu(gateway, ecu).stub(request).rejects(nrc);
  }

  /**
   * Never answers requests; the gateway acknowledges them all the same.
   *
   * <pre>
   * Given the ECU "BMS" behind the DoIP gateway stays silent on "3E 00"
   * </pre>
   *
   * @param ecu the name of the ECU
   * @param gateway the name of the gateway, empty for the only one
   * @param request which requests
   */
  @Given("the ECU {string} behind the DoIP gateway{doipEcuName} stays silent on {udsPattern}")
  public void staysSilent(String ecu, String gateway, UdsPattern request) {
    ecu(gateway, ecu).stub(request).staysSilent();
  }

  /**
   * Answers requests that no stub of this ECU matches positively, unless they ask for no positive
   * response.
   *
   * <pre>
   * Given the ECU "BMS" behind the DoIP gateway answers all other UDS requests positively
   * </pre>
   *
   * @param ecu the name of the ECU
   * @param gateway the name of the gateway, empty for the only one
   */
  @Given(
      "the ECU {string} behind the DoIP gateway{doipEcuName} answers all other UDS requests positively")
  public void answersOthersPositively(String ecu, String gateway) {
    ecu(gateway, ecu).positiveResponding(true);
  }

  /**
   * Forgets what was scripted for this ECU.
   *
   * <pre>
   * Given the ECU "BMS" behind the DoIP gateway forgets all DoIP stubs
   * </pre>
   *
   * @param ecu the name of the ECU
   * @param gateway the name of the gateway, empty for the only one
   */
  @Given("the ECU {string} behind the DoIP gateway{doipEcuName} forgets all DoIP stubs")
  public void forgetsStubs(String ecu, String gateway) {
    ecu(gateway, ecu).ecu().clear();
  }

  private static GatewayEcu ecu(String gateway, String name) {
    return DoipWorld.current().ecu(gateway).gateway().ecu(name);
  }
}
