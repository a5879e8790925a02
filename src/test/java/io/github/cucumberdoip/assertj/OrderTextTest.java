package io.github.cucumberdoip.assertj;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.cucumberdoip.journal.JournalEntry;
import io.github.cucumberdoip.journal.Mark;
import io.github.cucumberdoip.message.Bytes;
import io.github.cucumberdoip.support.Golden;
import io.github.cucumberdoip.uds.UdsPattern;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** What failed checks on order, cadence, connections and marks say, word by word. */
class OrderTextTest {
  private static final ExpectedRequest SESSION = Expected.request("10 03");
  private static final ExpectedRequest WRITE = Expected.request("2E ...");
  private static final ExpectedRequest PING = Expected.request("3E ...");
  private static final ExpectedRequest SEED = Expected.response(UdsPattern.parse("67 01 ..."));
  private static final Cadence CADENCE =
      Cadence.every(Duration.ofSeconds(2), Duration.ofMillis(200));

  private final Traffic traffic = new Traffic();

  private static void golden(String name, ThrowingCallable check) throws IOException {
    AssertionError error = catchThrowableOfType(AssertionError.class, check);
    Golden.check("failures/received-" + name + ".txt", String.valueOf(error.getMessage()));
  }

  private JournalAssert check() {
    return traffic.check();
  }

  private static List<ExpectedRequest> requests(String... patterns) {
    return Arrays.stream(patterns).map(Expected::request).toList();
  }

  /** A journal that is too small for what happened. */
  private static Traffic dropping() {
    Traffic small = new Traffic(2000);
    small.activated().onOwnClock();
    for (int i = 0; i < 20; i++) {
      small.asked("3E 00", "7E 00");
    }
    return small;
  }

  @Test
  void before() throws IOException {
    traffic.activated().asked("2E F1 90 57", "6E F1 90").asked("10 03", "50 03");

    golden("before", () -> check().showsBefore(SESSION, WRITE));
  }

  @Test
  void beforeWithACloseOne() throws IOException {
    traffic.activated().asked("10 02", "50 02").asked("2E F1 90 57", "6E F1 90");

    golden("before-near", () -> check().showsOnlyAfter(WRITE, SESSION));
  }

  @Test
  void beforeSomethingThatNeverCame() throws IOException {
    traffic.activated().asked("10 03", "50 03");

    golden("before-never", () -> check().showsBefore(SESSION, WRITE));
  }

  @Test
  void onlyAfterAResponse() throws IOException {
    traffic.activated().requests("27 01", "27 02 AA").asked("27 01", "67 01 11 22");

    golden("only-after", () -> check().showsOnlyAfter(Expected.request("27 02 ..."), SEED));
  }

  @Test
  void beforeOtherThings() throws IOException {
    traffic.activated();

    golden(
        "before-connection",
        () -> check().showsBefore(Expected.routingActivation(), Expected.connection()));
    golden("before-response", () -> check().showsBefore(PING, SEED));
    golden("before-request", () -> check().showsBefore(Expected.connection(), PING));
  }

  @Test
  void withoutOthersBetween() throws IOException {
    traffic.activated().requests("34 00", "36 01 AA", "22 F1 90", "36 02 AA", "37", "34 00");

    golden(
        "in-row",
        () ->
            check().hasReceivedInOrderWithoutOthers(requests("34 ...", "36 01 ...", "36 02 ...")));
    golden(
        "in-row-ended",
        () -> check().hasReceivedInOrderWithoutOthers(requests("37", "34 ...", "36")));
    golden("in-row-none", () -> check().hasReceivedInOrderWithoutOthers(requests("11 01", "37")));
  }

  @Test
  void exchanged() throws IOException {
    traffic.activated().requests("27 02 AA").asked("27 01", "67 01 11 22");

    golden(
        "exchanged",
        () ->
            check()
                .hasExchangedInOrder(
                    List.of(Expected.request("27 01"), SEED, Expected.request("27 02 ..."))));
  }

  @Test
  void cadence() throws IOException {
    traffic.onOwnClock().activated();
    Mark mark = traffic.mark("session");
    traffic.requests("3E 00").pass(1490).requests("3E 00").pass(2990).requests("3E 00").pass(3000);

    golden("cadence", () -> check().since(mark).keeps(PING, CADENCE));
    for (int i = 0; i < 8; i++) {
      traffic.requests("3E 00");
    }
    golden("cadence-many", () -> check().since(mark).keeps(PING, CADENCE));
  }

  @Test
  void cadenceOfNothing() throws IOException {
    traffic.onOwnClock().activated();
    Mark mark = traffic.mark("session");
    traffic.pass(6000);

    golden(
        "cadence-none",
        () -> check().since(mark).within(Duration.ofSeconds(6)).keeps(PING, CADENCE));
  }

  @Test
  void cadenceOnTheRealClock() throws IOException {
    golden(
        "cadence-real",
        () ->
            check()
                .within(Duration.ofMillis(20))
                .keeps(PING, Cadence.atLeastEvery(Duration.ofMillis(10))));
  }

  @Test
  void cadenceInTooShortATime() throws IOException {
    traffic.onOwnClock().activated();
    Mark mark = traffic.mark("session");
    traffic.requests("3E 00").pass(1000);

    golden(
        "cadence-short",
        () -> check().since(mark).within(Duration.ofSeconds(6)).keeps(PING, CADENCE));
    golden("cadence-short-mark", () -> check().since(mark).keeps(PING, CADENCE));
    golden("cadence-still", () -> check().within(Duration.ofSeconds(6)).keeps(PING, CADENCE));
  }

  @Test
  void connections() throws IOException {
    traffic.activated().request(1, "27 01");
    traffic.request(2, "27 02 AA");
    List<ExpectedRequest> both = requests("27 01", "27 02 ...");

    golden("same-connection", () -> check().showsOnSameConnection(both));
    golden(
        "same-connection-missing", () -> check().showsOnSameConnection(requests("27 01", "27 03")));
    golden(
        "different-connections",
        () -> check().showsOnDifferentConnections(requests("27 01", "27 02 ...", "27 ...")));
    golden("one-connection", () -> check().showsAllOnOneConnection(Expected.request("27 ...")));
    golden(
        "one-connection-none",
        () -> check().within(Duration.ofMillis(20)).showsAllOnOneConnection(PING));
    golden("on-connection", () -> check().shows(Expected.request("27 01").on(2)));
    golden("not-on-connection", () -> check().showsNo(Expected.request("27 01").on(1)));
  }

  @Test
  void beforeTheMark() throws IOException {
    traffic.activated().asked("10 03", "50 03");
    Mark mark = traffic.mark("reset");
    traffic.asked("22 F1 90", "62 F1 90 57");

    golden("since-mark", () -> check().since(mark).shows(SESSION));
    golden("since-mark-at-end", () -> check().since(traffic.mark("end")).shows(SESSION));
    golden("since-mark-none", () -> check().since(mark).hasReceivedNo("22 F1 90"));
    golden("since-mark-order", () -> check().since(mark).hasReceivedInOrder(requests("10 03")));
    golden("since-mark-only", () -> check().since(mark).hasReceivedOnly(requests("10 03")));
  }

  @Test
  void tooLate() throws IOException {
    traffic.activated();
    JournalEntry late = traffic.pass(90).request(1, "10 03");
    Duration before = Duration.ofMillis(25);
    Mark mark =
        new Mark(
            "reset",
            late.sequence(),
            late.time().minus(before),
            late.nanoTime() - before.toNanos(),
            0);

    golden("too-late", () -> check().since(mark).within(Duration.ofMillis(20)).shows(SESSION));
  }

  @Test
  void demands() throws IOException {
    traffic.activated().asked("10 03", "50 03").asked("10 03", "50 03");

    golden(
        "row",
        () ->
            check()
                .meets(
                    List.of(
                        Demand.of(SESSION),
                        Demand.of(SESSION).times(Count.exactly(1)).within(Duration.ofMillis(5)))));
  }

  @Test
  void remembered() throws IOException {
    traffic.activated().asked("27 02 AA BC", "67 02");

    golden(
        "remembered",
        () ->
            check()
                .remembering(Map.of("key", Bytes.parse("AA BB"), "seed", Bytes.parse("11 22")))
                .hasReceived("27 02 AA BB"));
  }

  @Test
  void droppedEntries() throws IOException {
    Traffic small = dropping();

    golden("dropped-before", () -> small.check().showsBefore(SESSION, PING));
    golden(
        "dropped-in-row", () -> small.check().hasReceivedInOrderWithoutOthers(requests("10 03")));
    golden("dropped-connection", () -> small.check().showsOnSameConnection(requests("10 03")));
    golden("dropped-one-connection", () -> small.check().showsAllOnOneConnection(PING));
    Mark beginning = new Mark("begin", 0, Traffic.START, 0, 0);
    golden(
        "dropped-cadence",
        () ->
            small
                .check()
                .since(beginning)
                .keeps(PING, Cadence.atLeastEvery(Duration.ofMillis(100))));
  }
}
