package io.github.cucumberdoip.assertj;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cucumberdoip.journal.EntryKind;
import io.github.cucumberdoip.journal.JournalEntry;
import io.github.cucumberdoip.journal.Match;
import io.github.cucumberdoip.message.AliveCheckResponse;
import io.github.cucumberdoip.message.Bytes;
import io.github.cucumberdoip.message.DiagnosticMessage;
import io.github.cucumberdoip.message.Eid;
import io.github.cucumberdoip.message.LogicalAddress;
import io.github.cucumberdoip.message.VehicleIdentificationRequest;
import io.github.cucumberdoip.message.VehicleIdentificationRequestWithEid;
import io.github.cucumberdoip.message.Vin;
import io.github.cucumberdoip.uds.UdsPattern;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class JournalAssertTest {
  private static final Duration LONG = Duration.ofSeconds(10);
  private static final Duration SHORT = Duration.ofMillis(30);
  private static final ExpectedRequest VIN = Expected.request("22 F1 90");

  private final Traffic traffic = new Traffic();

  private Traffic ask() {
    return traffic.asked("22 F1 90", "62 F1 90 57");
  }

  private void askLater() {
    CompletableFuture.delayedExecutor(30, TimeUnit.MILLISECONDS).execute(this::ask);
  }

  private static void fails(ThrowingCallable check) {
    assertThatThrownBy(check)
        .isInstanceOf(AssertionError.class)
        .hasMessageStartingWith("expected:");
  }

  private static long millis(Runnable check) {
    long begin = System.nanoTime();
    check.run();
    return Duration.ofNanos(System.nanoTime() - begin).toMillis();
  }

  @Test
  void returnsAsSoonAsTheRequestComes() {
    askLater();

    assertThat(millis(() -> traffic.check().waitingAtMost(LONG).hasReceived("22 F1 90")))
        .isLessThan(LONG.toMillis());
  }

  @Test
  void doesNotOverflowForAnyDuration() {
    ask().check().waitingAtMost(Duration.ofSeconds(Long.MAX_VALUE)).shows(VIN);
  }

  @Test
  void waitsUntilThereAreEnough() {
    ask();
    askLater();

    traffic.check().waitingAtMost(LONG).shows(VIN, Count.exactly(2));
  }

  @Test
  void exactlyFailsAtOnceWhenThereAreTooMany() {
    ask().check().waitingAtMost(LONG).shows(VIN, Count.exactly(1));
    ask();

    assertThat(millis(() -> fails(() -> traffic.check().within(LONG).shows(VIN, Count.exactly(1)))))
        .isLessThan(LONG.toMillis());
  }

  @Test
  void exactlyWithinWatchesForAllOfTheTime() {
    ask();
    askLater();

    fails(() -> traffic.check().within(LONG).shows(VIN, Count.exactly(1)));
    assertThat(millis(() -> traffic.check().within(SHORT).shows(VIN, Count.exactly(2))))
        .isGreaterThanOrEqualTo(SHORT.toMillis());
  }

  @Test
  void atLeastWithinReturnsEarly() {
    ask();

    assertThat(millis(() -> traffic.check().within(LONG).shows(VIN, Count.atLeast(1))))
        .isLessThan(LONG.toMillis());
  }

  @Test
  void atMostLooksAtWhatIsThere() {
    ask();

    assertThat(millis(() -> traffic.check().waitingAtMost(LONG).shows(VIN, Count.atMost(1))))
        .isLessThan(LONG.toMillis());
    ask();
    fails(() -> traffic.check().shows(VIN, Count.atMost(1)));
  }

  @Test
  void negationLooksAtTheWholeJournalAndThenWatches() {
    traffic.check().waitingAtMost(LONG).showsNo(VIN);
    traffic.check().within(SHORT).showsNo(VIN);
    askLater();

    fails(() -> traffic.check().within(LONG).hasReceivedNo("22 ..."));
    fails(() -> traffic.check().hasReceivedNo("22 ..."));
  }

  @Test
  void endsInTimeUnderConstantTraffic() {
    Traffic noisy = new Traffic(100_000);
    CountDownLatch over = new CountDownLatch(1);
    CompletableFuture<Void> talker =
        CompletableFuture.runAsync(
            () -> {
              while (over.getCount() > 0) {
                noisy.event(EntryKind.NOTE, Traffic.tcp(1), "noise");
              }
            });
    try {
      assertThatThrownBy(() -> noisy.check().shows(VIN)).isInstanceOf(AssertionError.class);
    } finally {
      over.countDown();
    }
    assertThat(talker).succeedsWithin(LONG);
  }

  @Test
  void tellsTestersAndTargetsApart() {
    LogicalAddress other = LogicalAddress.of(0x0E81);
    ask().asked(other, "3E 00", "7E 00", true);

    traffic.check().shows(VIN.from(Traffic.TESTER).to(Traffic.ECU)).showsNo(VIN.from(other));
    traffic.check().shows(Expected.request("3E 00").from(other));
    fails(() -> traffic.check().shows(VIN.to(other)));
  }

  @Test
  void countsRefusedRequestsAsReceived() {
    traffic.activated().misdirected("22 F1 90", 0x2020);

    traffic.check().shows(VIN);
  }

  @Test
  void findsResponses() {
    ask();

    traffic.check().shows(Expected.response(UdsPattern.parse("62 ...")));
    fails(() -> traffic.check().shows(Expected.response(UdsPattern.parse("22 ..."))));
    fails(() -> traffic.check().hasReceived("62 ..."));
  }

  @Test
  void findsMessagesAndConnections() {
    traffic.activated().in(new AliveCheckResponse(Traffic.TESTER));
    traffic.check().shows(Expected.connection()).showsNo(Expected.disconnection());
    traffic.check().shows(Expected.routingActivation(Traffic.TESTER));
    traffic.check().shows(Expected.aliveCheckResponse(Traffic.TESTER));
    traffic.check().showsNo(Expected.malformedMessage());
    traffic.closed("the connection broke: reset");
    traffic.check().shows(Expected.disconnection()).showsNo(Expected.closing());
  }

  @Test
  void findsEachKindOfIdentification() {
    Eid eid = Eid.parse("02:00:00:00:00:01");
    traffic.add(EntryKind.RECEIVED, Traffic.udp(), new VehicleIdentificationRequest());
    traffic.check().shows(Expected.vehicleIdentification(), Count.exactly(1));
    fails(() -> traffic.check().shows(Expected.vehicleIdentification(eid)));

    traffic.add(EntryKind.RECEIVED, Traffic.udp(), new VehicleIdentificationRequestWithEid(eid));
    traffic.check().shows(Expected.vehicleIdentification(), Count.exactly(2));
    traffic.check().shows(Expected.vehicleIdentification(eid));
    traffic.check().showsNo(Expected.vehicleIdentification(Vin.of("WAUZZZ8K9BA123456")));
  }

  @Test
  void ordersRequests() {
    ask().asked("3E 00", "7E 00");
    askLater();
    List<ExpectedRequest> rows = List.of(VIN, VIN);

    traffic.check().waitingAtMost(LONG).hasReceivedInOrder(rows);
    fails(() -> traffic.check().hasReceivedInOrder(List.of(VIN, VIN, VIN)));
    fails(() -> traffic.check().hasReceivedOnly(rows));
    traffic.check().hasReceivedOnly(List.of(VIN, Expected.request("3E ..."), VIN));
  }

  @Test
  void onlyWithinWatchesForSurplus() {
    ask();
    traffic.check().hasReceivedOnly(List.of(VIN));
    askLater();

    fails(() -> traffic.check().within(LONG).hasReceivedOnly(List.of(VIN)));
  }

  @Test
  void seesUnmatchedRequestsOnly() {
    traffic.activated().asked("22 F1 90", "62 F1 90 57").misdirected("22 F1 90", 0x2020);
    assertThatCode(() -> traffic.check().hasNoUnmatchedRequests()).doesNotThrowAnyException();

    traffic.unmatched("22 F1 91", "7F 22 11");
    fails(() -> traffic.check().hasNoUnmatchedRequests());
  }

  @Test
  void showsARequestWithoutUdsBytes() {
    traffic.activated().unmatched("", "7F 00 11");

    assertThatThrownBy(() -> traffic.check().hasNoUnmatchedRequests())
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("no UDS bytes");
  }

  @Test
  void waitsForTheDecisionOnARequest() {
    JournalEntry undecided =
        traffic.add(
            EntryKind.RECEIVED,
            Traffic.tcp(1),
            new DiagnosticMessage(Traffic.TESTER, Traffic.ECU, Bytes.of(0x22)));
    CompletableFuture.delayedExecutor(30, TimeUnit.MILLISECONDS)
        .execute(
            () -> traffic.journal().matched(undecided.sequence(), new Match(false, "no stub")));

    fails(() -> traffic.check().waitingAtMost(LONG).hasNoUnmatchedRequests());
  }

  @Test
  void waitsForNoDecisionAfterTheEndOfTheConnection() {
    traffic
        .in(new DiagnosticMessage(Traffic.TESTER, Traffic.ECU, Bytes.of(0x22)))
        .closed("the ECU closed the connection: it was stopped");

    assertThat(millis(() -> traffic.check().waitingAtMost(LONG).hasNoUnmatchedRequests()))
        .isLessThan(LONG.toMillis());
  }

  @Test
  void waitsForNoDecisionOnARequestThatItsHeaderRefused() {
    traffic
        .journal()
        .append(
            EntryKind.RECEIVED,
            Traffic.tcp(1),
            Bytes.EMPTY,
            new DiagnosticMessage(Traffic.TESTER, Traffic.ECU, Bytes.of(0x22)),
            "refused by its header: out of memory (0x03)");

    assertThat(millis(() -> traffic.check().waitingAtMost(LONG).hasNoUnmatchedRequests()))
        .isLessThan(LONG.toMillis());
  }

  @Test
  void staysInterrupted() {
    Thread.currentThread().interrupt();

    assertThatThrownBy(() -> traffic.check().shows(VIN))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("interrupted");
    assertThat(Thread.interrupted()).isTrue();
  }
}
