package io.github.cucumberdoip.ecu;

import static io.github.cucumberdoip.ecu.Requests.request;
import static io.github.cucumberdoip.ecu.Requests.sent;
import static io.github.cucumberdoip.ecu.Requests.stub;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.cucumberdoip.ecu.Reply.AtEnd;
import io.github.cucumberdoip.message.Bytes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class ScriptedEcuConcurrencyTest {
  private static final int THREADS = 8;
  private static final int EACH = 500;

  private final ScriptedEcu ecu = new ScriptedEcu();
  private final ExecutorService threads = Executors.newFixedThreadPool(THREADS);

  @AfterEach
  void endThreads() {
    threads.shutdownNow();
  }

  /** Lets all threads send at the same time and collects what was answered. */
  private Collection<String> answersOfAllThreads() throws Exception {
    Collection<String> answers = new ConcurrentLinkedQueue<>();
    CountDownLatch ready = new CountDownLatch(THREADS);
    Callable<Void> sender =
        () -> {
          ready.countDown();
          ready.await();
          for (int i = 0; i < EACH; i++) {
            answers.add(sent(ecu.answer(request("22 F1 90"))));
          }
          return null;
        };
    List<Future<Void>> running = new ArrayList<>();
    for (int i = 0; i < THREADS; i++) {
      running.add(threads.submit(sender));
    }
    for (Future<Void> future : running) {
      future.get(30, TimeUnit.SECONDS);
    }
    return answers;
  }

  @Test
  void aLimitedStubAnswersExactlyAsOftenAsItMay() throws Exception {
    ecu.add(stub("22 F1 90", "62 01"));
    Stub limited = ecu.add(stub("22 F1 90", "62 02").times(1234));

    assertThat(answersOfAllThreads())
        .hasSize(THREADS * EACH)
        .filteredOn("62 02"::equals)
        .hasSize(1234);
    assertThat(limited.uses()).isEqualTo(1234);
    assertThat(ecu.stubs()).doesNotContain(limited);
  }

  @Test
  void everyReplyOfASequenceIsGivenExactlyOnce() throws Exception {
    List<Reply> replies =
        IntStream.range(0, THREADS * EACH)
            .mapToObj(i -> Reply.bytes(Bytes.of(0x62, i >> 8, i & 0xFF)))
            .toList();
    ecu.add(stub("22 ...", Reply.inSequence(AtEnd.UNMATCHED, replies)));

    assertThat(answersOfAllThreads())
        .hasSize(THREADS * EACH)
        .doesNotHaveDuplicates()
        .doesNotContain("7F 22 11");
    assertThat(ecu.stubs()).isEmpty();
  }

  @Test
  void manyStubsForOneUseEachAreAllUsed() throws Exception {
    for (int i = 0; i < THREADS * EACH; i++) {
      ecu.add(
          StubSpec.of(stub("22 F1 90", "00").pattern(), Reply.bytes(Bytes.of(i >> 8, i & 0xFF)))
              .times(1));
    }

    assertThat(answersOfAllThreads()).hasSize(THREADS * EACH).doesNotHaveDuplicates();
    assertThat(ecu.stubs()).isEmpty();
  }

  @Test
  void aFunctionThatBlocksHoldsNobodyElseUp() throws Exception {
    CountDownLatch entered = new CountDownLatch(1);
    CountDownLatch release = new CountDownLatch(1);
    ecu.add(
        stub(
            "31 ...",
            Reply.computedBy(
                request -> {
                  entered.countDown();
                  try {
                    release.await();
                  } catch (InterruptedException e) {
                    throw new IllegalStateException(e);
                  }
                  return Reply.positive(Bytes.EMPTY);
                })));
    Future<Answer> blocked = threads.submit(() -> ecu.answer(request("31 01 FF 00")));
    assertThat(entered.await(10, TimeUnit.SECONDS)).isTrue();

    Future<Stub> added = threads.submit(() -> ecu.add(stub("22 F1 90", "62 01")));
    assertThat(added.get(10, TimeUnit.SECONDS).number()).isEqualTo(2);
    Future<Answer> other = threads.submit(() -> ecu.answer(request("22 F1 90")));
    assertThat(sent(other.get(10, TimeUnit.SECONDS))).isEqualTo("62 01");
    assertThat(blocked.isDone()).isFalse();

    release.countDown();
    assertThat(sent(blocked.get(10, TimeUnit.SECONDS))).isEqualTo("71 01 FF 00");
  }
}
