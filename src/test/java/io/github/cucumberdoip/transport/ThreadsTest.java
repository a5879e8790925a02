package io.github.cucumberdoip.transport;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class ThreadsTest {
  private static final Duration SOON = Duration.ofSeconds(20);

  private final Threads threads = new Threads("fixture");
  private final CountDownLatch leave = new CountDownLatch(1);

  private void untilTold() {
    try {
      leave.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Test
  void nothingStartedHasEnded() {
    assertThat(threads.awaitEnd(Duration.ZERO)).isTrue();
  }

  @Test
  void aThreadThatGoesOnIsNamed() {
    threads.start("worker", this::untilTold);
    assertThat(threads.awaitEnd(Duration.ofMillis(10))).isFalse();
    assertThat(threads.names()).containsExactly("fixture-worker");
    leave.countDown();
    assertThat(threads.awaitEnd(SOON)).isTrue();
    assertThat(threads.names()).isEmpty();
  }

  @Test
  void anInterruptEndsAThreadThatWaits() {
    threads.start("worker", this::untilTold);
    threads.interrupt();
    assertThat(threads.awaitEnd(SOON)).isTrue();
  }

  @Test
  void threadsThatAreStartedMeanwhileAreWaitedForToo() {
    threads.start(
        "first",
        () -> threads.start("second", () -> threads.start("third", () -> leave.countDown())));
    assertThat(threads.awaitEnd(SOON)).isTrue();
    assertThat(leave.getCount()).isZero();
  }

  @Test
  void aThreadThatAPoolMadeButNeverStartedIsNotWaitedFor() {
    assertThat(threads.named("timer").newThread(this::untilTold).isAlive()).isFalse();
    assertThat(threads.awaitEnd(Duration.ZERO)).isTrue();
  }

  @Test
  void oneOfItsOwnThreadsDoesNotWaitForItself() throws Exception {
    FutureTask<Boolean> ended = new FutureTask<>(() -> threads.awaitEnd(SOON));
    threads.start("stopping", ended);
    assertThat(ended.get()).isTrue();
  }

  @Test
  void aFailingThreadHasEnded() {
    Thread.UncaughtExceptionHandler before = Thread.getDefaultUncaughtExceptionHandler();
    Thread.setDefaultUncaughtExceptionHandler((thread, failure) -> leave.countDown());
    try {
      threads.start(
          "failing",
          () -> {
            throw new IllegalStateException("as planned");
          });
      assertThat(threads.awaitEnd(SOON)).isTrue();
      untilTold();
    } finally {
      Thread.setDefaultUncaughtExceptionHandler(before);
    }
  }

  @Test
  void anInterruptDoesNotShortenTheWait() {
    threads.start("worker", this::untilTold);
    Thread.currentThread().interrupt();
    assertThat(threads.awaitEnd(Duration.ofMillis(10))).isFalse();
    assertThat(Thread.interrupted()).isTrue();
    leave.countDown();
    assertThat(threads.awaitEnd(SOON)).isTrue();
  }
}
