package io.github.cucumberdoip.raw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The raw tester sees what is wrong: else all conformance features would be worth nothing. */
class RawPartsTest {
  @ParameterizedTest
  @CsvSource({
    "02FD 0006, 02fd0006, true",
    "02FD 0006, 02FD0007, false",
    "02FD 0006, 02FD000600, false",
    "02FD 00.., 02FD0007, true",
    "02FD 00.., 02FD00, false",
    "02FD *, 02FD0007, true",
    "02FD *, 02FD, true",
    "02FD *, 03FC0007, false",
  })
  void comparesBytes(String expected, String received, boolean same) {
    assertThat(Expected.of(expected).matches(Hex.bytes(received))).isEqualTo(same);
  }

  @ParameterizedTest
  @CsvSource({"02F", "02 ??", "'* 02'", "''"})
  void rejectsWhatIsNoExpectation(String text) {
    assertThatThrownBy(() -> Expected.of(text)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void saysWhatCameInstead() {
    Expected expected = Expected.of("02FD 0006 00000009 *");

    assertThatThrownBy(() -> expected.check("received", Hex.bytes("02FD00000000000104")))
        .hasMessage(
            "received\n  expected: 02FD 0006 00000009 *\n  was:      02FD 0000 00000001 04");
  }

  @Test
  void otherEditionChangesOnlyTheVersionThatFeaturesAreWrittenIn() {
    assertThat(Edition.OF_2019.of("02FD 0001 02FD")).isEqualTo("03FC 0001 02FD");
    assertThat(Edition.OF_2019.of("04FB 0001")).isEqualTo("04FB 0001");
    assertThat(Edition.OF_2012.of("02FD 0001")).isEqualTo("02FD 0001");
  }

  @ParameterizedTest
  @CsvSource({"0 100 200 300, true", "0 150, true", "300 300, false", "0 140, false", "300, false"})
  void tellsDropsFromWhatComesLateAndAtOnce(String millis, boolean drops) {
    List<Duration> times =
        Stream.of(millis.split(" ")).map(Long::valueOf).map(Duration::ofMillis).toList();
    Duration whole = Duration.ofMillis(300);

    if (drops) {
      RawReading.assertSpread(times, whole);
    } else {
      assertThatThrownBy(() -> RawReading.assertSpread(times, whole))
          .hasMessageContaining("expected some over 300 ms");
    }
  }

  @Test
  @Tag("sockets")
  void tellsAClosedConnectionFromAnOpenOne() throws IOException {
    try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        RawTcp tester =
            RawTcp.to(new InetSocketAddress(server.getInetAddress(), server.getLocalPort()));
        Socket entity = server.accept()) {
      assertThatThrownBy(tester::assertClosed).hasMessageContaining("is not closed");
      OutputStream out = entity.getOutputStream();
      out.write(Hex.bytes("02FD000000000001"));
      assertThatThrownBy(tester::assertClosed).hasMessageContaining("02FD 0000 00000001");
      out.write(Hex.bytes("02FD000000000001"));
      entity.shutdownOutput();
      assertThatThrownBy(tester::receive).hasMessageContaining("closed after 02FD 0000 00000001");
      assertThatCode(tester::assertClosed).doesNotThrowAnyException();
    }
  }
}
