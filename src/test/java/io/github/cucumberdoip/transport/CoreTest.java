package io.github.cucumberdoip.transport;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cucumberdoip.entity.EntitySettings;
import io.github.cucumberdoip.journal.Journal;
import io.github.cucumberdoip.message.ActivationType;
import io.github.cucumberdoip.message.LogicalAddress;
import io.github.cucumberdoip.message.RoutingActivationRequest;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the core plans, without a socket. */
class CoreTest {
  private static final LogicalAddress TESTER = LogicalAddress.of(0x0E80);

  private final List<Throwable> failures = new ArrayList<>();
  private final Core core =
      new Core(
          EntitySettings.of(LogicalAddress.of(0x1010)),
          new Journal(1 << 20, Clock.systemUTC()),
          (request, peer) -> {
            throw new AssertionError("nobody asks");
          });
  private final Timers timers = new Timers(new Threads("core-test"), core.clock(), failures::add);

  @BeforeEach
  void begin() {
    core.clock().takeOver();
    core.begin(timers);
  }

  @AfterEach
  void close() {
    timers.close();
    assertThat(failures).isEmpty();
  }

  private Outbox connect(int connection) {
    Outbox outbox = new Outbox((action, request) -> {}, reason -> {});
    core.connected(outbox, connection, false);
    return outbox;
  }

  /** While one tester stays connected, others come and go. */
  @Test
  void oneTickIsPlannedHoweverManyTestersComeAndGo() {
    Outbox staying = connect(1);
    core.received(
        staying, 1, 0x02, new RoutingActivationRequest(TESTER, ActivationType.DEFAULT), 0);
    for (int connection = 2; connection <= 100; connection++) {
      connect(connection);
      core.disconnected(connection);
      core.clock().advance(Duration.ofSeconds(2));
    }
    assertThat(timers)
        .extracting("byClock")
        .asInstanceOf(InstanceOfAssertFactories.COLLECTION)
        .hasSizeLessThanOrEqualTo(2);
    assertThat(core.testerOn(1)).contains(TESTER);
    core.clock().advance(Duration.ofSeconds(102));
    assertThat(core.testerOn(1)).isEmpty();
  }
}
