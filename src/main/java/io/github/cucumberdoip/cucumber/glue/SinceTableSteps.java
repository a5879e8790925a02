package io.github.cucumberdoip.cucumber.glue;

import io.cucumber.datatable.DataTable;
import io.cucumber.java.en.Then;
import io.github.cucumberdoip.cucumber.RequestTable;

/** Steps that check several UDS requests at once, since a named mark. */
public class SinceTableSteps {
  /**
   * Checks that UDS requests came in this order since a mark; others may stand between them. Waits
   * for them, up to 2 s or as the scenario says. The columns tester and target may be left out.
   *
   * <pre>
   * Then the DoIP ECU has received these UDS requests in order since the DoIP mark "reset":
   *   | request  |
   *   | 10 03    |
   *   | 22 F1 ?? |
   * </pre>
   *
   * @param name the name of the ECU, empty for the only one
   * @param mark the name of the mark
   * @param table one message a row
   */
  @Then(
      "the DoIP ECU{doipEcuName} has received these UDS requests in order since the DoIP mark {string}:")
  public void receivedInOrderSince(String name, String mark, DataTable table) {
    Verdicts.on(name, mark).hasReceivedInOrder(RequestTable.requests(table));
  }

  /**
   * Checks that these UDS requests came in this order since a mark, and no others. Waits until so
   * many are there, up to 2 s or as the scenario says.
   *
   * <pre>
   * Then the DoIP ECU has received only these UDS requests since the DoIP mark "reset":
   *   | request  |
   *   | 10 03    |
   *   | 22 F1 90 |
   * </pre>
   *
   * @param name the name of the ECU, empty for the only one
   * @param mark the name of the mark
   * @param table one message a row
   */
  @Then(
      "the DoIP ECU{doipEcuName} has received only these UDS requests since the DoIP mark {string}:")
  public void receivedOnlySince(String name, String mark, DataTable table) {
    Verdicts.on(name, mark).hasReceivedOnly(RequestTable.requests(table));
  }
}
