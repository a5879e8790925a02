package io.github.cucumberdoip.assertj;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cucumberdoip.journal.EntryKind;
import io.github.cucumberdoip.journal.JournalEntry;
import io.github.cucumberdoip.journal.Match;
import io.github.cucumberdoip.message.Bytes;
import io.github.cucumberdoip.message.DiagnosticMessage;
import io.github.cucumberdoip.message.LogicalAddress;
import io.github.cucumberdoip.uds.UdsPattern;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Checks on order and connections. */
class OrderAssertTest {
  private static final Duration LONG = Duration.ofSeconds(10);
  private static final ExpectedRequest SESSION = Expected.request("10 03");
  private static final ExpectedRequest WRITE = Expected.request("2E ...");
  private static final ExpectedRequest SEED = Expected.response(UdsPattern.parse("67 01 ..."));

  private final Traffic traffic = new Traffic();

  private static void fails(ThrowingCallable check) {
    assertThatThrownBy(check)
        .isInstanceOf(AssertionError.class)
        .hasMessageStartingWith("expected:");
  }

  private static boolean passes(Runnable check) {
    try {
      check.run();
      return true;
    } catch (AssertionError failed) {
      return false;
    }
  }

  private static List<ExpectedRequest> requests(String... patterns) {
    return Arrays.stream(patterns).map(Expected::request).toList();
  }

  private void later(Runnable act) {
    CompletableFuture.delayedExecutor(30, TimeUnit.MILLISECONDS).execute(act);
  }

  @Test
  void beforeLooksAtTheFirstOfTheLater() {
    traffic.requests("10 03", "2E F1", "10 03", "2E F1");
    traffic.check().showsBefore(SESSION, WRITE).showsOnlyAfter(WRITE, SESSION);
    fails(() -> traffic.check().showsBefore(WRITE, SESSION));
    fails(() -> traffic.check().showsOnlyAfter(SESSION, WRITE));
  }

  @Test
  void oneEntryIsNotBeforeItself() {
    traffic.requests("10 03");
    fails(() -> traffic.check().showsBefore(SESSION, SESSION));

    traffic.requests("10 03");
    fails(() -> traffic.check().showsBefore(SESSION, SESSION));
  }

  @Test
  @Timeout(20)
  void beforeWaitsForTheLater() {
    traffic.requests("10 03");
    later(() -> traffic.requests("2E F1"));

    traffic.check().waitingAtMost(LONG).showsBefore(SESSION, WRITE);
  }

  @Test
  @Timeout(5)
  void beforeFailsAtOnceWhenTheLaterIsThereAlone() {
    traffic.requests("2E F1");

    fails(() -> traffic.check().waitingAtMost(LONG).showsBefore(SESSION, WRITE));
  }

  @Test
  void comparesRequestsWithResponses() {
    traffic.asked("27 01", "67 01 11").requests("27 02 AA");

    traffic.check().showsBefore(Expected.request("27 01"), SEED);
    traffic.check().showsOnlyAfter(Expected.request("27 02 ..."), SEED);
    fails(() -> traffic.check().showsBefore(Expected.request("27 02 ..."), SEED));
  }

  @Test
  void exchangesInOrder() {
    traffic.asked("27 01", "67 01 11").requests("27 02 AA");

    traffic
        .check()
        .hasExchangedInOrder(
            List.of(Expected.request("27 01"), SEED, Expected.request("27 02 ...")));
    fails(() -> traffic.check().hasExchangedInOrder(List.of(SEED, Expected.request("27 01"))));
  }

  @Test
  void withoutOthersAllowsOthersBeforeAndAfter() {
    traffic.requests("11 01", "10 03", "22 F1", "2E F1", "11 01");

    traffic.check().hasReceivedInOrderWithoutOthers(requests("10 03", "22 F1", "2E F1"));
    traffic.check().hasReceivedInOrderWithoutOthers(requests("11 01"));
    fails(() -> traffic.check().hasReceivedInOrderWithoutOthers(requests("10 03", "2E F1")));
    traffic.check().hasReceivedInOrder(requests("10 03", "2E F1"));
  }

  @Test
  void onlyRequestsStandBetween() {
    traffic.asked("10 03", "50 03").asked("22 F1", "62 F1");

    traffic.check().hasReceivedInOrderWithoutOthers(requests("10 03", "22 F1"));
  }

  @Test
  @Timeout(20)
  void withoutOthersWaits() {
    traffic.requests("10 03");
    later(() -> traffic.requests("22 F1"));

    traffic.check().waitingAtMost(LONG).hasReceivedInOrderWithoutOthers(requests("10 03", "22 F1"));
  }

  /** The rows are found wherever a plain search finds them, also where they overlap themselves. */
  @Property(tries = 300)
  void withoutOthersFindsWhatAPlainSearchFinds(
      @ForAll @Size(max = 12) List<@IntRange(min = 1, max = 2) Integer> came,
      @ForAll @Size(min = 1, max = 5) List<@IntRange(min = 1, max = 2) Integer> rows) {
    boolean found = Collections.indexOfSubList(came, rows) >= 0;
    Traffic random = new Traffic();
    came.forEach(value -> random.request(1, "0" + value));

    assertThat(
            passes(
                () ->
                    random
                        .check()
                        .waitingAtMost(Duration.ZERO)
                        .hasReceivedInOrderWithoutOthers(
                            rows.stream().map(value -> Expected.request("0" + value)).toList())))
        .isEqualTo(found);
  }

  /** Rows and connections fit together as often as trying all assignments says. */
  @Property(tries = 300)
  void connectionsAreGivenAsTryingAllWouldGiveThem(
      @ForAll @Size(max = 5) List<@IntRange(min = 1, max = 9) Integer> came,
      @ForAll @Size(min = 1, max = 3) List<@IntRange(min = 0, max = 3) Integer> rows) {
    Traffic random = new Traffic();
    List<Integer> connections = new ArrayList<>();
    List<Integer> values = new ArrayList<>();
    for (int coded : came) {
      connections.add(1 + coded % 3);
      values.add(1 + coded / 3 % 3);
      random.request(1 + coded % 3, "0" + (1 + coded / 3 % 3));
    }
    // 0 stands for any value
    List<ExpectedRequest> expected =
        rows.stream().map(value -> Expected.request(value == 0 ? "??" : "0" + value)).toList();
    JournalAssert check = random.check().waitingAtMost(Duration.ZERO);

    assertThat(passes(() -> check.showsOnDifferentConnections(expected)))
        .isEqualTo(canPlace(rows, 0, values, connections, new ArrayList<>(), false));
    assertThat(passes(() -> check.showsOnSameConnection(expected)))
        .isEqualTo(canPlace(rows, 0, values, connections, new ArrayList<>(), true));
  }

  private static boolean canPlace(
      List<Integer> rows,
      int row,
      List<Integer> values,
      List<Integer> connections,
      List<Integer> taken,
      boolean onSame) {
    if (row == rows.size()) {
      return true;
    }
    for (int i = 0; i < values.size(); i++) {
      int entry = i;
      boolean fits = rows.get(row) == 0 || rows.get(row).equals(values.get(entry));
      boolean free =
          taken.stream()
              .allMatch(
                  t -> t != entry && connections.get(t).equals(connections.get(entry)) == onSame);
      if (fits && free) {
        taken.add(entry);
        if (canPlace(rows, row + 1, values, connections, taken, onSame)) {
          return true;
        }
        taken.remove(taken.size() - 1);
      }
    }
    return false;
  }

  @Test
  void udpIsNoConnection() {
    traffic.add(EntryKind.RECEIVED, Traffic.udp(), message("10 03"));

    fails(() -> traffic.check().showsOnSameConnection(requests("10 03")));
  }

  @Test
  @Timeout(20)
  void connectionsAreWaitedFor() {
    traffic.request(1, "27 01");
    later(() -> traffic.request(2, "27 02"));

    traffic.check().waitingAtMost(LONG).showsOnDifferentConnections(requests("27 01", "27 02"));
    fails(() -> traffic.check().showsOnSameConnection(requests("27 01", "27 02")));
  }

  @Test
  void allOnOneConnectionTakesOneAtLeast() {
    fails(() -> traffic.check().showsAllOnOneConnection(SESSION));
    traffic.request(2, "10 03");
    traffic.request(2, "10 03");
    traffic.request(1, "3E 00");
    traffic.check().showsAllOnOneConnection(SESSION);
    traffic.request(1, "10 03");
    fails(() -> traffic.check().showsAllOnOneConnection(SESSION));
  }

  @Test
  @Timeout(20)
  void allOnOneConnectionWatchesForAllOfItsTime() {
    traffic.request(1, "10 03");
    later(() -> traffic.request(2, "10 03"));

    fails(() -> traffic.check().within(LONG).showsAllOnOneConnection(SESSION));
  }

  @Test
  void tellsConnectionsApart() {
    traffic.request(1, "10 03");

    traffic.check().shows(SESSION.on(1)).showsNo(SESSION.on(2));
    fails(() -> traffic.check().shows(SESSION.on(2)));
  }

  /** Which ECU got a request is known a little later than the request itself. */
  @Test
  @Timeout(20)
  void orderWaitsForTheDecisionWhoGetsARequest() {
    LogicalAddress behind = LogicalAddress.of(0x2020);
    JournalEntry first = traffic.request(1, "10 03");
    JournalEntry second = traffic.request(1, "2E F1");
    later(
        () ->
            List.of(first, second)
                .forEach(
                    entry ->
                        traffic
                            .journal()
                            .matched(
                                entry.sequence(), new Match(true, "a stub", List.of(behind)))));
    JournalAssert check = traffic.check().waitingAtMost(LONG);

    check.showsBefore(SESSION.reaching(behind), WRITE.reaching(behind));
    check.hasReceivedInOrder(List.of(SESSION.reaching(behind), WRITE.reaching(behind)));
    check.shows(SESSION.reaching(behind).on(1));
  }

  private static DiagnosticMessage message(String request) {
    return new DiagnosticMessage(Traffic.TESTER, Traffic.ECU, Bytes.parse(request));
  }
}
