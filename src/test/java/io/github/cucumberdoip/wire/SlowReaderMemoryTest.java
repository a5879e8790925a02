package io.github.cucumberdoip.wire;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cucumberdoip.DoipServer;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A tester that sends and sends and never reads is held up by its own socket. */
@Tag("sockets")
@Timeout(120)
class SlowReaderMemoryTest {
  private static final int REQUESTS = 50_000;

  /** More answers than the outbox queues, and what the buffers of both sockets can hold. */
  private static final int MOST_TAKEN_IN = 3_000;

  private static byte[] requests() {
    ByteBuffer all = ByteBuffer.allocate(REQUESTS * 16);
    for (int i = 0; i < REQUESTS; i++) {
      all.put(Hex.bytes("02FD 8001 00000008 0E80 1010 22 00")).putShort((short) i);
    }
    return all.array();
  }

  @Test
  void requestsAreTakenInOnlyAsFastAsTheirAnswersAreRead() throws Exception {
    try (DoipServer server = Ecus.builder().socketOption("SO_SNDBUF", 8192).build()) {
      server.stub("22 00 ...").answers("62 [1..]");
      server.start();
      try (RawTester stalled = RawTester.connect(server.address(), 8192).activate()) {
        FutureTask<Void> sending = send(stalled.socket.getOutputStream());
        assertOthersAreServed(server);
        assertThat(takenIn(server)).isLessThan(MOST_TAKEN_IN);
        for (int i = 0; i < REQUESTS; i++) {
          assertThat(stalled.receive()).isEqualTo("02FD 8002 00000005 10100E8000");
          assertThat(stalled.uds()).isEqualTo(String.format("6200%04X", i & 0xFFFF));
        }
        sending.get(20, TimeUnit.SECONDS);
      }
    }
  }

  private static long takenIn(DoipServer server) {
    return server.journal().requests().stream().filter(it -> it.peer().connection() == 1).count();
  }

  private static FutureTask<Void> send(OutputStream out) {
    FutureTask<Void> sending =
        new FutureTask<>(
            () -> {
              out.write(requests());
              return null;
            });
    new Thread(sending, "tester").start();
    return sending;
  }

  /** Long enough for the server to have taken in all requests, if nothing held it back. */
  private static void assertOthersAreServed(DoipServer server) throws IOException {
    try (RawTester other = RawTester.connect(server)) {
      other.send("02FD 0005 00000007 0E81 00 00000000").receive();
      for (int i = 0; i < REQUESTS / 5; i++) {
        assertThat(other.send("02FD 8001 00000006 0E81 1010 3E00").receive())
            .isEqualTo("02FD 8002 00000005 10100E8100");
        other.receive();
      }
    }
  }
}
