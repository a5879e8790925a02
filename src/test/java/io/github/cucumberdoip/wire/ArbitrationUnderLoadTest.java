package io.github.cucumberdoip.wire;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cucumberdoip.DoipServer;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * All sockets have active testers that ask again and again, while one newcomer after another makes
 * the ECU ask all of them whether they are alive.
 */
@Tag("sockets")
@Timeout(120)
class ArbitrationUnderLoadTest {
  private static final int TESTERS = 64;
  private static final int REQUESTS = 20;
  private static final String ALIVE_CHECK = "02FD 0007 00000000";
  private static final Duration PAUSE = Duration.ofMillis(20);
  private static final int NEWCOMERS = 10;
  private static final int RUNS = 5;
  private static final Duration LONGEST = Duration.ofMillis(50);

  private final AtomicInteger aliveChecks = new AtomicInteger();

  @Test
  void noRequestOfAnActiveTesterIsDelayedOrLost() throws Exception {
    ExecutorService threads = Executors.newCachedThreadPool();
    List<Duration> longest = new ArrayList<>();
    try (DoipServer server = Ecus.builder().settings(s -> s.maxOpenSockets(TESTERS)).start()) {
      server.stub("3E 00").answers("7E 00");
      for (int run = 0; run < RUNS; run++) {
        longest.add(run(server, threads));
      }
    } finally {
      threads.shutdownNow();
    }
    assertThat(aliveChecks).hasValue(RUNS * NEWCOMERS * TESTERS);
    assertThat(longest.stream().sorted().toList().get(RUNS / 2))
        .as("the median of the longest delays %s", longest)
        .isLessThanOrEqualTo(LONGEST);
  }

  private Duration run(DoipServer server, ExecutorService threads) throws Exception {
    List<ActiveTester> active = new ArrayList<>();
    try {
      for (int i = 0; i < TESTERS; i++) {
        active.add(new ActiveTester(server, i));
      }
      List<Future<Duration>> results = new ArrayList<>();
      active.forEach(tester -> results.add(threads.submit(tester)));
      for (int i = 0; i < NEWCOMERS; i++) {
        assertDenied(server);
      }
      active.forEach(ActiveTester::finish);
      return longest(results);
    } finally {
      for (ActiveTester tester : active) {
        tester.raw.close();
      }
      Settled.awaitConnections(server, 0);
    }
  }

  private static Duration longest(List<Future<Duration>> results)
      throws InterruptedException, ExecutionException {
    Duration longest = Duration.ZERO;
    for (Future<Duration> result : results) {
      longest = result.get().compareTo(longest) > 0 ? result.get() : longest;
    }
    return longest;
  }

  private static void assertDenied(DoipServer server) throws IOException {
    try (RawTester newcomer = RawTester.connect(server)) {
      newcomer.send("02FD 0005 00000007 0FFF 00 00000000");
      assertThat(newcomer.receive()).isEqualTo("02FD 0006 00000009 0FFF10100100000000");
      newcomer.assertClosed();
    }
  }

  /** Asks until it is told to finish, and answers alive checks meanwhile. */
  private final class ActiveTester implements Callable<Duration> {
    private final RawTester raw;
    private final String address;
    private volatile boolean finishing;

    ActiveTester(DoipServer server, int number) throws IOException {
      raw = RawTester.connect(server);
      address = String.format("%04X", 0x0E00 + number);
      raw.send("02FD 0005 00000007" + address + "00 00000000");
      assertThat(raw.receive()).isEqualTo("02FD 0006 00000009 " + address + "10101000000000");
    }

    void finish() {
      finishing = true;
    }

    @Override
    public Duration call() throws IOException {
      long longest = 0;
      int sent = 0;
      while (!finishing || sent < REQUESTS) {
        long begin = System.nanoTime();
        raw.send("02FD 8001 00000006" + address + "1010 3E00");
        assertThat(next()).isEqualTo("02FD 8002 00000005 1010" + address + "00");
        assertThat(next()).isEqualTo("02FD 8001 00000006 1010" + address + "7E00");
        longest = Math.max(longest, System.nanoTime() - begin);
        sent++;
        listen();
      }
      return Duration.ofNanos(longest);
    }

    private String next() throws IOException {
      String message = raw.receive();
      while (message.equals(ALIVE_CHECK)) {
        answer();
        message = raw.receive();
      }
      return message;
    }

    /** Between two requests a tester hears whether the ECU wants something. */
    private void listen() throws IOException {
      while (raw.hearsWithin(PAUSE)) {
        assertThat(raw.receive()).isEqualTo(ALIVE_CHECK);
        answer();
      }
    }

    private void answer() throws IOException {
      aliveChecks.incrementAndGet();
      raw.send("02FD 0008 00000002" + address);
    }
  }
}
