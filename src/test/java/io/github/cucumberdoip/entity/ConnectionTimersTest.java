package io.github.cucumberdoip.entity;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cucumberdoip.message.ActivationType;
import io.github.cucumberdoip.message.AliveCheckResponse;
import io.github.cucumberdoip.message.LogicalAddress;
import io.github.cucumberdoip.message.RoutingActivationRequest;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** When a connection is closed for its silence, to the nanosecond, and what is said then. */
class ConnectionTimersTest {
  private static final LogicalAddress TESTER = LogicalAddress.of(0x0E80);
  private static final long START = Long.MAX_VALUE - 1_000;
  private static final long INITIAL = Duration.ofSeconds(2).toNanos();
  private static final long GENERAL = Duration.ofMillis(2_500).toNanos();
  private static final long ALIVE_CHECK = Duration.ofMillis(500).toNanos();

  private final DoipEntity entity =
      new DoipEntity(
          EntitySettings.of(LogicalAddress.of(0x1010)).toBuilder()
              .timers(
                  new EntityTimers(
                      Duration.ofNanos(INITIAL),
                      Duration.ofNanos(GENERAL),
                      Duration.ofNanos(ALIVE_CHECK)))
              .build(),
          new Demands());
  private final Activity activity = entity.connected(1, false, START);

  private void activate(long now) {
    entity.received(
        1, 0x02, new RoutingActivationRequest(TESTER, ActivationType.DEFAULT), true, now);
  }

  private List<String> closedAt(long now) {
    return entity.tick(now).others().stream()
        .map(other -> other.connection() + ": " + ((Action.Close) other.action()).reason())
        .toList();
  }

  @Test
  void whoDoesNotActivateRoutingHasTheInitialTime() {
    assertThat(entity.nextDeadline()).isEqualTo(START + INITIAL);
    assertThat(closedAt(START + INITIAL - 1)).isEmpty();
    assertThat(entity.nextDeadline()).isEqualTo(START + INITIAL);
    assertThat(closedAt(START + INITIAL)).containsExactly("1: no routing activation within 2 s");
    assertThat(entity.nextDeadline()).isEqualTo(DoipEntity.NEVER);
    assertThat(entity.disconnected(1, START + INITIAL)).isSameAs(Decisions.NONE);
  }

  @Test
  void whoIsActiveHasTheGeneralTimeFromItsLastData() {
    activate(START + 5);
    assertThat(closedAt(START + INITIAL)).isEmpty();
    activity.touch(START + 7);
    assertThat(closedAt(START + 7 + GENERAL - 1)).isEmpty();
    assertThat(entity.nextDeadline()).isEqualTo(START + 7 + GENERAL);
    assertThat(closedAt(START + 7 + GENERAL)).containsExactly("1: no data for 2500 ms");
  }

  @Test
  void whoIsAskedHasTheTimeOfTheAliveCheck() {
    activate(START);
    entity.aliveCheck(1, START + 10);
    assertThat(entity.nextDeadline()).isEqualTo(START + 10 + ALIVE_CHECK);
    assertThat(closedAt(START + 10 + ALIVE_CHECK - 1)).isEmpty();
    assertThat(closedAt(START + 10 + ALIVE_CHECK))
        .containsExactly("1: no alive check response within 500 ms");
  }

  @Test
  void whoIsAskedTwiceGetsNoMoreTime() {
    activate(START);
    entity.aliveCheck(1, START);
    entity.aliveCheck(1, START + 10);
    assertThat(closedAt(START + ALIVE_CHECK)).hasSize(1);
  }

  @Test
  void whoAnswersIsNotClosedAndAskedAnew() {
    activate(START);
    entity.aliveCheck(1, START);
    entity.received(1, 0x02, new AliveCheckResponse(TESTER), true, START + ALIVE_CHECK - 1);
    assertThat(closedAt(START + ALIVE_CHECK)).isEmpty();
    entity.aliveCheck(1, START + ALIVE_CHECK);
    assertThat(closedAt(START + 2 * ALIVE_CHECK)).hasSize(1);
  }

  @Test
  void aShorterTimeIsNoticedAtTheNextTick() {
    activate(START);
    entity.settings(
        entity.settings().toBuilder()
            .timers(
                new EntityTimers(
                    Duration.ofNanos(INITIAL), Duration.ofNanos(1_000), Duration.ofNanos(1_000)))
            .build(),
        START + 3);
    assertThat(entity.nextDeadline()).isEqualTo(START + 3);
    assertThat(closedAt(START + 1_000)).containsExactly("1: no data for 0 s");
  }

  @Test
  void nothingIsPlannedWithoutConnections() {
    entity.disconnected(1, START);
    entity.tick(START);
    entity.settings(entity.settings(), START);
    assertThat(entity.nextDeadline()).isEqualTo(DoipEntity.NEVER);
  }
}
