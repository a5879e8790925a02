package io.github.cucumberdoip.cucumber.glue;

import io.cucumber.datatable.DataTable;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.github.cucumberdoip.cucumber.DoipWorld;
import io.github.cucumberdoip.cucumber.FaultTable;
import io.github.cucumberdoip.cucumber.FaultVerdict;
import io.github.cucumberdoip.message.LogicalAddress;
import io.github.cucumberdoip.saboteur.Effect;
import io.github.cucumberdoip.saboteur.Fault;
import io.github.cucumberdoip.saboteur.Moment;
import io.github.cucumberdoip.saboteur.Occurrence;
import io.github.cucumberdoip.saboteur.Scope;

/**
 * Steps that let something go wrong on the TCP connections of a DoIP ECU. Several faults add up.
 * The journal names each fault when it strikes; all of them end with the scenario.
 */
public class SabotageSteps {
  /**
   * Lets something go wrong each time that a moment comes, on all connections.
   *
   * <pre>
   * Given the DoIP ECU injects the DoIP fault reset at "after activation response"
   * </pre>
   *
   * @param ecu the name of the ECU, empty for the only one
   * @param fault what goes wrong
   * @param moment when
   */
  @Given("the DoIP ECU{doipEcuName} injects the DoIP fault {doipFault} at {doipMoment}")
  public void injects(String ecu, Effect fault, Moment moment) {
    DoipWorld.current().ecu(ecu).saboteur().inject(Fault.of(fault, moment));
  }

  /**
   * Lets something go wrong at some of the times that a moment comes, on all connections.
   *
   * <pre>
   * Given the DoIP ECU injects the DoIP fault "stall for 300 ms" at "before response" "only the 2nd"
   * </pre>
   *
   * @param ecu the name of the ECU, empty for the only one
   * @param fault what goes wrong
   * @param moment when
   * @param occurrence how often of the times that the moment comes
   */
  @Given(
      "the DoIP ECU{doipEcuName} injects the DoIP fault {doipFault} at {doipMoment} {doipOccurrence}")
  public void injectsSometimes(String ecu, Effect fault, Moment moment, Occurrence occurrence) {
    Fault sometimes = Fault.of(fault, moment).occurring(occurrence);
    DoipWorld.current().ecu(ecu).saboteur().inject(sometimes);
  }

  /**
   * Lets something go wrong for one tester only, from routing activation on.
   *
   * <pre>
   * Given the DoIP ECU injects the DoIP fault close at "before response" for the DoIP tester 0x0E81 once
   * </pre>
   *
   * @param ecu the name of the ECU, empty for the only one
   * @param fault what goes wrong
   * @param moment when
   * @param tester the source address of the tester
   * @param occurrence how often of the times that the moment comes for this tester
   */
  @Given(
      "the DoIP ECU{doipEcuName} injects the DoIP fault {doipFault} at {doipMoment} for the DoIP tester {doipAddress} {doipOccurrence}")
  public void injectsForTester(
      String ecu, Effect fault, Moment moment, LogicalAddress tester, Occurrence occurrence) {
    Fault forOne = Fault.of(fault, moment).within(Scope.of(tester)).occurring(occurrence);
    DoipWorld.current().ecu(ecu).saboteur().inject(forOne);
  }

  /**
   * Lets several things go wrong, each at a moment or in messages. The columns tester, connection
   * and occurrence may be left out; empty, they mean any tester, any connection, and always.
   * Connections are counted from 1.
   *
   * <pre>
   * Given the DoIP ECU injects these DoIP faults:
   *   | fault            | moment                   | tester | connection | occurrence |
   *   | stall for 300 ms | before response          | 0x0E80 |            | 2 times    |
   *   | reset            | after activation response |        | 2          | once       |
   * </pre>
   *
   * @param ecu the name of the ECU, empty for the only one
   * @param table one fault a row
   */
  @Given("the DoIP ECU{doipEcuName} injects these DoIP faults:")
  public void injectsTable(String ecu, DataTable table) {
    FaultTable.of(table).forEach(DoipWorld.current().ecu(ecu).saboteur()::inject);
  }

  /**
   * Takes all faults back, and lets go on what one of them holds up. What has gone wrong stays
   * wrong.
   *
   * <pre>
   * Given the DoIP ECU injects no DoIP faults any more
   * </pre>
   *
   * @param ecu the name of the ECU, empty for the only one
   */
  @Given("the DoIP ECU{doipEcuName} injects no DoIP faults any more")
  public void injectsNone(String ecu) {
    DoipWorld.current().ecu(ecu).saboteur().clear();
  }

  /**
   * Checks that a fault has struck, wherever. Waits for it up to 2 s or as the scenario says.
   *
   * <pre>
   * Then the DoIP ECU has injected the DoIP fault reset
   * </pre>
   *
   * @param ecu the name of the ECU, empty for the only one
   * @param fault what went wrong
   */
  @Then("the DoIP ECU{doipEcuName} has injected the DoIP fault {doipFault}")
  public void hasInjected(String ecu, Effect fault) {
    FaultVerdict.struck(DoipWorld.current().ecu(ecu), fault, Verdicts.on(ecu));
  }

  /**
   * Checks how often a fault has struck. Waits until it has struck so often, up to 2 s or as the
   * scenario says.
   *
   * <pre>
   * Then the DoIP ECU has injected the DoIP fault "stall for 300 ms" exactly 2 times
   * </pre>
   *
   * @param ecu the name of the ECU, empty for the only one
   * @param fault what went wrong
   * @param times how often
   */
  @Then(
      "the DoIP ECU{doipEcuName} has injected the DoIP fault {doipFault} exactly {doipCount} time(s)")
  public void hasInjectedTimes(String ecu, Effect fault, Integer times) {
    FaultVerdict.struck(DoipWorld.current().ecu(ecu), fault, times, Verdicts.on(ecu));
  }
}
