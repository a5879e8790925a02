package io.github.cucumberdoip.cucumber.glue;

import io.cucumber.java.en.Given;
import io.github.cucumberdoip.Stubbing;
import io.github.cucumberdoip.cucumber.DoipWorld;
import io.github.cucumberdoip.ecu.Reply;
import io.github.cucumberdoip.message.LogicalAddress;
import io.github.cucumberdoip.uds.Nrc;
import io.github.cucumberdoip.uds.UdsPattern;

/**
 * Steps that script what a DoIP ECU answers. Of several stubs that match a request, the last
 * registered wins. They may be used before the start, while the ECU runs and after a stop.
 */
public class StubSteps {
  /**
   * Answers requests with bytes, at once.
   *
   * <pre>
   * Given the DoIP ECU answers "22 F1 90" with "62 F1 90 57 41 55 5A"
   * And the DoIP ECU answers "22 F1 ??" with "62 [1..2] 00"
   * And the DoIP ECU "BMS" answers TesterPresent with "7E 00"
   * </pre>
   *
   * @param ecu the name of the ECU, empty for the only one
   * @param request which requests
   * @param reply what is answered
   */
  @Given("the DoIP ECU{doipEcuName} answers {udsPattern} with {udsReply}")
  public void answers(String ecu, UdsPattern request, Reply reply) {
    stub(ecu, request).answers(reply);
  }

  /**
   * Answers requests with many bytes, at once. White space is free, and {@code #} begins a comment.
   *
   * <pre>
   * Given the DoIP ECU answers "19 02 FF" with:
   *   """
   *   59 02 FF
   *   12 34 56 2F   # front door
   *   """
   * </pre>
   *
   * @param ecu the name of the ECU, empty for the only one
   * @param request which requests
   * @param reply what is answered
   */
  @Given("the DoIP ECU{doipEcuName} answers {udsPattern} with:")
  public void answersWithMany(String ecu, UdsPattern request, String reply) {
    stub(ecu, request).answers(reply);
  }

  /**
   * Answers requests of one tester only.
   *
   * <pre>
   * Given the DoIP ECU answers "10 03" from the DoIP tester 0x0E80 with "50 03 00 32 01 F4"
   * </pre>
   *
   * @param ecu the name of the ECU, empty for the only one
   * @param request which requests
   * @param tester the source address of the tester
   * @param reply what is answered
   */
  @Given(
      "the DoIP ECU{doipEcuName} answers {udsPattern} from the DoIP tester {doipAddress} with {udsReply}")
  public void answersTester(String ecu, UdsPattern request, LogicalAddress tester, Reply reply) {
    stub(ecu, request).from(tester).answers(reply);
  }

  /**
   * Answers requests to one target address only: its own, or one of its further targets.
   *
   * <pre>
   * Given the DoIP ECU answers "3E 00" sent to 0xE400 with "7E 00"
   * </pre>
   *
   * @param ecu the name of the ECU, empty for the only one
   * @param request which requests
   * @param target the target address
   * @param reply what is answered
   */
  @Given("the DoIP ECU{doipEcuName} answers {udsPattern} sent to {doipAddress} with {udsReply}")
  public void answersSentTo(String ecu, UdsPattern request, LogicalAddress target, Reply reply) {
    stub(ecu, request).to(target).answers(reply);
  }

  /**
   * Answers only the first requests that match. Later ones are matched by older stubs, if any.
   *
   * <pre>
   * Given the DoIP ECU answers "22 F1 90" with "62 F1 90 00" only 1 time
   * </pre>
   *
   * @param ecu the name of the ECU, empty for the only one
   * @param request which requests
   * @param reply what is answered
   * @param uses how many requests, 1 or more
   */
  @Given("the DoIP ECU{doipEcuName} answers {udsPattern} with {udsReply} only {doipCount} time(s)")
  public void answersTimes(String ecu, UdsPattern request, Reply reply, Integer uses) {
    stub(ecu, request).times(uses).answers(reply);
  }

  /**
   * Refuses requests with {@code 7F SID NRC}.
   *
   * <pre>
   * Given the DoIP ECU rejects "2E ..." with NRC securityAccessDenied
   * And the DoIP ECU rejects "31 01 ..." with NRC 0x22
   * </pre>
   *
   * @param ecu the name of the ECU, empty for the only one
   * @param request which requests
   * @param nrc the negative response code
   */
  @Given("the DoIP ECU{doipEcuName} rejects {udsPattern} with NRC {udsNrc}")
  public void rejects(String ecu, UdsPattern request, Nrc nrc) {
    stub(ecu, request).rejects(nrc);
  }

  /**
   * Refuses only the first requests that match. Later ones are matched by older stubs, if any.
   *
   * <pre>
   * Given the DoIP ECU answers "10 02" with "50 02"
   * And the DoIP ECU rejects "10 02" with NRC busyRepeatRequest only 2 times
   * </pre>
   *
   * @param ecu the name of the ECU, empty for the only one
   * @param request which requests
   * @param nrc the negative response code
   * @param uses how many requests, 1 or more
   */
  @Given(
      "the DoIP ECU{doipEcuName} rejects {udsPattern} with NRC {udsNrc} only {doipCount} time(s)")
  public void rejectsTimes(String ecu, UdsPattern request, Nrc nrc, Integer uses) {
    stub(ecu, request).times(uses).rejects(nrc);
  }

  /**
   * Acknowledges requests by DoIP and then never answers them.
   *
   * <pre>
   * Given the DoIP ECU stays silent on "3E 00"
   * </pre>
   *
   * @param ecu the name of the ECU, empty for the only one
   * @param request which requests
   */
  @Given("the DoIP ECU{doipEcuName} stays silent on {udsPattern}")
  public void staysSilent(String ecu, UdsPattern request) {
    stub(ecu, request).staysSilent();
  }

  private static Stubbing stub(String ecu, UdsPattern request) {
    return DoipWorld.current().ecu(ecu).stub(request);
  }
}
