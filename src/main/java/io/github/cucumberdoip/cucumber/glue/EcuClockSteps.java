package io.github.cucumberdoip.cucumber.glue;

import io.cucumber.datatable.DataTable;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.When;
import io.github.cucumberdoip.DoipServer;
import io.github.cucumberdoip.cucumber.DoipWorld;
import io.github.cucumberdoip.cucumber.EcuTime;
import io.github.cucumberdoip.cucumber.TimerTable;
import java.time.Duration;

/** Steps about the time by which a DoIP ECU acts. */
public class EcuClockSteps {
  /**
   * Stops the time of the ECU: its timers, waits and late answers go on only when a step lets time
   * pass. Without this step it goes with the time of the machine.
   *
   * <pre>
   * Given the DoIP ECU runs on a clock of its own
   * </pre>
   *
   * @param ecu the name of the ECU, empty for the only one
   */
  @Given("the DoIP ECU{doipEcuName} runs on a clock of its own")
  public void runsOnOwnClock(String ecu) {
    EcuTime.stop(ecu);
  }

  /**
   * Lets time pass for the ECU at once, however long it is; everything that is due meanwhile
   * happens in its order. Waits first until what the embedded testers sent has arrived; what other
   * testers sent is waited for by a step that checks it. From this step on the ECU runs on a clock
   * of its own.
   *
   * <pre>
   * When 5 minutes pass on the DoIP ECU's clock
   * </pre>
   *
   * @param time how long
   * @param ecu the name of the ECU, empty for the only one
   */
  @When("{doipDuration} pass(es) on the DoIP ECU{doipEcuName}'s clock")
  public void passes(Duration time, String ecu) {
    EcuTime.pass(ecu, time);
  }

  /**
   * Sets timers of connections, also of those that are open. Without this step they have the values
   * of the standard: 2 s, 5 min and 500 ms.
   *
   * <pre>
   * Given the DoIP ECU has these DoIP timers:
   *   | initial inactivity | 2 s    |
   *   | general inactivity | 5 min  |
   *   | alive check        | 500 ms |
   * </pre>
   *
   * @param ecu the name of the ECU, empty for the only one
   * @param timers names on the left, times on the right; a timer that is left out stays as it is
   */
  @Given("the DoIP ECU{doipEcuName} has these DoIP timers:")
  public void hasTimers(String ecu, DataTable timers) {
    DoipServer server = DoipWorld.current().ecu(ecu);
    server.settings(s -> s.timers(TimerTable.changed(server.settings().timers(), timers)));
  }
}
