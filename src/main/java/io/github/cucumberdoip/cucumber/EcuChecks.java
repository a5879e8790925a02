package io.github.cucumberdoip.cucumber;

import io.github.cucumberdoip.DoipServer;

/** What Then steps say about the state of an ECU. */
public final class EcuChecks {
  private EcuChecks() {}

  /**
   * Checks that an ECU runs.
   *
   * @param ecu the ECU
   * @throws AssertionError if it does not
   */
  public static void isRunning(DoipServer ecu) {
    if (!ecu.isRunning()) {
      throw new AssertionError(
          "expected the DoIP ECU "
              + ecu.logicalAddress()
              + " to run\n  but it was stopped or never started"
              + "\n  to mend:  start it first: When the DoIP ECU starts");
    }
  }

  /**
   * Checks that an ECU does not run.
   *
   * @param ecu the ECU
   * @throws AssertionError if it does
   */
  public static void isNotRunning(DoipServer ecu) {
    if (ecu.isRunning()) {
      throw new AssertionError(
          "expected the DoIP ECU "
              + ecu.logicalAddress()
              + " not to run\n  but it listens on port "
              + ecu.port()
              + "\n  to mend:  stop it first: When the DoIP ECU stops");
    }
  }
}
