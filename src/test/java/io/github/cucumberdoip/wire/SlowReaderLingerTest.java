package io.github.cucumberdoip.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.github.cucumberdoip.DoipServer;
import io.github.cucumberdoip.ecu.Reply;
import io.github.cucumberdoip.journal.EntryKind;
import io.github.cucumberdoip.message.Bytes;
import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The end of connections whose tester does not do its part. */
@Tag("sockets")
@Timeout(60)
class SlowReaderLingerTest {
  private static final Duration SOON = Duration.ofSeconds(20);

  @Test
  void stopDoesNotWaitForALongLinger() throws IOException {
    try (DoipServer server =
        Ecus.builder().socketOption("SO_LINGER", 60).socketOption("SO_SNDBUF", 8192).start()) {
      server.stub("...").answers(Reply.bytes(Bytes.wrap(new byte[8 << 20])));
      try (RawTester stalled = RawTester.connect(server.address(), 8192).activate()) {
        stalled.ask("23 01").receive();
        Settled.awaitSent(server, 1, 8 << 20);
        long begin = System.nanoTime();
        server.stop();
        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(30));
      }
    }
  }

  @Test
  void aTesterThatNeverClosesIsCutOffAfterTheNack() throws Exception {
    try (DoipServer server = Ecus.started();
        RawTester tester = RawTester.connect(server)) {
      tester.send("02FC 0005 00000000");
      assertThat(tester.receive()).isEqualTo("02FD 0000 00000001 00");
      tester.assertClosed();
      await().atMost(SOON).until(() -> Settled.threads(server.port(), "connection-1") == 0);
    }
  }

  @Test
  void aTesterThatGoesOnSendingIsCutOffToo() throws Exception {
    try (DoipServer server = Ecus.started();
        RawTester tester = RawTester.connect(server)) {
      tester.send("02FC 0005 00000000");
      assertThat(tester.receive()).isEqualTo("02FD 0000 00000001 00");
      long deadline = System.nanoTime() + SOON.toNanos();
      assertThatThrownBy(
              () -> {
                while (System.nanoTime() < deadline) {
                  tester.send(new byte[1 << 16]);
                }
              })
          .isInstanceOf(IOException.class);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "02FC 0005 00000000",
        "02FD 8001 00000006 0E81 1010 3E00",
        "02FD 0008 00000002 0E81",
        "02FD 0005 00000007 0E81 00 00000000"
      })
  void aTesterThatDoesNotReadIsCutOffWhenItIsRefused(String wrong) throws Exception {
    try (DoipServer server = Ecus.builder().socketOption("SO_SNDBUF", 8192).start()) {
      server
          .stub("23 ...")
          .answers(Reply.bytes(Bytes.wrap(new byte[8 << 20])).after(Duration.ofMillis(1)));
      try (RawTester stalled = RawTester.connect(server.address(), 8192).activate()) {
        stalled.ask("23 01").receive();
        Settled.awaitSent(server, 1, 8 << 20);
        stalled.send(wrong);
        Settled.awaitConnections(server, 0);
        await().atMost(SOON).until(() -> Settled.threads(server.port(), "connection-1") == 0);
      }
    }
  }

  @Test
  void theReasonOfTheEndIsRecordedOnce() throws Exception {
    try (DoipServer server = Ecus.started()) {
      try (RawTester tester = RawTester.activated(server)) {
        tester.send("02FD 8001 00000006 0E81 1010 3E00").receive();
        tester.assertClosed();
      }
      server.stop();
      assertThat(
              server.journal().entries().stream()
                  .filter(entry -> entry.kind() == EntryKind.CONNECTION_CLOSED)
                  .map(entry -> entry.note().orElse("")))
          .containsExactly(
              "the ECU closed the connection: source address 0x0E81 on the connection of 0x0E80");
    }
  }
}
