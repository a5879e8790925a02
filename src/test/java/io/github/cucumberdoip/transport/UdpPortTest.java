package io.github.cucumberdoip.transport;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cucumberdoip.ecu.Answer;
import io.github.cucumberdoip.ecu.UdsRequest;
import io.github.cucumberdoip.entity.EntitySettings;
import io.github.cucumberdoip.entity.RandomWaits;
import io.github.cucumberdoip.journal.Journal;
import io.github.cucumberdoip.journal.Peer;
import io.github.cucumberdoip.message.Bytes;
import io.github.cucumberdoip.message.LogicalAddress;
import io.github.cucumberdoip.message.PayloadType;
import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.time.Clock;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The thread that hears what comes by UDP. */
@Tag("sockets")
@Timeout(60)
class UdpPortTest {
  private static final byte[] POWER_MODE = Bytes.parse("02FD 4003 00000000").toArray();

  /** Runs out of memory once. */
  private static final class Failing implements Responder {
    private final AtomicInteger calls = new AtomicInteger();

    @Override
    public Answer answer(UdsRequest request, Peer peer) {
      throw new AssertionError("nobody asks");
    }

    @Override
    public boolean implementsType(PayloadType type, boolean udp) {
      if (calls.getAndIncrement() == 0) {
        throw new OutOfMemoryError("for a test");
      }
      return false;
    }
  }

  @Test
  void anErrorDoesNotEndTheDiscovery() throws IOException {
    Journal journal = new Journal(1 << 20, Clock.systemUTC());
    Core core = new Core(EntitySettings.of(LogicalAddress.of(0x1010)), journal, new Failing());
    InetAddress here = InetAddress.getByName("127.0.0.1");
    UdpSide side = new UdpSide(OptionalInt.empty(), Optional.empty(), new RandomWaits(1));
    Endpoint endpoint =
        Endpoint.start(core, here, 0, side, SocketOptions.NONE, 1024, new AtomicInteger());
    try (DatagramSocket tester = new DatagramSocket(0, here)) {
      tester.setSoTimeout(20_000);
      for (int i = 0; i < 2; i++) {
        tester.send(new DatagramPacket(POWER_MODE, POWER_MODE.length, endpoint.udpAddress()));
      }
      DatagramPacket answer = new DatagramPacket(new byte[64], 64);
      tester.receive(answer);
      assertThat(answer.getLength()).isEqualTo(9);
    } finally {
      endpoint.close();
      endpoint.awaitEnd();
    }
    assertThat(journal.entries())
        .anySatisfy(
            entry ->
                assertThat(entry.note()).contains("UDP: java.lang.OutOfMemoryError: for a test"));
  }
}
