package io.github.cucumberdoip.wire;

import io.github.cucumberdoip.DoipServer;
import io.github.cucumberdoip.DoipServerBuilder;
import io.github.cucumberdoip.message.LogicalAddress;

/** The ECU 0x1010 on a free port of the loopback interface. */
final class Ecus {
  private Ecus() {}

  static DoipServerBuilder builder() {
    return DoipServer.builder(LogicalAddress.of(0x1010)).ip("127.0.0.1").port(0);
  }

  static DoipServer started() {
    return builder().start();
  }
}
