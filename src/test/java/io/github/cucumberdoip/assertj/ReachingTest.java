package io.github.cucumberdoip.assertj;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cucumberdoip.journal.EntryKind;
import io.github.cucumberdoip.journal.JournalEntry;
import io.github.cucumberdoip.journal.Match;
import io.github.cucumberdoip.message.Bytes;
import io.github.cucumberdoip.message.DiagnosticMessage;
import io.github.cucumberdoip.message.DiagnosticMessageNack;
import io.github.cucumberdoip.message.DiagnosticNackCode;
import io.github.cucumberdoip.message.LogicalAddress;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Which ECU behind a gateway got a request. */
@Timeout(20)
class ReachingTest {
  private static final Duration LONG = Duration.ofSeconds(10);
  private static final LogicalAddress BMS = LogicalAddress.of(0x1020);
  private static final LogicalAddress EPS = LogicalAddress.of(0x1021);
  private static final LogicalAddress GROUP = LogicalAddress.of(0xE400);
  private static final ExpectedRequest BY_BMS = Expected.request("3E 00").reaching(BMS);
  private static final ExpectedRequest BY_EPS = Expected.request("3E 00").reaching(EPS);

  private final Traffic traffic = new Traffic();

  private JournalEntry asked(LogicalAddress target) {
    return traffic.add(
        EntryKind.RECEIVED,
        Traffic.tcp(1),
        new DiagnosticMessage(Traffic.TESTER, target, Bytes.parse("3E 00")));
  }

  private void taken(JournalEntry entry, LogicalAddress... by) {
    traffic.journal().matched(entry.sequence(), new Match(true, "a stub", List.of(by)));
  }

  @Test
  void anEcuGetsWhatIsSentToItAndToItsGroups() {
    taken(asked(BMS), BMS);
    taken(asked(GROUP), BMS, EPS);
    traffic.check().shows(BY_BMS, Count.exactly(2)).shows(BY_EPS, Count.exactly(1));
    traffic.check().shows(BY_EPS.to(GROUP)).showsNo(BY_EPS.to(EPS));
  }

  @Test
  void itDoesNotGetWhatWasRefused() {
    asked(BMS);
    traffic.out(
        new DiagnosticMessageNack(
            BMS, Traffic.TESTER, DiagnosticNackCode.TARGET_UNREACHABLE, Bytes.EMPTY));
    traffic.check().showsNo(BY_BMS).shows(Expected.request("3E 00").to(BMS));
    assertThatThrownBy(() -> traffic.check().shows(BY_BMS))
        .hasMessageContaining("to 0x1020, but it did not reach the ECU");
  }

  @Test
  void aCheckWaitsUntilTheRequestIsBroughtToItsEcu() {
    JournalEntry entry = asked(BMS);
    CompletableFuture.delayedExecutor(30, TimeUnit.MILLISECONDS).execute(() -> taken(entry, BMS));
    traffic.check().waitingAtMost(LONG).shows(BY_BMS, Count.exactly(1));
  }

  @Test
  void aNegativeCheckWaitsForThatToo() {
    JournalEntry entry = asked(BMS);
    CompletableFuture.delayedExecutor(30, TimeUnit.MILLISECONDS).execute(() -> taken(entry, BMS));
    assertThatThrownBy(() -> traffic.check().waitingAtMost(LONG).showsNo(BY_BMS))
        .isInstanceOf(AssertionError.class);
  }

  @Test
  void aWindowSeesWhatIsTakenLate() {
    taken(asked(EPS), EPS);
    JournalEntry entry = asked(GROUP);
    taken(entry, EPS);
    CompletableFuture.delayedExecutor(30, TimeUnit.MILLISECONDS)
        .execute(() -> taken(entry, EPS, BMS));
    assertThatThrownBy(() -> traffic.check().within(LONG).showsNo(BY_BMS))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("it happened 1 time");
    assertThat(traffic.journal().entries()).hasSize(2);
  }

  @Test
  void droppedEntriesMakeItOpen() {
    Traffic small = new Traffic(300);
    small.asked("10 03", "50 03").asked("3E 00", "7E 00");
    assertThatThrownBy(() -> small.check().shows(BY_BMS))
        .hasMessageContaining("the journal has dropped");
  }
}
