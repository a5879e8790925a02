package io.github.cucumberdoip.cucumber.glue;

import io.cucumber.datatable.DataTable;
import io.cucumber.java.en.Then;
import io.github.cucumberdoip.assertj.Expected;
import io.github.cucumberdoip.cucumber.DoipEvent;
import io.github.cucumberdoip.cucumber.RequestTable;
import io.github.cucumberdoip.uds.UdsPattern;

/** Steps that check in what order UDS messages came and went. */
public class OrderSteps {
  /**
   * Checks that a UDS request was received before another one came for the first time. Waits for
   * that other one, up to 2 s or as the scenario says.
   *
   * <pre>
   * Then the DoIP ECU has received "10 03" before "2E ..."
   * </pre>
   *
   * @param name the name of the ECU, empty for the only one
   * @param earlier the bytes of the one that has to come before
   * @param later the bytes of the one that must not come without it
   */
  @Then("the DoIP ECU{doipEcuName} has received {udsPattern} before {udsPattern}")
  public void receivedBefore(String name, UdsPattern earlier, UdsPattern later) {
    Verdicts.on(name).showsBefore(Expected.request(earlier), Expected.request(later));
  }

  /**
   * Checks that a UDS request was received, and that another one had come before it did for the
   * first time. Waits for it, up to 2 s or as the scenario says.
   *
   * <pre>
   * Then the DoIP ECU has received "27 02 ..." only after "27 01"
   * </pre>
   *
   * @param name the name of the ECU, empty for the only one
   * @param later the bytes of the one that must not come without it
   * @param earlier the bytes of the one that has to come before
   */
  @Then("the DoIP ECU{doipEcuName} has received {udsPattern} only after {udsPattern}")
  public void receivedOnlyAfter(String name, UdsPattern later, UdsPattern earlier) {
    Verdicts.on(name).showsOnlyAfter(Expected.request(later), Expected.request(earlier));
  }

  /**
   * Checks that a UDS request was received before a UDS response was sent for the first time. Waits
   * for the response, up to 2 s or as the scenario says.
   *
   * <pre>
   * Then the DoIP ECU has received "3E 80" before the UDS response "71 01 FF 00 ..." was sent
   * </pre>
   *
   * @param name the name of the ECU, empty for the only one
   * @param earlier the bytes of the one that has to come before
   * @param response the bytes of the response, with wildcards
   */
  @Then(
      "the DoIP ECU{doipEcuName} has received {udsPattern} before the UDS response {udsPattern} was sent")
  public void receivedBeforeResponse(String name, UdsPattern earlier, UdsPattern response) {
    Verdicts.on(name).showsBefore(Expected.request(earlier), Expected.response(response));
  }

  /**
   * Checks that a UDS request was received, and that a UDS response had been sent before it came
   * for the first time: the tester waited for the answer. Waits for it, up to 2 s or as the
   * scenario says.
   *
   * <pre>
   * Then the DoIP ECU has received "27 02 ..." only after the UDS response "67 01 ..." was sent
   * </pre>
   *
   * @param name the name of the ECU, empty for the only one
   * @param later the bytes of the one that must not come without it
   * @param response the bytes of the response, with wildcards
   */
  @Then(
      "the DoIP ECU{doipEcuName} has received {udsPattern} only after the UDS response {udsPattern} was sent")
  public void receivedOnlyAfterResponse(String name, UdsPattern later, UdsPattern response) {
    Verdicts.on(name).showsOnlyAfter(Expected.request(later), Expected.response(response));
  }

  /**
   * Checks that a UDS request was received before something else happened for the first time. Waits
   * for that, up to 2 s or as the scenario says.
   *
   * <pre>
   * Then the DoIP ECU has received "10 03" before the DoIP event disconnection
   * </pre>
   *
   * @param name the name of the ECU, empty for the only one
   * @param earlier the bytes of the one that has to come before
   * @param event what must not happen without it
   */
  @Then("the DoIP ECU{doipEcuName} has received {udsPattern} before the DoIP event {doipEvent}")
  public void receivedBeforeEvent(String name, UdsPattern earlier, DoipEvent event) {
    Verdicts.on(name).showsBefore(Expected.request(earlier), event.expected());
  }

  /**
   * Checks that a UDS request was received, and that something else had happened before it came for
   * the first time. Waits for it, up to 2 s or as the scenario says.
   *
   * <pre>
   * Then the DoIP ECU has received "22 F1 90" only after the DoIP event "routing activation request"
   * </pre>
   *
   * @param name the name of the ECU, empty for the only one
   * @param later the bytes of the one that must not come without it
   * @param event what has to happen before
   */
  @Then("the DoIP ECU{doipEcuName} has received {udsPattern} only after the DoIP event {doipEvent}")
  public void receivedOnlyAfterEvent(String name, UdsPattern later, DoipEvent event) {
    Verdicts.on(name).showsOnlyAfter(Expected.request(later), event.expected());
  }

  /**
   * Checks that UDS requests came in this order, and no others between them, from no tester; there
   * may be others before and after. Waits for them, up to 2 s or as the scenario says. The columns
   * tester and target may be left out.
   *
   * <pre>
   * Then the DoIP ECU has received these UDS requests in order without others between:
   *   | request   |
   *   | 34 ...    |
   *   | 36 01 ... |
   *   | 37        |
   * </pre>
   *
   * @param name the name of the ECU, empty for the only one
   * @param table one message a row
   */
  @Then(
      "the DoIP ECU{doipEcuName} has received these UDS requests in order without others between:")
  public void receivedInOrderAlone(String name, DataTable table) {
    Verdicts.on(name).hasReceivedInOrderWithoutOthers(RequestTable.requests(table));
  }

  /**
   * Checks that UDS requests came in and UDS responses went out in this order; other messages may
   * stand between them. A row with both stands for the request and then the response. Waits for
   * them, up to 2 s or as the scenario says. The column tester may be added.
   *
   * <pre>
   * Then the DoIP ECU has exchanged these UDS messages in order:
   *   | received  | sent      |
   *   | 27 01     | 67 01 ... |
   *   | 27 02 ... |           |
   * </pre>
   *
   * @param name the name of the ECU, empty for the only one
   * @param table one message a row
   */
  @Then("the DoIP ECU{doipEcuName} has exchanged these UDS messages in order:")
  public void exchangedInOrder(String name, DataTable table) {
    Verdicts.on(name).hasExchangedInOrder(RequestTable.exchange(table));
  }
}
