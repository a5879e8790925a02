package io.github.cucumberdoip.entity;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cucumberdoip.message.ActivationType;
import io.github.cucumberdoip.message.AliveCheckRequest;
import io.github.cucumberdoip.message.AliveCheckResponse;
import io.github.cucumberdoip.message.DoipMessage;
import io.github.cucumberdoip.message.LogicalAddress;
import io.github.cucumberdoip.message.RoutingActivationRequest;
import io.github.cucumberdoip.message.RoutingActivationResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who gets a socket when there are not enough, and the timers of connections; without a clock. */
class SocketHandlerTest {
  private static final long SECOND = Duration.ofSeconds(1).toNanos();
  private static final long ALIVE_CHECK = Duration.ofMillis(500).toNanos();

  private final DoipEntity entity =
      new DoipEntity(
          EntitySettings.of(LogicalAddress.of(0x1000)).toBuilder().maxOpenSockets(2).build(),
          new Demands());
  private final List<String> said = new ArrayList<>();
  private long now = -1;

  @BeforeEach
  void connect() {
    for (int connection = 1; connection <= 5; connection++) {
      entity.connected(connection, false, now);
    }
  }

  private void on(int connection, DoipMessage message) {
    note(connection, entity.received(connection, 0x02, message, true, now));
  }

  private void activate(int connection, int tester) {
    on(connection, new RoutingActivationRequest(LogicalAddress.of(tester), ActivationType.DEFAULT));
  }

  private void alive(int connection, int tester) {
    on(connection, new AliveCheckResponse(LogicalAddress.of(tester)));
  }

  private void note(int connection, Decisions decisions) {
    decisions.own().forEach(action -> said.add(connection + ": " + text(action)));
    decisions.others().forEach(other -> said.add(other.connection() + ": " + text(other.action())));
  }

  private static String text(Action action) {
    if (action instanceof Action.Close) {
      return "close";
    }
    DoipMessage message = ((Action.Send) action).message();
    if (message instanceof AliveCheckRequest) {
      return "alive?";
    }
    return String.format("%02X", ((RoutingActivationResponse) message).code().value());
  }

  private void passes(long nanos) {
    now += nanos;
    note(0, entity.tick(now));
  }

  private List<String> said() {
    List<String> all = List.copyOf(said);
    said.clear();
    return all;
  }

  @Test
  void aTesterThatComesAgainTakesTheSocketOverIfTheOldOneIsSilent() {
    activate(1, 0x0E80);
    activate(2, 0x0E80);
    assertThat(said()).containsExactly("1: 10", "1: alive?");
    assertThat(entity.isWaiting(2)).isTrue();
    passes(ALIVE_CHECK - 1);
    assertThat(said()).isEmpty();
    assertThat(entity.nextDeadline()).isEqualTo(now + 1);
    passes(1);
    assertThat(said()).containsExactly("1: close", "2: 10");
    assertThat(entity.isWaiting(2)).isFalse();
  }

  @Test
  void aTesterThatComesAgainIsDeniedIfTheOldOneAnswers() {
    activate(1, 0x0E80);
    activate(2, 0x0E80);
    alive(1, 0x0E80);
    assertThat(said()).containsExactly("1: 10", "1: alive?", "2: 03", "2: close");
    passes(SECOND);
    assertThat(said()).isEmpty();
    assertThat(entity.testerOn(1)).contains(LogicalAddress.of(0x0E80));
  }

  @Test
  void ifAllSocketsAreAliveTheNewcomerIsDeniedWhenTheLastAnswered() {
    activate(1, 0x0E80);
    activate(2, 0x0E81);
    activate(3, 0x0E82);
    assertThat(said()).containsExactly("1: 10", "2: 10", "1: alive?", "2: alive?");
    alive(2, 0x0E81);
    assertThat(said()).isEmpty();
    alive(1, 0x0E80);
    assertThat(said()).containsExactly("3: 01", "3: close");
  }

  @Test
  void allSilentSocketsAreClosedForOneNewcomer() {
    activate(1, 0x0E80);
    activate(2, 0x0E81);
    activate(3, 0x0E82);
    said();
    passes(ALIVE_CHECK);
    assertThat(said()).containsExactly("1: close", "2: close", "3: 10");
    activate(4, 0x0E83);
    assertThat(said()).containsExactly("4: 10");
  }

  @Test
  void arbitrationsGoOnAfterAnother() {
    activate(1, 0x0E80);
    activate(2, 0x0E81);
    activate(3, 0x0E82);
    activate(4, 0x0E83);
    assertThat(said()).containsExactly("1: 10", "2: 10", "1: alive?", "2: alive?");
    alive(1, 0x0E80);
    alive(2, 0x0E81);
    assertThat(said()).containsExactly("2: alive?", "3: 01", "3: close", "1: alive?");
    alive(1, 0x0E80);
    passes(ALIVE_CHECK);
    assertThat(said()).containsExactly("2: close", "4: 10");
  }

  @Test
  void aNewcomerThatLeavesEndsItsArbitration() {
    activate(1, 0x0E80);
    activate(2, 0x0E80);
    activate(3, 0x0E81);
    said();
    note(2, entity.disconnected(2, now));
    assertThat(said()).containsExactly("3: 10");
    passes(ALIVE_CHECK);
    assertThat(said()).containsExactly("1: close");
  }

  @Test
  void aHolderThatLeavesMakesRoomAtOnce() {
    activate(1, 0x0E80);
    activate(2, 0x0E81);
    activate(3, 0x0E82);
    said();
    note(1, entity.disconnected(1, now));
    assertThat(said()).containsExactly("3: 10");
    alive(2, 0x0E81);
    passes(ALIVE_CHECK);
    assertThat(said()).isEmpty();
  }

  @Test
  void unregisteredConnectionsAreNotAsked() {
    activate(1, 0x0E80);
    activate(2, 0x0E81);
    assertThat(said()).containsExactly("1: 10", "2: 10");
    activate(3, 0x0E82);
    assertThat(said()).containsExactly("1: alive?", "2: alive?");
  }

  @Test
  void aRepeatedRequestIsAnsweredAlsoWhileAnotherWaits() {
    activate(1, 0x0E80);
    activate(2, 0x0E80);
    said();
    activate(1, 0x0E80);
    assertThat(said()).containsExactly("1: 10");
  }

  @Test
  void theInitialTimerEndsWithTheRequestAlsoIfItHasToWait() {
    now = 0;
    activate(1, 0x0E80);
    now = 2 * SECOND - 3;
    activate(2, 0x0E80);
    said();
    passes(1);
    assertThat(said()).isEmpty();
    passes(1);
    assertThat(said()).containsExactly("3: close", "4: close", "5: close");
  }

  @Test
  void theGeneralTimerEndsFiveMinutesAfterTheLastByte() {
    Activity activity = entity.connected(6, false, now);
    activate(6, 0x0E80);
    passes(3 * SECOND);
    said();
    activity.touch(now);
    passes(300 * SECOND - 1);
    assertThat(said()).isEmpty();
    activity.touch(now);
    passes(300 * SECOND - 1);
    assertThat(said()).isEmpty();
    passes(1);
    assertThat(said()).containsExactly("6: close");
  }

  @Test
  void anAliveCheckOnDemandClosesWhoDoesNotAnswer() {
    activate(1, 0x0E80);
    note(1, entity.aliveCheck(1, now));
    assertThat(said()).containsExactly("1: 10", "1: alive?");
    alive(1, 0x0E80);
    passes(ALIVE_CHECK);
    assertThat(said()).isEmpty();
    note(1, entity.aliveCheck(1, now));
    passes(ALIVE_CHECK);
    assertThat(said()).containsExactly("1: alive?", "1: close");
  }

  @Test
  void shorterTimersHoldForOpenConnectionsToo() {
    EntityTimers quick =
        new EntityTimers(Duration.ofMillis(1), Duration.ofMillis(2), Duration.ofMillis(1));
    entity.settings(entity.settings().toBuilder().timers(quick).build(), now);
    assertThat(entity.nextDeadline()).isEqualTo(now);
    passes(Duration.ofMillis(1).toNanos());
    assertThat(said()).hasSize(5).allMatch(text -> text.endsWith("close"));
    assertThat(entity.nextDeadline()).isEqualTo(DoipEntity.NEVER);
  }

  @Test
  void withoutAliveChecksTheSocketsAreTakenForOccupied() {
    entity.settings(
        entity.settings().toBuilder().deviations(Set.of(Deviation.NO_ALIVE_CHECK)).build(), now);
    activate(1, 0x0E80);
    activate(2, 0x0E80);
    assertThat(said()).containsExactly("1: 10", "2: 03", "2: close");
  }

  @Test
  void whoIsAskedAgainHasNoMoreTimeToAnswer() {
    activate(1, 0x0E80);
    note(1, entity.aliveCheck(1, now));
    passes(ALIVE_CHECK - 1);
    note(1, entity.aliveCheck(1, now));
    activate(2, 0x0E80);
    assertThat(said()).containsExactly("1: 10", "1: alive?", "1: alive?", "1: alive?");
    passes(1);
    assertThat(said()).containsExactly("1: close", "2: 10");
  }

  @Test
  void anApprovalThatThrowsKeepsNobodyWaiting() {
    activate(1, 0x0E80);
    activate(2, 0x0E80);
    activate(3, 0x0E81);
    said();
    List<String> reasons = new ArrayList<>();
    entity.settings(approvedBy(this::failForFirst), now);
    now += ALIVE_CHECK;
    Decisions decisions = entity.tick(now);
    note(0, decisions);
    assertThat(said()).containsExactly("1: close", "2: 05", "2: close", "3: 10");
    decisions.others().stream()
        .filter(other -> other.connection() == 2 && other.action() instanceof Action.Close)
        .forEach(other -> reasons.add(((Action.Close) other.action()).reason()));
    assertThat(reasons)
        .singleElement()
        .asString()
        .startsWith("routing activation failed with java.lang.AssertionError: not this one: ");
    assertThat(entity.isWaiting(3)).isFalse();
  }

  private EntitySettings approvedBy(ActivationApproval approval) {
    return entity.settings().toBuilder().activation(old -> old.withApproval(approval)).build();
  }

  private ActivationApproval.Outcome failForFirst(RoutingActivationRequest request) {
    if (request.sourceAddress().equals(LogicalAddress.of(0x0E80))) {
      throw new AssertionError("not this one");
    }
    return ActivationApproval.Outcome.APPROVED;
  }
}
