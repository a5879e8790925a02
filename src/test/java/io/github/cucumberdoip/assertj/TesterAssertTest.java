package io.github.cucumberdoip.assertj;

import static io.github.cucumberdoip.assertj.DoipAssertions.assertThatTester;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cucumberdoip.journal.EntryKind;
import io.github.cucumberdoip.journal.Journal;
import io.github.cucumberdoip.journal.Peer;
import io.github.cucumberdoip.judge.JudgedEcu;
import io.github.cucumberdoip.judge.JudgedJournal;
import io.github.cucumberdoip.judge.JudgedTimes;
import io.github.cucumberdoip.judge.TesterRule;
import io.github.cucumberdoip.judge.TesterRules;
import io.github.cucumberdoip.message.Bytes;
import io.github.cucumberdoip.message.InvalidValueException;
import io.github.cucumberdoip.message.LogicalAddress;
import io.github.cucumberdoip.support.Golden;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** Checks on a tester: what they wait for, what they count and what they say. */
class TesterAssertTest {
  private static final TesterRule INVERSE = TesterRules.parse("T-01");
  private static final TesterRule PORT = TesterRules.parse("T-07");
  private static final TesterRule RESERVED = TesterRules.parse("T-14");
  private static final TesterRule ALIVE = TesterRules.parse("T-31");
  private static final Duration SHORT = Duration.ofMillis(20);

  private final Journal journal = new Journal(Journal.DEFAULT_MAX_BYTES, Clock.systemUTC());
  private final JudgedJournal judged = judged(journal, "the DoIP ECU", Duration.ofMillis(500));

  @Test
  void nothingBreaksNoRule() {
    assertThatTester(judged).hasViolatedNoRule().hasNotViolated(INVERSE);
    assertThatTester().hasViolatedNoRule();
  }

  @Test
  void aViolationFails() throws IOException {
    reserved(journal);
    wrongInverse(journal);

    assertThatTester(judged).hasViolated(RESERVED).hasViolated(INVERSE);
    Golden.check(
        "failures/tester-two-rules.txt",
        message(() -> assertThatTester(judged).hasViolatedNoRule()));
    Golden.check(
        "failures/tester-not-only.txt",
        message(() -> assertThatTester(judged).hasViolatedOnly(RESERVED)));
  }

  @Test
  void aRuleIsBrokenAloneOrNotAtAll() {
    reserved(journal);

    assertThatTester(judged).hasViolatedOnly(RESERVED).hasNotViolated(INVERSE);
    fails(() -> assertThatTester(judged).hasNotViolated(RESERVED));
    fails(() -> assertThatTester(judged).waitingAtMost(SHORT).hasViolatedOnly(INVERSE));
    fails(() -> assertThatTester(judged).waitingAtMost(SHORT).hasViolated(INVERSE));
  }

  @Test
  void anExceptedRuleDoesNotCountUnlessItIsNamed() throws IOException {
    reserved(journal);

    assertThatTester(judged).excepting(RESERVED, "a reason").hasViolatedNoRule();
    assertThatTester(judged).excepting(RESERVED, "a reason").hasViolatedOnly(RESERVED);
    wrongInverse(journal);
    assertThatTester(judged).excepting(RESERVED, "a reason").hasViolatedOnly(INVERSE);
    Golden.check(
        "failures/tester-excepted.txt",
        message(
            () ->
                assertThatTester(judged)
                    .excepting(RESERVED, " the types are scripted ")
                    .hasViolatedNoRule()));
  }

  @Test
  void anExceptionNeedsAReason() {
    assertThatThrownBy(() -> assertThatTester(judged).excepting(RESERVED, " "))
        .isInstanceOf(InvalidValueException.class);
  }

  @Test
  void informationCountsOnlyByName() {
    received(journal, udp(49_151), "02FD 4003 00000000");

    assertThatTester(judged).hasViolatedNoRule().hasViolated(PORT).hasViolatedOnly(PORT);
    fails(() -> assertThatTester(judged).hasNotViolated(PORT));
    reserved(journal);
    assertThatTester(judged).hasViolatedOnly(RESERVED);
  }

  @Test
  void aJournalThatHasDroppedEntriesDoesNotPassSilently() throws IOException {
    Journal small = new Journal(1000, Clock.systemUTC());
    for (int i = 0; i < 10; i++) {
      received(small, udp(50_000), "02FD F000 00000000");
    }
    JudgedJournal lossy = judged(small, "the DoIP ECU", Duration.ofMillis(500));
    assertThat(small.dropped()).isPositive();

    Golden.check(
        "failures/tester-dropped.txt", message(() -> assertThatTester(lossy).hasViolatedNoRule()));
    fails(() -> assertThatTester(lossy).hasNotViolated(INVERSE));
    Golden.check(
        "failures/tester-dropped-missing.txt",
        message(() -> assertThatTester(lossy).waitingAtMost(SHORT).hasViolated(INVERSE))
            .replaceAll("its \\d+ oldest", "its <n> oldest"));
    reserved(small);
    assertThatTester(lossy).hasViolated(RESERVED);
    fails(() -> assertThatTester(lossy).hasViolatedOnly(RESERVED));
    small.clear();
    assertThatTester(lossy).hasViolatedNoRule();
  }

  @Test
  void waitsWhileTheTesterHasTime() {
    aliveCheck(journal);
    CompletableFuture<Void> verdict =
        CompletableFuture.runAsync(() -> assertThatTester(judged).hasViolatedNoRule());

    assertThat(verdict).isNotDone();
    received(journal, tcp(), "02FD 0008 00000002 0E80");
    assertThat(verdict).succeedsWithin(Duration.ofSeconds(5));
  }

  @Test
  void seesTheEndOfTheTimeThoughNothingHappens() {
    aliveCheck(journal);
    JudgedJournal impatient = judged(journal, "the DoIP ECU", Duration.ofMillis(20));

    assertThatTester(impatient).hasViolatedOnly(ALIVE);
    fails(() -> assertThatTester(impatient).hasViolatedNoRule());
  }

  @Test
  void waitsNoLongerThanAllowed() {
    aliveCheck(journal);
    JudgedJournal patient = judged(journal, "the DoIP ECU", Duration.ofMinutes(5));

    assertThatTester(patient).waitingAtMost(SHORT).hasViolatedNoRule().hasNotViolated(ALIVE);
    fails(() -> assertThatTester(patient).waitingAtMost(SHORT).hasViolated(ALIVE));
  }

  @Test
  void seesWhatComesAtTheSecondEcu() throws IOException {
    Journal second = new Journal(Journal.DEFAULT_MAX_BYTES, Clock.systemUTC());
    JudgedJournal other = judged(second, "the DoIP ECU \"BMS\"", Duration.ofMillis(500));
    CompletableFuture<Void> verdict =
        CompletableFuture.runAsync(() -> assertThatTester(judged, other).hasViolated(RESERVED));

    reserved(second);
    assertThat(verdict).succeedsWithin(Duration.ofSeconds(5));
    wrongInverse(journal);
    Golden.check(
        "failures/tester-two-ecus.txt",
        message(() -> assertThatTester(judged, other).hasViolatedNoRule()));
  }

  @Test
  void showsSoManyViolationsAndCountsTheOthers() {
    for (int i = 0; i < 12; i++) {
      reserved(journal);
    }

    assertThat(message(() -> assertThatTester(judged).hasViolatedNoRule()))
        .contains("... and 2 more");
  }

  private static void fails(ThrowingCallable check) {
    assertThatThrownBy(check).isInstanceOf(AssertionError.class);
  }

  private static String message(ThrowingCallable check) {
    AssertionError[] failure = new AssertionError[1];
    assertThatThrownBy(check).isInstanceOfSatisfying(AssertionError.class, e -> failure[0] = e);
    return failure[0].getMessage().replaceAll("\\+\\d+\\.\\d{3} s", "+<time> s");
  }

  private static JudgedJournal judged(Journal journal, String subject, Duration aliveCheck) {
    JudgedTimes standard = JudgedTimes.STANDARD;
    JudgedTimes times =
        new JudgedTimes(
            aliveCheck,
            standard.control(),
            standard.diagnosticMessage(),
            standard.p2(),
            standard.p2Star(),
            standard.s3(),
            standard.securityDelay(),
            standard.bySession(),
            Duration.ZERO);
    JudgedEcu ecu = JudgedEcu.of(LogicalAddress.of(0x1000));
    return new JudgedJournal(
        new JudgedEcu(subject, ecu.address(), ecu.groups(), times, false), journal);
  }

  private static void reserved(Journal journal) {
    received(journal, udp(50_000), "02FD 4005 00000000");
  }

  private static void wrongInverse(Journal journal) {
    received(journal, udp(50_001), "02FE 0001 00000000");
  }

  private static void aliveCheck(Journal journal) {
    Peer peer = tcp();
    journal.append(EntryKind.CONNECTION_OPENED, peer, Bytes.EMPTY, null, null);
    received(journal, peer, "02FD 0005 00000007 0E80 00 00000000");
    sent(journal, peer, "02FD 0006 00000009 0E80 1000 10 00000000");
    sent(journal, peer, "02FD 0007 00000000");
  }

  private static void received(Journal journal, Peer peer, String bytes) {
    journal.append(EntryKind.RECEIVED, peer, Bytes.parse(bytes), null, null);
  }

  private static void sent(Journal journal, Peer peer, String bytes) {
    journal.append(EntryKind.SENT, peer, Bytes.parse(bytes), null, null);
  }

  private static Peer tcp() {
    return Traffic.tcp(1);
  }

  private static Peer udp(int port) {
    return Peer.udp(Traffic.address(port), Traffic.address(13_400));
  }
}
