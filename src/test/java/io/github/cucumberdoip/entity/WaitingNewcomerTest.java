package io.github.cucumberdoip.entity;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cucumberdoip.message.ActivationType;
import io.github.cucumberdoip.message.LogicalAddress;
import io.github.cucumberdoip.message.RoutingActivationRequest;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** A newcomer may wait for its socket longer than a connection may be without data. */
class WaitingNewcomerTest {
  private static final Duration ALIVE_CHECK = Duration.ofMillis(500);
  private static final EntityTimers IMPATIENT =
      new EntityTimers(Duration.ofSeconds(2), Duration.ofMillis(100), ALIVE_CHECK);

  private final DoipEntity entity =
      new DoipEntity(EntitySettings.of(LogicalAddress.of(0x1000)), new Demands());

  private void activate(int connection) {
    RoutingActivationRequest request =
        new RoutingActivationRequest(LogicalAddress.of(0x0E80), ActivationType.DEFAULT);
    entity.connected(connection, false, 0);
    entity.received(connection, 0x02, request, true, 0);
  }

  @Test
  void theWaitIsNoInactivity() {
    long end = ALIVE_CHECK.toNanos();
    activate(1);
    activate(2);
    entity.settings(entity.settings().toBuilder().timers(IMPATIENT).build(), 0);

    entity.tick(end);

    assertThat(entity.testerOn(1)).isEmpty();
    assertThat(entity.testerOn(2)).isPresent();
    assertThat(entity.nextDeadline()).isEqualTo(end + IMPATIENT.generalInactivity().toNanos());
  }
}
