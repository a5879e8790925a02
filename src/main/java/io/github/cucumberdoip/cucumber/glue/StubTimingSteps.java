package io.github.cucumberdoip.cucumber.glue;

import io.cucumber.java.en.Given;
import io.github.cucumberdoip.cucumber.DoipWorld;
import io.github.cucumberdoip.ecu.Reply;
import io.github.cucumberdoip.uds.UdsPattern;
import java.time.Duration;

/** Steps that script when a DoIP ECU answers. */
public class StubTimingSteps {
  /**
   * Answers requests late. The DoIP acknowledgement comes at once all the same, and other requests
   * are answered meanwhile.
   *
   * <pre>
   * Given the DoIP ECU answers "22 F1 90" with "62 F1 90 00" after 40 ms
   * </pre>
   *
   * @param ecu the name of the ECU, empty for the only one
   * @param request which requests
   * @param reply what is answered
   * @param delay how long after the request
   */
  @Given("the DoIP ECU{doipEcuName} answers {udsPattern} with {udsReply} after {doipDuration}")
  public void answersLate(String ecu, UdsPattern request, Reply reply, Duration delay) {
    DoipWorld.current().ecu(ecu).stub(request).answers(reply.after(delay));
  }

  /**
   * Answers requests and closes the connection after the answer, as an ECU does that resets.
   *
   * <pre>
   * Given the DoIP ECU answers "11 01" with "51 01" and then closes the DoIP connection
   * </pre>
   *
   * @param ecu the name of the ECU, empty for the only one
   * @param request which requests
   * @param reply what is answered
   */
  @Given(
      "the DoIP ECU{doipEcuName} answers {udsPattern} with {udsReply} and then closes the DoIP connection")
  public void answersAndCloses(String ecu, UdsPattern request, Reply reply) {
    DoipWorld.current().ecu(ecu).stub(request).answers(reply.thenClosing());
  }

  /**
   * Asks for time with {@code 7F SID 78} before it answers: the first at once, then one each 50 ms,
   * and the answer 50 ms after the last.
   *
   * <pre>
   * Given the DoIP ECU answers "31 01 ..." after 2 response-pending messages with "71 [1..3] 00"
   * </pre>
   *
   * @param ecu the name of the ECU, empty for the only one
   * @param request which requests
   * @param count how many response-pending messages
   * @param reply what is answered in the end
   */
  @Given(
      "the DoIP ECU{doipEcuName} answers {udsPattern} after {doipCount} response-pending message(s) with {udsReply}")
  public void answersAfterPending(String ecu, UdsPattern request, Integer count, Reply reply) {
    Reply late = reply.afterResponsePending(count, Reply.PENDING_INTERVAL);
    DoipWorld.current().ecu(ecu).stub(request).answers(late);
  }

  /**
   * Asks for time with {@code 7F SID 78} before it answers: the first at once, then one after each
   * interval, and the answer one interval after the last.
   *
   * <pre>
   * Given the DoIP ECU answers "22 F1 90" after 3 response-pending messages every 20 ms with "62 F1 90 00"
   * </pre>
   *
   * @param ecu the name of the ECU, empty for the only one
   * @param request which requests
   * @param count how many response-pending messages
   * @param interval the time between them
   * @param reply what is answered in the end
   */
  @Given(
      "the DoIP ECU{doipEcuName} answers {udsPattern} after {doipCount} response-pending message(s) every {doipDuration} with {udsReply}")
  public void answersAfterPendingEvery(
      String ecu, UdsPattern request, Integer count, Duration interval, Reply reply) {
    Reply late = reply.afterResponsePending(count, interval);
    DoipWorld.current().ecu(ecu).stub(request).answers(late);
  }
}
