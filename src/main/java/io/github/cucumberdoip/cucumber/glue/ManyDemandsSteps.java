package io.github.cucumberdoip.cucumber.glue;

import io.cucumber.datatable.DataTable;
import io.cucumber.java.en.Then;
import io.github.cucumberdoip.cucumber.DoipWorld;
import io.github.cucumberdoip.cucumber.RequestTable;

/** Steps that check several UDS messages at once, each row on its own. */
public class ManyDemandsSteps {
  /**
   * Checks each row on its own, in whatever order the requests came. A row without a count asks for
   * at least one. A row without a time waits, up to 2 s or as the scenario says; one with a time
   * waits for it or, if it has a most, watches for all of it. The times of all rows begin together,
   * those with a mark at the mark. All columns but the first may be left out.
   *
   * <pre>
   * Then the DoIP ECU has received these UDS requests:
   *   | request  | tester | target | connection | count      | within | since |
   *   | 10 03    | 0x0E80 | 0x1010 | 1          | exactly 1  |        |       |
   *   | 3E ...   |        |        |            | at least 2 | 5 s    |       |
   *   | 2E ...   |        |        |            | none       |        | reset |
   * </pre>
   *
   * @param name the name of the ECU, empty for the only one
   * @param table one message a row
   */
  @Then("the DoIP ECU{doipEcuName} has received these UDS requests:")
  public void receivedThese(String name, DataTable table) {
    Verdicts.on(name).meets(RequestTable.demands(DoipWorld.current().ecu(name), table));
  }

  /**
   * Checks each row on its own, in whatever order the responses were sent; the rest is as for
   * requests. All columns but the first may be left out.
   *
   * <pre>
   * Then the DoIP ECU has sent these UDS responses:
   *   | response     | tester | source | connection | count     | within | since |
   *   | 62 F1 90 ... | 0x0E80 | 0x1010 | 1          | exactly 1 | 500 ms |       |
   *   | 7F ...       |        |        |            | none      |        | reset |
   * </pre>
   *
   * @param name the name of the ECU, empty for the only one
   * @param table one message a row
   */
  @Then("the DoIP ECU{doipEcuName} has sent these UDS responses:")
  public void sentThese(String name, DataTable table) {
    Verdicts.on(name).meets(RequestTable.demandsOfResponses(DoipWorld.current().ecu(name), table));
  }
}
