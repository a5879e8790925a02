package io.github.cucumberdoip.cucumber.glue;

import io.cucumber.datatable.DataTable;
import io.cucumber.java.en.Then;
import io.github.cucumberdoip.assertj.Expected;
import io.github.cucumberdoip.cucumber.RequestTable;
import io.github.cucumberdoip.message.LogicalAddress;
import io.github.cucumberdoip.uds.UdsPattern;
import java.util.List;

/** Steps that check on which TCP connections UDS requests came. */
public class SameConnectionSteps {
  /**
   * Checks that two UDS requests came on one connection, in whatever order. Waits for them, up to 2
   * s or as the scenario says.
   *
   * <pre>
   * Then the DoIP ECU has received "27 01" and "27 02 ..." on the same DoIP connection
   * </pre>
   *
   * @param name the name of the ECU, empty for the only one
   * @param first the bytes of one request
   * @param second the bytes of the other request
   */
  @Then(
      "the DoIP ECU{doipEcuName} has received {udsPattern} and {udsPattern} on the same DoIP connection")
  public void receivedOnSame(String name, UdsPattern first, UdsPattern second) {
    Verdicts.on(name)
        .showsOnSameConnection(List.of(Expected.request(first), Expected.request(second)));
  }

  /**
   * Checks that two UDS requests came on two connections. Waits for them, up to 2 s or as the
   * scenario says.
   *
   * <pre>
   * Then the DoIP ECU has received "11 01" and "22 F1 89" on different DoIP connections
   * </pre>
   *
   * @param name the name of the ECU, empty for the only one
   * @param first the bytes of one request
   * @param second the bytes of the other request
   */
  @Then(
      "the DoIP ECU{doipEcuName} has received {udsPattern} and {udsPattern} on different DoIP connections")
  public void receivedOnDifferent(String name, UdsPattern first, UdsPattern second) {
    Verdicts.on(name)
        .showsOnDifferentConnections(List.of(Expected.request(first), Expected.request(second)));
  }

  /**
   * Checks that there is a connection on which all these UDS requests came, in whatever order, each
   * row another request. Waits for them, up to 2 s or as the scenario says. The columns tester and
   * target may be left out.
   *
   * <pre>
   * Then the DoIP ECU has received these UDS requests on the same DoIP connection:
   *   | request   |
   *   | 10 03     |
   *   | 27 01     |
   *   | 27 02 ... |
   * </pre>
   *
   * @param name the name of the ECU, empty for the only one
   * @param table one message a row
   */
  @Then("the DoIP ECU{doipEcuName} has received these UDS requests on the same DoIP connection:")
  public void receivedTheseOnSame(String name, DataTable table) {
    Verdicts.on(name).showsOnSameConnection(RequestTable.requests(table));
  }

  /**
   * Checks that each of these UDS requests came on a connection of its own. Waits for them, up to 2
   * s or as the scenario says. The columns tester and target may be left out.
   *
   * <pre>
   * Then the DoIP ECU has received these UDS requests on different DoIP connections:
   *   | request  | tester |
   *   | 22 F1 90 | 0x0E80 |
   *   | 22 F1 90 | 0x0E81 |
   * </pre>
   *
   * @param name the name of the ECU, empty for the only one
   * @param table one message a row
   */
  @Then("the DoIP ECU{doipEcuName} has received these UDS requests on different DoIP connections:")
  public void receivedTheseOnDifferent(String name, DataTable table) {
    Verdicts.on(name).showsOnDifferentConnections(RequestTable.requests(table));
  }

  /**
   * Checks that at least one UDS request came, and all of them on the same connection. Waits for
   * the first, up to 2 s or as the scenario says, and looks at what is there then.
   *
   * <pre>
   * Then the DoIP ECU has received all UDS requests on one DoIP connection
   * </pre>
   *
   * @param name the name of the ECU, empty for the only one
   */
  @Then("the DoIP ECU{doipEcuName} has received all UDS requests on one DoIP connection")
  public void receivedAllOnOne(String name) {
    Verdicts.on(name).showsAllOnOneConnection(Expected.request("..."));
  }

  /**
   * Checks that at least one UDS request of a tester came, and all of its requests on the same
   * connection. Waits for the first, up to 2 s or as the scenario says, and looks at what is there
   * then.
   *
   * <pre>
   * Then the DoIP ECU has received all UDS requests from the DoIP tester 0x0E80 on one DoIP connection
   * </pre>
   *
   * @param name the name of the ECU, empty for the only one
   * @param tester the address of the tester
   */
  @Then(
      "the DoIP ECU{doipEcuName} has received all UDS requests from the DoIP tester {doipAddress} on one DoIP connection")
  public void receivedAllFromOnOne(String name, LogicalAddress tester) {
    Verdicts.on(name).showsAllOnOneConnection(Expected.request("...").from(tester));
  }
}
