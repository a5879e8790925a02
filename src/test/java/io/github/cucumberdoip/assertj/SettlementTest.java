package io.github.cucumberdoip.assertj;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cucumberdoip.journal.EntryKind;
import io.github.cucumberdoip.journal.JournalEntry;
import io.github.cucumberdoip.journal.Match;
import io.github.cucumberdoip.journal.Peer;
import io.github.cucumberdoip.message.Bytes;
import io.github.cucumberdoip.message.DiagnosticMessage;
import io.github.cucumberdoip.message.DiagnosticMessageNack;
import io.github.cucumberdoip.message.DiagnosticNackCode;
import io.github.cucumberdoip.message.LogicalAddress;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** When the fixture has decided on all that it received. */
class SettlementTest {
  private static final LogicalAddress OTHER = LogicalAddress.of(0x0E81);
  private static final LogicalAddress STRANGER = LogicalAddress.of(0x1999);

  private final Traffic traffic = new Traffic();

  private JournalEntry asked(Peer peer, LogicalAddress tester, LogicalAddress target) {
    return traffic.add(
        EntryKind.RECEIVED, peer, new DiagnosticMessage(tester, target, Bytes.parse("3E00")));
  }

  private void refused(Peer peer, LogicalAddress target, LogicalAddress tester) {
    traffic.add(
        EntryKind.SENT,
        peer,
        new DiagnosticMessageNack(
            target, tester, DiagnosticNackCode.UNKNOWN_TARGET_ADDRESS, Bytes.EMPTY));
  }

  private boolean isSettled() {
    return Settlement.isSettled(traffic.journal().entries());
  }

  @Test
  void nothingReceivedIsNothingToDecide() {
    traffic.activated();
    assertThat(isSettled()).isTrue();
  }

  @Test
  void aRequestIsPendingUntilItIsMatched() {
    JournalEntry request = asked(Traffic.tcp(1), Traffic.TESTER, Traffic.ECU);
    assertThat(isSettled()).isFalse();
    traffic.journal().matched(request.sequence(), new Match(true, "a stub"));
    assertThat(isSettled()).isTrue();
  }

  @Test
  void theEndOfItsOwnConnectionSettlesARequest() {
    asked(Traffic.tcp(1), Traffic.TESTER, Traffic.ECU);
    traffic.event(EntryKind.CONNECTION_CLOSED, Traffic.tcp(2), "another");
    assertThat(isSettled()).isFalse();
    traffic.event(EntryKind.NOTE, Traffic.tcp(1), "only a note");
    assertThat(isSettled()).isFalse();
    traffic.event(EntryKind.CONNECTION_CLOSED, Traffic.tcp(1), "its own");
    assertThat(isSettled()).isTrue();
  }

  @Test
  void onlyItsOwnNackSettlesARequest() {
    asked(Traffic.tcp(1), Traffic.TESTER, STRANGER);
    refused(Traffic.tcp(2), STRANGER, Traffic.TESTER);
    assertThat(isSettled()).isFalse();
    refused(Traffic.tcp(1), Traffic.ECU, Traffic.TESTER);
    assertThat(isSettled()).isFalse();
    refused(Traffic.tcp(1), STRANGER, OTHER);
    assertThat(isSettled()).isFalse();
    refused(Traffic.tcp(1), STRANGER, Traffic.TESTER);
    assertThat(isSettled()).isTrue();
  }

  @Test
  void whatTheHeaderHandlerReadOverIsDecided() {
    traffic
        .journal()
        .append(
            EntryKind.RECEIVED,
            Traffic.tcp(1),
            Bytes.EMPTY,
            new DiagnosticMessage(Traffic.TESTER, Traffic.ECU, Bytes.parse("3E00")),
            "ignored");
    assertThat(isSettled()).isTrue();
  }

  @Test
  @Timeout(30)
  void waitingEndsWithTheDecision() {
    JournalEntry request = asked(Traffic.tcp(1), Traffic.TESTER, Traffic.ECU);
    Settlement.await(traffic.journal(), Duration.ofMillis(20));
    assertThat(isSettled()).isFalse();
    traffic.journal().matched(request.sequence(), new Match(true, "a stub"));
    Settlement.await(traffic.journal(), Duration.ofDays(1));
    assertThat(isSettled()).isTrue();
  }
}
