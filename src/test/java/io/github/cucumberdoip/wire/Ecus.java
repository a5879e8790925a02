package io.github.cucumberdoip.wire;

import io.github.cucumberdoip.DoipServer;
import io.github.cucumberdoip.DoipServerBuilder;
import io.github.cucumberdoip.entity.EntityTimers;
import io.github.cucumberdoip.message.LogicalAddress;
import java.time.Duration;

/** The ECU 0x1010 on a free port of the loopback interface. */
final class Ecus {
  private Ecus() {}

  static DoipServerBuilder builder() {
    return DoipServer.builder(LogicalAddress.of(0x1010)).ip("127.0.0.1").port(0);
  }

  /** One that does not close connections without routing activation while a test is at work. */
  static DoipServerBuilder patient() {
    Duration soon = Duration.ofSeconds(20);
    return builder().settings(s -> s.timers(new EntityTimers(soon, soon, soon)));
  }

  static DoipServer started() {
    return builder().start();
  }
}
