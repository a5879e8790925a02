package io.github.cucumberdoip.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.github.cucumberdoip.DoipServer;
import io.github.cucumberdoip.fuzz.FuzzSettings;
import io.github.cucumberdoip.fuzz.Regressions;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Eight testers and one on UDP send right, nearly right and wrong bytes to a running server. */
@Tag("sockets")
class StreamFuzzTest {
  private static final Duration USUALLY = Duration.ofSeconds(20);
  private static final Duration SOON = Duration.ofSeconds(30);
  private static final Path LOG = Path.of("target", "fuzz", "StreamFuzz.txt");
  private static final int TESTERS = 8;
  private static final int UDP = 1;
  private static final long MAY_STAY = 32L << 20;
  private final Map<Integer, AtomicLong> seen = new ConcurrentHashMap<>();

  /** Each begins with 00 for a conversation over TCP or with 01 for a datagram. */
  static List<byte[]> findings() throws IOException {
    return Regressions.of(StreamFuzzTest.class);
  }

  @ParameterizedTest
  @MethodSource("findings")
  void standsWhatOnceWasTooMuch(byte[] input) throws Exception {
    byte[] bytes = Arrays.copyOfRange(input, 1, input.length);
    try (DoipServer server = new FuzzedEcu().server()) {
      server.start();
      FailureNotes notes = new FailureNotes(server);
      if (input[0] == UDP) {
        try (RawUdp tester = RawUdp.to(server.address())) {
          tester.send(bytes);
        }
      } else {
        FuzzedTcp.replay(server.address(), bytes);
      }
      assertFreshTesterIsServed(server);
      notes.end();
      assertThat(notes.found()).isEmpty();
    }
  }

  @Test
  @Tag("fuzz")
  void standsEightTestersOutOfTheirMinds(TestReporter reporter) throws Exception {
    FuzzSettings settings = FuzzSettings.usually(USUALLY);
    reporter.publishEntry("fuzz", settings.toString());
    try {
      // what is made once stays: classes, threads of the JVM
      fuzz(new FuzzSettings(Duration.ofMillis(500), settings.seed()));
      long descriptors = Settled.countsDescriptors() ? Settled.descriptors() : 0;
      long memory = usedMemory();
      String summary = fuzz(settings);
      Files.createDirectories(LOG.getParent());
      Files.writeString(LOG, settings + "\n" + summary + "\n");
      if (Settled.countsDescriptors()) {
        await().atMost(SOON).until(() -> Settled.descriptors() <= descriptors);
      }
      await().atMost(SOON).until(() -> usedMemory() < memory + MAY_STAY);
      assertThat(seen).as(summary).containsKeys(0x0000, 0x0006, 0x0007, 0x8001, 0x8002, 0x8003);
    } catch (AssertionError | ExecutionException e) {
      throw new AssertionError("with " + settings, e);
    }
  }

  private static long usedMemory() {
    System.gc();
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }

  private String fuzz(FuzzSettings settings) throws Exception {
    FuzzedEcu ecu = new FuzzedEcu();
    DoipServer server = ecu.server();
    server.start();
    FailureNotes notes = new FailureNotes(server);
    Thread reader = new Thread(notes, "notes");
    reader.start();
    long end = System.nanoTime() + settings.time().toNanos();
    BooleanSupplier goOn =
        () -> {
          notes.awaitKeepingUp();
          return System.nanoTime() - end < 0 && notes.found().isEmpty();
        };
    List<Long> counts = run(workers(ecu, settings.seed(), goOn), settings.time());
    ecu.calmDown();
    assertFreshTesterIsServed(server);
    server.stop();
    Settled.assertStopped(server);
    notes.end();
    reader.join();
    assertThat(notes.found()).isEmpty();
    assertThat(notes.missed()).as("entries dropped unread").isZero();
    return counts + " conversations, datagrams, changes; answers " + seen;
  }

  private List<Callable<Long>> workers(FuzzedEcu ecu, long seed, BooleanSupplier goOn)
      throws IOException {
    InetSocketAddress entity = ecu.server().address();
    List<Callable<Long>> workers = new ArrayList<>();
    for (int i = 0; i < TESTERS; i++) {
      FuzzedTcp tester = new FuzzedTcp(entity, i, seed, seen);
      workers.add(() -> tester.run(goOn));
    }
    workers.add(() -> FuzzedUdp.run(entity, seed, goOn));
    workers.add(() -> ecu.change(new Random(seed), goOn));
    return workers;
  }

  private static List<Long> run(List<Callable<Long>> workers, Duration time)
      throws InterruptedException, ExecutionException, TimeoutException {
    ExecutorService threads = Executors.newFixedThreadPool(workers.size());
    try {
      List<Future<Long>> running = workers.stream().map(threads::submit).toList();
      List<Long> counts = new ArrayList<>();
      for (Future<Long> worker : running) {
        counts.add(worker.get(time.plus(SOON).toMillis(), TimeUnit.MILLISECONDS));
      }
      return counts;
    } finally {
      threads.shutdownNow();
    }
  }

  private static void assertFreshTesterIsServed(DoipServer server) throws IOException {
    await().atMost(SOON).until(() -> server.openConnections().isEmpty());
    try (RawTester tester = RawTester.activated(server)) {
      assertThat(tester.ask("22F190").receive()).isEqualTo("02FD 8002 00000005 10100E8000");
      assertThat(tester.uds()).isEqualTo("62F1905741");
    }
    FuzzedUdp.assertAnswers(server.address());
  }
}
