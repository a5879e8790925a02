package io.github.cucumberdoip.tester;

import static io.github.cucumberdoip.tester.Samples.LONG;
import static io.github.cucumberdoip.tester.Samples.SHORT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cucumberdoip.message.Bytes;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class ArrivalsTest {
  private final Arrivals arrivals = new Arrivals();

  private static Received datagram(byte[] bytes) {
    return Received.datagram(
        new InetSocketAddress(InetAddress.getLoopbackAddress(), 13400), Bytes.wrap(bytes));
  }

  private static Received numbered(int number) {
    return datagram(new byte[] {(byte) (number >> 8), (byte) number});
  }

  private static long in(Duration duration) {
    return System.nanoTime() + duration.toNanos();
  }

  @Test
  void keepsTheNewestTenThousand() {
    for (int i = 0; i < 10_003; i++) {
      arrivals.add(numbered(i));
    }

    assertThat(arrivals.all()).hasSize(10_000);
    assertThat(arrivals.all().get(0).bytes()).isEqualTo(numbered(3).bytes());
    assertThat(arrivals.all().get(9_999).bytes()).isEqualTo(numbered(10_002).bytes());
  }

  @Test
  void keepsFewerIfTheyAreLarge() {
    byte[] large = new byte[16 << 20];
    for (int i = 0; i < 6; i++) {
      arrivals.add(datagram(large));
    }

    assertThat(arrivals.all()).hasSize(4);
  }

  @Test
  void keepsASingleOneThatIsLargerThanTheBound() {
    arrivals.add(numbered(1));
    arrivals.add(datagram(new byte[(64 << 20) + 1]));

    assertThat(arrivals.all()).hasSize(1);
  }

  @Test
  void takesTheFirstMatchAfterAMark() {
    arrivals.add(numbered(1));
    long mark = arrivals.mark();
    arrivals.add(numbered(2));

    assertThat(arrivals.take(mark, any -> true, in(LONG)).orElseThrow().bytes())
        .isEqualTo(numbered(2).bytes());
    assertThat(arrivals.all()).extracting(Received::bytes).containsExactly(numbered(1).bytes());
  }

  @Test
  void findLeavesTheMatch() {
    arrivals.add(numbered(1));

    assertThat(arrivals.find(any -> true, in(Duration.ZERO))).isPresent();
    assertThat(arrivals.all()).hasSize(1);
  }

  @Test
  void whatIsSeenInOneOfTwoRecordsIsInTheOther() throws Exception {
    Arrivals companion = arrivals.companion();
    CompletableFuture<Void> adding =
        CompletableFuture.runAsync(
            () -> {
              for (int i = 0; i < 5_000; i++) {
                arrivals.addHereAndTo(companion, numbered(i));
              }
            });
    for (long seen = 0; seen < 5_000; seen = companion.mark()) {
      assertThat(arrivals.mark()).isGreaterThanOrEqualTo(seen);
      long inLog = arrivals.mark();
      assertThat(companion.mark()).isGreaterThanOrEqualTo(inLog);
    }

    adding.get(5, TimeUnit.SECONDS);
  }

  @Test
  void waitEndsWithTheDeadline() {
    long start = System.nanoTime();

    assertThat(arrivals.take(0, any -> true, in(SHORT))).isEmpty();
    assertThat(System.nanoTime() - start).isGreaterThanOrEqualTo(SHORT.toNanos());
    assertThat(arrivals.isEnded()).isFalse();
  }

  @Test
  void waitEndsWithAnArrival() throws Exception {
    CompletableFuture<Optional<Received>> taken =
        CompletableFuture.supplyAsync(() -> arrivals.take(0, any -> true, in(LONG)));
    arrivals.add(numbered(7));

    assertThat(taken.get(5, TimeUnit.SECONDS)).isPresent();
  }

  @Test
  void waitEndsWithTheEnd() throws Exception {
    CompletableFuture<Boolean> ended =
        CompletableFuture.supplyAsync(() -> arrivals.awaitEnd(in(LONG)));
    CompletableFuture<Boolean> counted =
        CompletableFuture.supplyAsync(() -> arrivals.awaitCount(1, any -> true, in(LONG)));
    arrivals.end();

    assertThat(ended.get(5, TimeUnit.SECONDS)).isTrue();
    assertThat(counted.get(5, TimeUnit.SECONDS)).isFalse();
  }

  @Test
  void interruptEndsTheWaitAndIsKept() {
    Thread.currentThread().interrupt();

    assertThatThrownBy(() -> arrivals.take(0, any -> true, in(LONG)))
        .isInstanceOf(TesterException.class)
        .hasMessageContaining("interrupted");
    assertThat(Thread.interrupted()).isTrue();
  }

  @Test
  void whatCameAfterAMarkIsShownOnceItIsEnough() {
    arrivals.add(numbered(1));
    long mark = arrivals.mark();
    CompletableFuture.delayedExecutor(20, TimeUnit.MILLISECONDS)
        .execute(
            () -> {
              arrivals.add(numbered(2));
              arrivals.add(numbered(3));
            });

    assertThat(arrivals.awaitAfter(mark, list -> list.size() == 2, in(Duration.ofSeconds(5))))
        .extracting(Received::bytes)
        .containsExactly(numbered(2).bytes(), numbered(3).bytes());
  }

  @Test
  void whatCameAfterAMarkIsShownAtTheDeadlineEvenIfItIsNotEnough() {
    long mark = arrivals.mark();
    arrivals.add(numbered(1));

    assertThat(arrivals.awaitAfter(mark, list -> list.size() == 2, in(Duration.ZERO))).hasSize(1);
    assertThat(arrivals.awaitAfter(arrivals.mark(), list -> false, in(Duration.ZERO))).isEmpty();
  }
}
