package io.github.cucumberdoip.cucumber.tester;

import io.cucumber.datatable.DataTable;
import io.cucumber.java.en.Then;
import io.github.cucumberdoip.message.AliveCheckRequest;
import io.github.cucumberdoip.message.DiagnosticMessageAck;
import io.github.cucumberdoip.message.DiagnosticMessageNack;
import io.github.cucumberdoip.message.DiagnosticNackCode;
import io.github.cucumberdoip.message.GenericHeaderNack;
import io.github.cucumberdoip.message.HeaderNackCode;
import io.github.cucumberdoip.uds.Nrc;
import io.github.cucumberdoip.uds.UdsPattern;
import java.time.Duration;

/**
 * Steps about what the DoIP tester received since its last act. They wait up to 2 s unless the
 * scenario says otherwise, and after each response-pending message for P2* (5 s) more.
 */
public class TesterResponseSteps {
  /**
   * Waits for a UDS response.
   *
   * <pre>
   * Then the DoIP tester has received the UDS response "62 F1 90 ..."
   * </pre>
   *
   * @param name the name of the tester
   * @param response the bytes, or a pattern of them
   */
  @Then("the DoIP tester{doipTesterName} has received the UDS response {udsPattern}")
  public void hasReceived(String name, UdsPattern response) {
    TesterVerdict.of(name).hasReceived(response);
  }

  /**
   * Waits for UDS responses: exactly these, in this order, response-pending messages included.
   *
   * <pre>
   * Then the DoIP tester has received these UDS responses:
   *   | 7F 22 78 |
   *   | 62 F1 90 ... |
   * </pre>
   *
   * @param name the name of the tester
   * @param responses a column of bytes, or patterns of them
   */
  @Then("the DoIP tester{doipTesterName} has received these UDS responses:")
  public void hasReceivedThese(String name, DataTable responses) {
    TesterVerdict.of(name).hasReceivedExactly(ResponseTable.patterns(responses));
  }

  /**
   * Watches for the whole time that no UDS response comes; what came since the last act counts.
   *
   * <pre>
   * Then the DoIP tester has received no UDS response within 200 ms
   * </pre>
   *
   * @param name the name of the tester
   * @param within how long to watch
   */
  @Then("the DoIP tester{doipTesterName} has received no UDS response within {doipDuration}")
  public void hasReceivedNone(String name, Duration within) {
    TesterVerdict.of(name).hasReceivedNothing(within);
  }

  /**
   * Waits for a negative response with an NRC, of whatever service.
   *
   * <pre>
   * Then the DoIP tester has received a negative response with NRC securityAccessDenied
   * </pre>
   *
   * @param name the name of the tester
   * @param nrc the NRC, by name, abbreviation or number
   */
  @Then("the DoIP tester{doipTesterName} has received a negative response with NRC {udsNrc}")
  public void hasReceivedNrc(String name, Nrc nrc) {
    TesterVerdict.of(name).hasReceived(nrc);
  }

  /**
   * Waits for the positive acknowledgement of a diagnostic message.
   *
   * <pre>
   * Then the DoIP tester has received a DoIP acknowledgement
   * </pre>
   *
   * @param name the name of the tester
   */
  @Then("the DoIP tester{doipTesterName} has received a DoIP acknowledgement")
  public void hasReceivedAck(String name) {
    TesterVerdict.of(name).hasReceived(DiagnosticMessageAck.class, ack -> true, "a DoIP ACK");
  }

  /**
   * Waits for the negative acknowledgement of a diagnostic message.
   *
   * <pre>
   * Then the DoIP tester has received a DoIP NACK "unknown target address"
   * </pre>
   *
   * @param name the name of the tester
   * @param code the code, by name or number
   */
  @Then("the DoIP tester{doipTesterName} has received a DoIP NACK {doipNackCode}")
  public void hasReceivedNack(String name, DiagnosticNackCode code) {
    TesterVerdict.of(name)
        .hasReceived(
            DiagnosticMessageNack.class, nack -> nack.code().equals(code), "a DoIP NACK " + code);
  }

  /**
   * Waits for a generic DoIP header NACK.
   *
   * <pre>
   * Then the DoIP tester has received a DoIP header NACK "unknown payload type"
   * </pre>
   *
   * @param name the name of the tester
   * @param code the code, by name or number
   */
  @Then("the DoIP tester{doipTesterName} has received a DoIP header NACK {doipHeaderNackCode}")
  public void hasReceivedHeaderNack(String name, HeaderNackCode code) {
    TesterVerdict.of(name)
        .hasReceived(
            GenericHeaderNack.class, nack -> nack.code().equals(code), "a header NACK " + code);
  }

  /**
   * Waits for an alive check request.
   *
   * <pre>
   * Then the DoIP tester has received an alive check request
   * </pre>
   *
   * @param name the name of the tester
   */
  @Then("the DoIP tester{doipTesterName} has received an alive check request")
  public void hasReceivedAliveCheck(String name) {
    TesterVerdict.of(name)
        .hasReceived(AliveCheckRequest.class, any -> true, "an alive check request");
  }

  /**
   * Checks the header of everything that came so far, by TCP and in answer to questions on UDP.
   *
   * <pre>
   * Then the DoIP tester has received only DoIP messages of protocol version 0x03
   * </pre>
   *
   * @param name the name of the tester
   * @param version the version, or the year of its edition
   */
  @Then(
      "the DoIP tester{doipTesterName} has received only DoIP messages of protocol version {doipVersion}")
  public void hasReceivedOnlyVersion(String name, Integer version) {
    TesterVerdict.of(name).hasReceivedOnlyVersion(version);
  }
}
