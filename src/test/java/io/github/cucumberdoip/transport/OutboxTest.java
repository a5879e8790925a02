package io.github.cucumberdoip.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.github.cucumberdoip.entity.Action;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class OutboxTest {
  private static final Duration SOON = Duration.ofSeconds(20);

  private final ConcurrentLinkedQueue<Long> executed = new ConcurrentLinkedQueue<>();
  private final CountDownLatch entered = new CountDownLatch(1);
  private final CountDownLatch leave = new CountDownLatch(1);
  private final Outbox outbox = new Outbox(this::execute, reason -> {});

  private void execute(Action action, long request) {
    entered.countDown();
    try {
      if (request == 0) {
        leave.await();
      }
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
    executed.add(request);
  }

  private void add(long request) {
    outbox.add(List.of(new Action.Close("test")), request);
  }

  private FutureTask<Void> start(Runnable task) {
    FutureTask<Void> future = new FutureTask<>(task, null);
    new Thread(future).start();
    return future;
  }

  @Test
  void whoFindsAnotherAtWorkLeavesItsActionsToItInTheirOrder() throws Exception {
    add(0);
    FutureTask<Void> worker = start(outbox::drain);
    entered.await();
    for (long request = 1; request <= 100; request++) {
      add(request);
      outbox.drain();
    }
    assertThat(executed).isEmpty();
    leave.countDown();
    worker.get();
    assertThat(executed)
        .containsExactlyElementsOf(IntStream.rangeClosed(0, 100).mapToObj(Long::valueOf).toList());
  }

  @Test
  void actionsOfManyThreadsAreEachExecutedOnce() throws Exception {
    leave.countDown();
    List<FutureTask<Void>> adding =
        IntStream.range(0, 4)
            .mapToObj(
                thread ->
                    start(
                        () -> {
                          for (int i = 0; i < 1000; i++) {
                            add(1 + thread * 1000L + i);
                            outbox.drain();
                          }
                        }))
            .toList();
    for (FutureTask<Void> one : adding) {
      one.get();
    }
    assertThat(executed).hasSize(4000).doesNotHaveDuplicates();
    for (int thread = 0; thread < 4; thread++) {
      long from = 1 + thread * 1000L;
      assertThat(executed.stream().filter(r -> r >= from && r < from + 1000)).isSorted();
    }
  }

  @Test
  void aReaderWaitsWhileTooMuchIsQueuedBehindASlowWrite() throws Exception {
    add(0);
    FutureTask<Void> worker = start(outbox::drain);
    entered.await();
    for (long request = 1; request <= 1024; request++) {
      outbox.awaitRoom();
      add(request);
    }
    Thread[] waiting = new Thread[1];
    FutureTask<Void> reader =
        start(
            () -> {
              waiting[0] = Thread.currentThread();
              outbox.awaitRoom();
            });
    await()
        .atMost(SOON)
        .until(() -> waiting[0] != null && waiting[0].getState() == Thread.State.WAITING);
    leave.countDown();
    reader.get();
    worker.get();
  }

  @Test
  void closingLetsAWaitingReaderGo() throws Exception {
    for (long request = 1; request <= 2000; request++) {
      add(request);
    }
    FutureTask<Void> reader = start(outbox::awaitRoom);
    outbox.close();
    reader.get();
    outbox.awaitRoom();
  }

  @Test
  void hasRoomUntilTooManyLateRepliesArePlanned() {
    for (int i = 0; i < 1024; i++) {
      assertThat(outbox.hasRoom()).isTrue();
      outbox.lateReplyPlanned();
    }
    assertThat(outbox.hasRoom()).isFalse();
    outbox.lateReplyDone();
    assertThat(outbox.hasRoom()).isTrue();
  }
}
