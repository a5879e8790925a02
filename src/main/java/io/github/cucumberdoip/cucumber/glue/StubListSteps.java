package io.github.cucumberdoip.cucumber.glue;

import io.cucumber.datatable.DataTable;
import io.cucumber.java.en.Given;
import io.github.cucumberdoip.cucumber.DoipWorld;
import io.github.cucumberdoip.cucumber.StepReplies;
import io.github.cucumberdoip.cucumber.StubTable;
import io.github.cucumberdoip.ecu.Reply;
import io.github.cucumberdoip.uds.UdsPattern;

/** Steps that script several answers of a DoIP ECU at once. */
public class StubListSteps {
  /**
   * Gives another answer to each request; the last is repeated. A cell holds bytes, {@code NRC} and
   * its name, or the word {@code silence}.
   *
   * <pre>
   * Given the DoIP ECU answers "22 F1 90" in turn with:
   *   | NRC busyRepeatRequest |
   *   | silence               |
   *   | 62 F1 90 57 41 55     |
   * </pre>
   *
   * @param ecu the name of the ECU, empty for the only one
   * @param request which requests
   * @param replies one a row, without a header
   */
  @Given("the DoIP ECU{doipEcuName} answers {udsPattern} in turn with:")
  public void answersInTurn(String ecu, UdsPattern request, DataTable replies) {
    Reply reply = StepReplies.inTurn(Reply.AtEnd.REPEAT_LAST, replies);
    DoipWorld.current().ecu(ecu).stub(request).answers(reply);
  }

  /**
   * Gives another answer to each request, and after the last begins again.
   *
   * <pre>
   * Given the DoIP ECU answers "22 01 00" in turn and then again from the first with:
   *   | 62 01 00 00 |
   *   | 62 01 00 01 |
   * </pre>
   *
   * @param ecu the name of the ECU, empty for the only one
   * @param request which requests
   * @param replies one a row, without a header
   */
  @Given(
      "the DoIP ECU{doipEcuName} answers {udsPattern} in turn and then again from the first with:")
  public void answersInCircle(String ecu, UdsPattern request, DataTable replies) {
    Reply reply = StepReplies.inTurn(Reply.AtEnd.CYCLE, replies);
    DoipWorld.current().ecu(ecu).stub(request).answers(reply);
  }

  /**
   * Gives another answer to each request. After the last, requests are matched by older stubs, if
   * any.
   *
   * <pre>
   * Given the DoIP ECU answers "27 01" in turn and then no more with:
   *   | 67 01 11 22 33 44 |
   *   | 67 01 55 66 77 88 |
   * </pre>
   *
   * @param ecu the name of the ECU, empty for the only one
   * @param request which requests
   * @param replies one a row, without a header
   */
  @Given("the DoIP ECU{doipEcuName} answers {udsPattern} in turn and then no more with:")
  public void answersInTurnThenNoMore(String ecu, UdsPattern request, DataTable replies) {
    Reply reply = StepReplies.inTurn(Reply.AtEnd.UNMATCHED, replies);
    DoipWorld.current().ecu(ecu).stub(request).answers(reply);
  }

  /**
   * Scripts many answers, one a row; of several rows that match a request, the last wins. Each row
   * has a request and one of reply, NRC, or yes in the column silence. Delay and interval are
   * durations, pending is the number of response-pending messages before the answer (one each 50 ms
   * without an interval), times limits the row to the first requests, tester and target narrow it
   * to an address.
   *
   * <pre>
   * Given the DoIP ECU answers as follows:
   *   | request   | reply             | NRC                  | pending | interval | tester |
   *   | 22 F1 90  | 62 F1 90 57 41 55 |                      |         |          |        |
   *   | 31 01 ... |                   | conditionsNotCorrect | 2       | 20 ms    | 0x0E80 |
   * </pre>
   *
   * @param ecu the name of the ECU, empty for the only one
   * @param rows with a header: request, reply, NRC, silence, delay, pending, interval, times,
   *     tester, target
   */
  @Given("the DoIP ECU{doipEcuName} answers as follows:")
  public void answersAsFollows(String ecu, DataTable rows) {
    StubTable.register(DoipWorld.current().ecu(ecu), rows);
  }
}
