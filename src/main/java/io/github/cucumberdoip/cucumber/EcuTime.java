package io.github.cucumberdoip.cucumber;

import io.github.cucumberdoip.DoipServer;
import io.github.cucumberdoip.assertj.Settlement;
import java.time.Duration;

/** The clocks of the ECUs of a scenario. */
public final class EcuTime {
  private EcuTime() {}

  /**
   * Stops the time of an ECU.
   *
   * @param ecu the name of the ECU, empty for the only one
   */
  public static void stop(String ecu) {
    DoipWorld.current().ecu(ecu).clock().takeOver();
  }

  /**
   * Lets time pass for an ECU, once what the embedded testers sent has arrived and the ECU has
   * decided what answers it.
   *
   * @param ecu the name of the ECU, empty for the only one
   * @param time how long
   * @throws IllegalStateException if the ECU does not run, as nothing would happen
   */
  public static void pass(String ecu, Duration time) {
    DoipWorld world = DoipWorld.current();
    world.settle();
    DoipServer server = world.ecu(ecu);
    if (!server.isRunning()) {
      throw new IllegalStateException(
          "the DoIP ECU "
              + server.logicalAddress()
              + " does not run\n  expected: a started ECU before letting time pass\n"
              + "  to mend:  start it first: When the DoIP ECU starts");
    }
    Settlement.await(server.journal(), world.waitAtMost());
    server.clock().advance(time);
  }
}
