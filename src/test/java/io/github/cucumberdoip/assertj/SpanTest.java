package io.github.cucumberdoip.assertj;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cucumberdoip.journal.JournalEntry;
import io.github.cucumberdoip.journal.Mark;
import io.github.cucumberdoip.message.Bytes;
import io.github.cucumberdoip.message.InvalidValueException;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What checks see: since when, until when. */
class SpanTest {
  private static final Duration LONG = Duration.ofSeconds(10);
  private static final ExpectedRequest SESSION = Expected.request("10 03");

  private final Traffic traffic = new Traffic();

  private static void fails(ThrowingCallable check) {
    assertThatThrownBy(check)
        .isInstanceOf(AssertionError.class)
        .hasMessageStartingWith("expected:");
  }

  private static Mark before(JournalEntry entry, Duration time) {
    long nanoTime = entry.nanoTime() - time.toNanos();
    return new Mark("mark", entry.sequence(), Traffic.START, nanoTime, nanoTime);
  }

  @Test
  void withinWithoutAMarkCountsWhatIsThere() {
    traffic.requests("10 03");

    traffic.check().within(Duration.ZERO).shows(SESSION);
    traffic.check().within(Duration.ofMillis(1)).shows(SESSION, Count.exactly(1));
    fails(() -> traffic.check().within(Duration.ofMillis(1)).showsNo(SESSION));
  }

  @Test
  void sinceAMarkWhatIsBeforeDoesNotCount() {
    traffic.requests("10 03");
    Mark mark = traffic.mark("reset");
    JournalAssert check = traffic.check().since(mark);

    check.showsNo(SESSION);
    fails(() -> check.shows(SESSION));
    fails(() -> check.hasReceivedInOrder(List.of(SESSION)));
    fails(() -> check.hasReceivedInOrderWithoutOthers(List.of(SESSION)));
    fails(() -> check.showsOnSameConnection(List.of(SESSION)));
    fails(() -> check.showsAllOnOneConnection(SESSION));
    fails(() -> check.showsBefore(Expected.connection(), SESSION));
    fails(() -> check.readsRequest(UdsParts.parse("10 {session}")));
    check.hasReceivedOnly(List.of());
    traffic.requests("10 03");
    check.shows(SESSION, Count.exactly(1)).hasReceivedOnly(List.of(SESSION));
  }

  @Test
  void theTimeOfAMarkEndsExactly() {
    JournalEntry entry = traffic.request(1, "10 03");
    Duration time = Duration.ofMillis(20);
    JournalAssert inTime = traffic.check().since(before(entry, time)).within(time);
    JournalAssert late = traffic.check().since(before(entry, time.plusNanos(1))).within(time);

    inTime.shows(SESSION);
    fails(() -> inTime.showsNo(SESSION));
    late.showsNo(SESSION);
    fails(() -> late.shows(SESSION));
  }

  @Test
  @Timeout(5)
  void aTimeThatIsOverIsNotWaitedFor() {
    JournalEntry entry = traffic.request(1, "10 03");
    Mark longAgo = before(entry, Duration.ofHours(1));

    traffic.check().since(longAgo).within(Duration.ofMinutes(59)).showsNo(SESSION);
    fails(() -> traffic.check().since(longAgo).within(Duration.ofMinutes(59)).shows(SESSION));
  }

  @Test
  @Timeout(20)
  void aTimeThatIsNotOverIsWaitedFor() {
    Mark mark = traffic.mark("reset");
    CompletableFuture.delayedExecutor(30, TimeUnit.MILLISECONDS)
        .execute(() -> traffic.requests("10 03"));

    traffic.check().since(mark).within(LONG).shows(SESSION);
  }

  @Test
  void droppedEntriesBeforeTheMarkDoNotMatter() {
    Traffic small = new Traffic(2000);
    for (int i = 0; i < 20; i++) {
      small.asked("3E 00", "7E 00");
    }
    Mark mark = small.mark("reset");
    small.requests("10 03");

    assertThat(small.journal().dropped()).isPositive();
    small.check().since(mark).showsNo(Expected.request("2E ...")).shows(SESSION, Count.exactly(1));
    small.check().since(mark).hasReceivedOnly(List.of(SESSION));
    fails(() -> small.check().showsNo(Expected.request("2E ...")));
  }

  @Test
  void whatWasBeforeTheTestIsAsIfItHadNotBeen() {
    JournalEntry earlier = traffic.unmatched("10 03", "7F 10 11").journal().entries().get(0);
    long begin = earlier.nanoTime() + 1;
    traffic.requests("3E 00");
    JournalAssert check = traffic.check().beginningAt(begin);

    check.showsNo(SESSION);
    check.hasReceivedOnly(List.of(Expected.request("3E 00")));
    check.hasNoUnmatchedRequests();
    traffic.check().beginningAt(earlier.nanoTime()).shows(SESSION);
    assertThatThrownBy(() -> check.shows(SESSION))
        .isInstanceOf(AssertionError.class)
        .hasMessageNotContaining("-> 10 03");
  }

  @Test
  void demandsAreMetEachOnItsOwn() {
    traffic.requests("3E 00");
    Mark mark = traffic.mark("reset");
    traffic.requests("10 03", "10 03");
    Demand twice = Demand.of(SESSION).times(Count.exactly(2)).since(mark);
    Demand noPing = Demand.of(Expected.request("3E 00")).times(Count.exactly(0));

    traffic.check().meets(List.of(twice, noPing.since(mark)));
    fails(() -> traffic.check().meets(List.of(twice, noPing)));
    fails(() -> traffic.check().meets(List.of(twice.times(Count.exactly(3)))));
    traffic.check().since(mark).meets(List.of(noPing));
  }

  @Test
  void theTimesOfDemandsBeginTogether() {
    Duration time = Duration.ofMillis(300);
    Demand never = Demand.of(SESSION).times(Count.exactly(0)).within(time);
    long begin = System.nanoTime();

    traffic.check().meets(Collections.nCopies(10, never));

    assertThat(Duration.ofNanos(System.nanoTime() - begin))
        .isBetween(time, time.multipliedBy(10).minusMillis(1));
  }

  @Test
  void readsPartsOfTheLatest() {
    traffic.requests("34 44 01 02 03 04 05").requests("34 44 11 12 13 14 15");
    UdsParts parts = UdsParts.parse("34 ?? {address:2} {size:2} {rest}");

    assertThat(traffic.check().readsRequest(parts))
        .containsExactly(
            Map.entry("address", Bytes.parse("11 12")),
            Map.entry("size", Bytes.parse("13 14")),
            Map.entry("rest", Bytes.parse("15")));
    fails(() -> traffic.check().readsResponse(parts));
  }

  @Test
  void readsPartsOfResponses() {
    traffic.asked("27 01", "67 01 11 22").requests("67 01 33 44");

    assertThat(traffic.check().readsResponse(UdsParts.parse("67 01 {seed}")))
        .containsEntry("seed", Bytes.parse("11 22"));
  }

  @Test
  void aPartOfFixedLengthAllowsNothingAfterIt() {
    traffic.requests("27 02 11 22 33");

    fails(() -> traffic.check().readsRequest(UdsParts.parse("27 02 {key:2}")));
    assertThat(traffic.check().readsRequest(UdsParts.parse("27 02 {key:2} ...")))
        .containsEntry("key", Bytes.parse("11 22"));
    assertThat(traffic.check().readsRequest(UdsParts.parse("{all}")))
        .containsEntry("all", Bytes.parse("27 02 11 22 33"));
    assertThat(traffic.check().readsRequest(UdsParts.parse("27 02 11 22 33 {none}")))
        .containsEntry("none", Bytes.EMPTY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "27 02",
        "27 {}",
        "27 {a:0}",
        "27 {a:b}",
        "27 {1a}",
        "27 {a} {b}",
        "... {a}",
        "{a:1} {a:1}"
      })
  void partsThatCannotBeAreRefused(String text) {
    assertThatThrownBy(() -> UdsParts.parse(text)).isInstanceOf(InvalidValueException.class);
  }
}
