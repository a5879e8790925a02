package io.github.cucumberdoip.cucumber.glue;

import io.cucumber.datatable.DataTable;
import io.cucumber.java.en.Then;
import io.github.cucumberdoip.cucumber.RequestTable;
import java.time.Duration;

/** Steps that check several UDS requests at once. */
public class ReceivedTableSteps {
  /**
   * Checks that UDS requests came in this order; others may stand between them. Waits for them, up
   * to 2 s or as the scenario says. The columns tester and target may be left out.
   *
   * <pre>
   * Then the DoIP ECU has received these UDS requests in order:
   *   | request  | tester | target |
   *   | 10 03    | 0x0E80 | 0x1010 |
   *   | 22 F1 ?? |        |        |
   * </pre>
   *
   * @param name the name of the ECU, empty for the only one
   * @param table one request a row
   */
  @Then("the DoIP ECU{doipEcuName} has received these UDS requests in order:")
  public void receivedInOrder(String name, DataTable table) {
    Verdicts.on(name).hasReceivedInOrder(RequestTable.requests(table));
  }

  /**
   * Checks that these UDS requests came in this order, and no others. Waits until so many are
   * there, up to 2 s or as the scenario says.
   *
   * <pre>
   * Then the DoIP ECU has received only these UDS requests:
   *   | request  |
   *   | 10 03    |
   *   | 22 F1 90 |
   * </pre>
   *
   * @param name the name of the ECU, empty for the only one
   * @param table one request a row; the columns tester and target may be added
   */
  @Then("the DoIP ECU{doipEcuName} has received only these UDS requests:")
  public void receivedOnly(String name, DataTable table) {
    Verdicts.on(name).hasReceivedOnly(RequestTable.requests(table));
  }

  /**
   * Checks that these UDS requests came in this order, and no others. Watches for all of the given
   * time, and fails at once when another request comes.
   *
   * <pre>
   * Then the DoIP ECU has received only these UDS requests within 1 s:
   *   | request  |
   *   | 22 F1 90 |
   * </pre>
   *
   * @param name the name of the ECU, empty for the only one
   * @param time how long
   * @param table one request a row; the columns tester and target may be added
   */
  @Then("the DoIP ECU{doipEcuName} has received only these UDS requests within {doipDuration}:")
  public void receivedOnlyWithin(String name, Duration time, DataTable table) {
    Verdicts.on(name).within(time).hasReceivedOnly(RequestTable.requests(table));
  }
}
