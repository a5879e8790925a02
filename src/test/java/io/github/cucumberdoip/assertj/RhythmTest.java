package io.github.cucumberdoip.assertj;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cucumberdoip.journal.Mark;
import io.github.cucumberdoip.message.InvalidValueException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.locks.LockSupport;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Checks on cadences, to the millisecond on a clock of its own. */
class RhythmTest {
  private static final ExpectedRequest PING = Expected.request("3E ...");
  private static final Cadence CADENCE =
      Cadence.every(Duration.ofSeconds(2), Duration.ofMillis(200));
  private static final Cadence WATCHDOG = Cadence.atLeastEvery(Duration.ofSeconds(5));

  private final Traffic traffic = new Traffic().onOwnClock();

  private static void fails(ThrowingCallable check, String... says) {
    assertThatThrownBy(check).isInstanceOf(AssertionError.class).hasMessageContainingAll(says);
  }

  /** A request so long after what was before it; it takes 10 ms itself. */
  private RhythmTest ping(long millis) {
    traffic.pass(millis - 10).requests("3E 00");
    return this;
  }

  @Test
  void aSteadyOneKeepsIt() {
    Mark mark = traffic.mark("begin");
    ping(2000).ping(1900).ping(2100).ping(2000);

    traffic.check().since(mark).keeps(PING, CADENCE);
    traffic.check().since(mark).within(Duration.ofSeconds(8)).keeps(PING, CADENCE);
  }

  @ParameterizedTest
  @CsvSource({"1800, true", "1799, false", "2200, true", "2201, false"})
  void theToleranceBelongsToIt(long gap, boolean kept) {
    Mark mark = traffic.mark("begin");
    ping(2000).ping(2000).ping(gap).ping(2000);
    JournalAssert check = traffic.check().since(mark);

    if (kept) {
      check.keeps(PING, CADENCE);
    } else {
      fails(() -> check.keeps(PING, CADENCE), "instead:  1 of 5 gaps was off");
    }
  }

  @ParameterizedTest
  @CsvSource({"10, true", "2200, true", "2201, false"})
  void theFirstMayComeAtOnceButNotLate(long wait, boolean kept) {
    Mark mark = traffic.mark("begin");
    ping(wait).ping(2000).ping(2000).ping(2000);
    JournalAssert check = traffic.check().since(mark);

    if (kept) {
      check.keeps(PING, CADENCE);
    } else {
      fails(() -> check.keeps(PING, CADENCE), "from the begin to", "1 ms too long");
    }
  }

  @ParameterizedTest
  @CsvSource({"0, true", "2200, true", "2201, false"})
  void theTimeAfterTheLastIsNotTooLong(long rest, boolean kept) {
    Mark mark = traffic.mark("begin");
    ping(2000).ping(2000).ping(2000);
    traffic.pass(rest);
    JournalAssert check = traffic.check().since(mark);

    if (kept) {
      check.keeps(PING, CADENCE);
    } else {
      fails(() -> check.keeps(PING, CADENCE), "to the end", "1 ms too long");
    }
  }

  @Test
  void whatIsBeforeTheMarkAndAfterTheTimeIsNotSeen() {
    ping(100).ping(100);
    Mark mark = traffic.mark("begin");
    ping(2000).ping(2000).ping(2000).ping(2000).ping(100);

    traffic.check().since(mark).within(Duration.ofSeconds(8)).keeps(PING, CADENCE);
    fails(() -> traffic.check().since(mark).keeps(PING, CADENCE), "100 ms from");
  }

  @Test
  void aWatchdogIsContentWithMore() {
    Mark mark = traffic.mark("begin");
    ping(10).ping(4000).ping(5000);
    traffic.check().since(mark).keeps(PING, WATCHDOG);
    traffic.pass(5001);

    fails(() -> traffic.check().since(mark).keeps(PING, WATCHDOG), "5001 ms from", "1 ms too long");
  }

  @Test
  void silenceIsNeverEnough() {
    Mark mark = traffic.mark("begin");
    traffic.pass(5000);

    fails(() -> traffic.check().since(mark).keeps(PING, WATCHDOG), "instead:  it did not happen");
  }

  @Test
  void anotherRequestIsNoBeat() {
    Mark mark = traffic.mark("begin");
    ping(2000);
    traffic.pass(1990).requests("22 F1 90").pass(1990).requests("3E 00");

    fails(() -> traffic.check().since(mark).keeps(PING, CADENCE), "4 s from");
  }

  @Test
  void inTooLittleTimeNothingIsTold() {
    Mark mark = traffic.mark("begin");
    ping(2000).ping(2000);

    fails(
        () -> traffic.check().since(mark).keeps(PING, CADENCE),
        "it cannot be told: only 4 s have passed, and it takes 4400 ms");
    traffic.pass(400);
    traffic.check().since(mark).keeps(PING, CADENCE);
    fails(
        () -> traffic.check().since(mark).within(Duration.ofSeconds(6)).keeps(PING, CADENCE),
        "it takes 6 s",
        "When 1600 ms pass on the DoIP ECU's clock");
  }

  @Test
  void aTimeOrAMarkIsNeeded() {
    assertThatThrownBy(() -> traffic.check().keeps(PING, CADENCE))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("not a time to watch: \"none\"");
    assertThatThrownBy(() -> traffic.check().within(Duration.ofMillis(4399)).keeps(PING, CADENCE))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("at least 4400 ms for \"every 2 s +/- 200 ms\"");
  }

  @Test
  void aCadenceThatCannotBeIsRefused() {
    Duration second = Duration.ofSeconds(1);
    assertThatThrownBy(() -> Cadence.every(second, Duration.ofMillis(1001)))
        .isInstanceOf(InvalidValueException.class);
    assertThatThrownBy(() -> Cadence.every(second, Duration.ofMillis(-1)))
        .isInstanceOf(InvalidValueException.class);
    assertThatThrownBy(() -> Cadence.atLeastEvery(Duration.ZERO))
        .isInstanceOf(InvalidValueException.class);
    assertThat(Cadence.every(second, second).shortest()).isZero();
  }

  @Test
  @Timeout(20)
  void onTheRealClockItWatchesForAllOfTheTime() throws InterruptedException {
    Traffic real = new Traffic();
    CountDownLatch over = new CountDownLatch(1);
    Thread talker =
        new Thread(
            () -> {
              while (over.getCount() > 0) {
                real.requests("3E 00");
                LockSupport.parkNanos(5_000_000);
              }
            });
    talker.start();
    long begin = System.nanoTime();
    Duration time = Duration.ofSeconds(1);
    real.check().within(time).keeps(PING, Cadence.atLeastEvery(time));
    long took = System.nanoTime() - begin;
    over.countDown();

    assertThat(took).isGreaterThanOrEqualTo(time.toNanos());
    talker.join();
    fails(
        () ->
            real.check()
                .within(Duration.ofMillis(50))
                .keeps(PING, Cadence.atLeastEvery(Duration.ofMillis(50))),
        "it did not happen within 50 ms");
  }
}
