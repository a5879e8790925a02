package io.github.cucumberdoip;

import io.github.cucumberdoip.message.LogicalAddress;

/** What is said when a server is used before its start. */
final class NotRunning {
  private NotRunning() {}

  static IllegalStateException before(String purpose, LogicalAddress ecu) {
    return new IllegalStateException(
        "the DoIP ECU "
            + ecu
            + " does not run\n  expected: a started ECU before "
            + purpose
            + "\n  to mend:  start it first, with start()");
  }
}
