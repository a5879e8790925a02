package io.github.cucumberdoip.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cucumberdoip.message.InvalidValueException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Real time, and time that passes only by order. */
class EcuClockTest {
  private final EcuClock clock = new EcuClock();
  private final List<Throwable> failures = Collections.synchronizedList(new ArrayList<>());
  private final Timers timers = new Timers(new Threads("clock-test"), clock, failures::add);
  private final List<String> done = Collections.synchronizedList(new ArrayList<>());

  @AfterEach
  void close() {
    timers.close();
  }

  private void after(long seconds, String name) {
    timers.after(Duration.ofSeconds(seconds), () -> done.add(name));
  }

  @Test
  void timePassesByOrderOnlyOnceItIsTakenOver() {
    clock.takeOver();
    long before = clock.now();
    after(300, "five minutes");
    clock.advance(Duration.ofSeconds(299));
    assertThat(done).isEmpty();
    clock.advance(Duration.ofSeconds(1));
    assertThat(done).containsExactly("five minutes");
    assertThat(clock.now() - before).isEqualTo(Duration.ofMinutes(5).toNanos());
  }

  @Test
  void whatIsDueRunsInItsOrderAtItsOwnTime() {
    clock.takeOver();
    long begin = clock.now();
    after(2, "b");
    after(1, "a");
    after(2, "c");
    timers.after(
        Duration.ofSeconds(1),
        () ->
            timers.after(
                Duration.ofMillis(500), () -> done.add("at " + (clock.now() - begin) / 1_000_000)));
    clock.advance(Duration.ofSeconds(10));
    assertThat(done).containsExactly("a", "at 1500", "b", "c");
  }

  @Test
  void aTaskThatIsDueAtOnceRunsAlsoWhileTimeStandsStill() throws InterruptedException {
    clock.takeOver();
    CountDownLatch ran = new CountDownLatch(1);
    timers.after(Duration.ZERO, ran::countDown);
    assertThat(ran.await(5, TimeUnit.SECONDS)).isTrue();
  }

  @Test
  void realTimeGoesOnWhereTimeStoodWhenItIsReleased() throws InterruptedException {
    CountDownLatch ran = new CountDownLatch(1);
    clock.takeOver();
    timers.after(Duration.ofMinutes(5), ran::countDown);
    clock.advance(Duration.ofMinutes(5).minusMillis(5));
    assertThat(ran.getCount()).isEqualTo(1);
    clock.release();
    assertThat(ran.await(5, TimeUnit.SECONDS)).isTrue();
    assertThat(clock.isTakenOver()).isFalse();
  }

  @Test
  void theSystemsTimersRunWhileTimeStandsStill() throws InterruptedException {
    clock.takeOver();
    CountDownLatch ran = new CountDownLatch(1);
    timers.afterRealTime(Duration.ofMillis(1), ran::countDown);
    assertThat(ran.await(5, TimeUnit.SECONDS)).isTrue();
  }

  @Test
  void aTaskThatFailsIsReportedAndDoesNotStopTheOthers() {
    clock.takeOver();
    timers.after(
        Duration.ofSeconds(1),
        () -> {
          throw new IllegalStateException("broken");
        });
    after(2, "next");
    clock.advance(Duration.ofSeconds(2));
    assertThat(done).containsExactly("next");
    assertThat(failures).singleElement().hasToString("java.lang.IllegalStateException: broken");
  }

  @Test
  void timeDoesNotGoBack() {
    assertThatThrownBy(() -> clock.advance(Duration.ofMillis(-1)))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("zero or more");
  }

  @Test
  void closedTimersTakeNothingMore() {
    timers.close();
    assertThat(timers.after(Duration.ZERO, () -> done.add("never"))).isFalse();
    clock.advance(Duration.ofSeconds(1));
    assertThat(done).isEmpty();
  }
}
