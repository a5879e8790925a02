package io.github.cucumberdoip.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.github.cucumberdoip.DoipServer;
import io.github.cucumberdoip.ecu.Reply;
import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A thousand servers in one JVM leave nothing behind. */
@Tag("sockets")
@Timeout(240)
class StartStopCyclesTest {
  private static final int CYCLES = 1000;

  private static void cycle(boolean busy) throws IOException {
    DoipServer server = Ecus.builder().build();
    server.stub("...").answers(Reply.bytes("7E 00").after(Duration.ofHours(1)));
    server.start();
    if (busy) {
      try (RawTester tester = RawTester.activated(server)) {
        tester.ask("3E00").receive();
        server.stop();
        tester.assertClosed();
      }
    } else {
      server.stop();
    }
  }

  @Test
  void noThreadPortOrDescriptorMoreThanAtTheBeginning() throws IOException {
    cycle(true);
    cycle(false);
    long threads = Settled.threads();
    long descriptors = Settled.countsDescriptors() ? Settled.descriptors() : 0;
    for (int i = 0; i < CYCLES; i++) {
      cycle(i % 10 == 0);
    }
    await().atMost(Duration.ofSeconds(20)).until(() -> Settled.threads() <= threads);
    if (Settled.countsDescriptors()) {
      assertThat(Settled.descriptors()).isLessThanOrEqualTo(descriptors);
    }
  }

  @Test
  void oneServerCanBeRestartedOnItsPortAThousandTimes() throws IOException {
    try (DoipServer server = Ecus.builder().build()) {
      server.start();
      int port = server.port();
      for (int i = 0; i < CYCLES; i++) {
        if (i % 10 == 0) {
          RawTester.activated(server).close();
        }
        server.stop();
        server.start();
        assertThat(server.port()).isEqualTo(port);
      }
      server.stop();
      Settled.assertStopped(server);
    }
  }
}
