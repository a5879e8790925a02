package io.github.cucumberdoip.bench;

import io.github.cucumberdoip.DoipServer;
import io.github.cucumberdoip.journal.Journal;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/**
 * Five million requests through a fixture in a small heap: the journal must drop what is old and
 * say so. Run it with {@code -Xmx256m}.
 */
public final class JournalSoak {
  private static final int REQUESTS = 5_000_000;
  private static final int TESTERS = 2;
  private static final int BATCH = 50;
  private static final long MOST_SECONDS = 240;

  private JournalSoak() {}

  /**
   * Runs the soak; ends with 1 if it is not as it should be.
   *
   * @param arguments none
   * @throws Exception if a request is not answered
   */
  public static void main(String[] arguments) throws Exception {
    long begin = System.nanoTime();
    try (DoipServer fixture = Server.fixture()) {
      Server.script(fixture);
      Journal journal = fixture.journal();
      long mark = journal.mark();
      ExecutorService threads = Executors.newFixedThreadPool(TESTERS);
      List<Future<?>> testers = new ArrayList<>();
      for (int i = 0; i < TESTERS; i++) {
        testers.add(threads.submit(() -> send(fixture.port(), begin)));
      }
      for (Future<?> tester : testers) {
        tester.get();
      }
      threads.shutdown();
      report(journal, mark, (System.nanoTime() - begin) / 1e9);
    }
  }

  private static Void send(int port, long begin) throws IOException {
    try (Tester tester = new Tester(port)) {
      tester.prepare(Exchange.READ, BATCH);
      for (int sent = 0; sent < REQUESTS / TESTERS; sent += BATCH) {
        tester.exchange();
        if (System.nanoTime() - begin > TimeUnit.SECONDS.toNanos(MOST_SECONDS)) {
          throw new IOException("only " + sent + " requests in " + MOST_SECONDS + " s");
        }
      }
    }
    return null;
  }

  private static void report(Journal journal, long mark, double seconds) {
    int kept = journal.entries().size();
    System.out.printf(
        Locale.ROOT,
        "%,d requests in %.1f s in a heap of %d MiB: %,d journal entries, %,d of them kept%n",
        REQUESTS,
        seconds,
        Runtime.getRuntime().maxMemory() >> 20,
        journal.mark(),
        kept);
    expect(journal.mark() - mark >= 3L * REQUESTS, "not everything was recorded");
    expect(journal.dropped() == journal.mark() - kept, "the count of dropped entries is wrong");
    expect(journal.dropped() > 0, "nothing was dropped, so nothing was tried");
    expect(journal.firstKept() > mark, "an assertion from the beginning cannot see the gap");
    expect(
        journal.entriesFrom(mark).get(0).sequence() == journal.firstKept(),
        "the first entry that is given is not the first kept");
  }

  private static void expect(boolean condition, String otherwise) {
    if (!condition) {
      System.out.println("The soak failed: " + otherwise);
      System.exit(1);
    }
  }
}
