package io.github.cucumberdoip.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.github.cucumberdoip.DoipServer;
import io.github.cucumberdoip.journal.EntryKind;
import io.github.cucumberdoip.message.Bytes;
import io.github.cucumberdoip.saboteur.Effect;
import io.github.cucumberdoip.saboteur.Fault;
import java.io.IOException;
import java.net.Socket;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Faults hold up nobody else, and leave nothing behind. */
@Tag("sockets")
@Timeout(60)
class SabotageLifecycleTest {
  private static final Duration SOON = Duration.ofSeconds(20);

  private static void awaitStrike(DoipServer server, String effect) {
    await().atMost(SOON).until(() -> server.saboteur().injected(Effect.parse(effect)) > 0);
  }

  @ParameterizedTest
  @CsvSource({
    "stall, accept",
    "stall, before activation response",
    "stall for 1000 minutes, in the payload",
    "drip 1 byte every 500 ms, before activation response",
    "merge with the next message, before activation response"
  })
  void aStopEndsWhatAFaultHoldsUp(String effect, String moment) throws IOException {
    DoipServer server = Ecus.started();
    server.saboteur().inject(Fault.of(effect, moment));
    try (RawTester tester = RawTester.connect(server)) {
      tester.send("02FD 0005 00000007 0E800000000000");
      if (!moment.equals("accept")) {
        awaitStrike(server, effect);
      }
      server.stop();
      Settled.assertStopped(server);
    }
  }

  @Test
  void aStopEndsAStalledHandshake() throws IOException {
    DoipServer server = Ecus.started();
    server.tls().open(new TlsEcus().settings());
    server.saboteur().inject(Fault.of("stall", "accept"));
    try (Socket tester = new Socket()) {
      tester.connect(server.tls().address());
      awaitStrike(server, "stall");
      server.stop();
      Settled.assertStopped(server);
    }
  }

  @Test
  void aTesterThatLeavesEndsItsStall() throws IOException {
    try (DoipServer server = Ecus.started()) {
      server.saboteur().inject(Fault.of("stall", "before activation response"));
      try (RawTester tester = RawTester.connect(server)) {
        tester.send("02FD 0005 00000007 0E800000000000");
        awaitStrike(server, "stall");
      }
      await().atMost(SOON).until(() -> server.openConnections().isEmpty());
      server.saboteur().clear();
      RawTester.activated(server).close();
    }
  }

  @Test
  void whatIsSentUnaskedWaitsBehindAStallAndEndsWithIt() throws Exception {
    try (DoipServer server = Ecus.started();
        RawTester tester = RawTester.connect(server)) {
      server.saboteur().inject(Fault.of("stall", "after activation response"));
      tester.send("02FD 0005 00000007 0E800000000000");
      tester.receive();
      awaitStrike(server, "stall");
      CompletableFuture<Void> sending =
          CompletableFuture.runAsync(() -> server.outgoing().toAll().sendRaw(Bytes.of(1)));
      assertThat(tester.hearsWithin(Duration.ofMillis(200))).isFalse();
      assertThat(sending).isNotDone();
      server.saboteur().clear();
      sending.get(SOON.toSeconds(), TimeUnit.SECONDS);
    }
  }

  @Test
  void faultsOutliveARestartAndCountOn() throws IOException {
    try (DoipServer server = Ecus.started()) {
      server.saboteur().inject(Fault.of("stall for 1 ms", "after activation response"));
      RawTester.activated(server).close();
      server.stop();
      server.start();
      RawTester.activated(server).close();
      assertThat(server.saboteur().injected(Effect.parse("stall for 1 ms"))).isEqualTo(2);
    }
  }

  @Test
  void theJournalTellsTheFaultByItsNameAndTheBytesThatWereSent() throws IOException {
    try (DoipServer server = Ecus.started();
        RawTester tester = RawTester.connect(server)) {
      server.saboteur().inject(Fault.of("truncate to 9 bytes", "before activation response"));
      server.saboteur().inject(Fault.of("reset", "after activation response"));
      tester.send("02FD 0005 00000007 0E800000000000");
      await()
          .atMost(SOON)
          .until(
              () ->
                  server.journal().entries().stream()
                      .anyMatch(entry -> entry.kind() == EntryKind.CONNECTION_CLOSED));
      assertThat(server.journal().entries())
          .filteredOn(entry -> entry.kind() != EntryKind.RECEIVED)
          .extracting(
              entry ->
                  entry.kind()
                      + " "
                      + (entry.bytes().isEmpty() ? entry.note().orElse("") : entry.bytes()))
          .containsExactly(
              "CONNECTION_OPENED ",
              "NOTE fault \"truncate to 9 bytes\" at before activation response (1st time)",
              "SENT 02 FD 00 06 00 00 00 09 0E",
              "NOTE fault \"reset\" at after activation response (1st time)",
              "CONNECTION_CLOSED the ECU closed the connection: reset, fault \"reset\"");
    }
  }
}
