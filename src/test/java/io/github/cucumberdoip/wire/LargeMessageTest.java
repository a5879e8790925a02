package io.github.cucumberdoip.wire;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import io.github.cucumberdoip.DoipServer;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The work for a large message grows with its size, not with its square. Counted as the memory that
 * its reader takes, which does not depend on how busy the machine is: whoever joins the pieces anew
 * each time takes the square.
 */
@Tag("sockets")
@Timeout(120)
class LargeMessageTest {
  private static final int MEBIBYTE = 1 << 20;

  private static long allocated(DoipServer server) {
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    String name = "doip-ecu-" + server.port() + "-connection-1";
    return Thread.getAllStackTraces().keySet().stream()
        .filter(thread -> thread.getName().equals(name))
        .mapToLong(thread -> threads.getThreadAllocatedBytes(thread.getId()))
        .sum();
  }

  private static long memoryFor(int size, int piece, int bufferSize) throws IOException {
    try (DoipServer server = Ecus.builder().bufferSize(bufferSize).start();
        RawTester tester = RawTester.activated(server)) {
      server.stub("36 ...").answers("76 01");
      tester.ask("36 01").receive();
      tester.uds();
      long before = allocated(server);
      tester.send(String.format("02FD 8001 %08X 0E80 1010 36 01", 6 + size));
      tester.sendInPieces(new byte[size], piece);
      assertThat(tester.receive()).isEqualTo("02FD 8002 00000005 10100E8000");
      assertThat(tester.uds()).isEqualTo("7601");
      assertThat(server.journal().requests())
          .last()
          .satisfies(one -> assertThat(one.bytes().length()).isEqualTo(14 + size));
      return allocated(server) - before;
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {64, 1024, 4096})
  void aMebibyteInPiecesTakesAboutFourTimesTheWorkOfAQuarter(int piece) throws IOException {
    long quarter = memoryFor(MEBIBYTE / 4, piece, 1024);
    long whole = memoryFor(MEBIBYTE, piece, 1024);
    assertThat(whole).isLessThan(8 * Math.max(quarter, MEBIBYTE / 4));
    assertThat(whole).isLessThan(8L * MEBIBYTE);
  }

  @Test
  void evenSingleBytesAreTakenInAsTheyCome() throws IOException {
    assertThat(memoryFor(MEBIBYTE / 16, 1, 1)).isLessThan(8L * MEBIBYTE / 16 + MEBIBYTE / 4);
  }
}
