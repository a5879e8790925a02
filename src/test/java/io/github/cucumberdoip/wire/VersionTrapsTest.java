package io.github.cucumberdoip.wire;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cucumberdoip.DoipServer;
import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An answer has the version of its request. */
@Tag("sockets")
class VersionTrapsTest {
  private final DoipServer server =
      Ecus.builder().settings(settings -> settings.protocolVersion(0x03)).start();

  @AfterEach
  void stop() {
    server.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"01FE", "02FD", "03FC", "04FB"})
  void everyAnswerOnTcpHasTheVersionOfItsRequest(String version) throws IOException {
    try (RawTester tester = RawTester.connect(server)) {
      tester.send(version + "0005 00000007 0E800000000000");
      assertThat(tester.receive()).isEqualTo(version + " 0006 00000009 0E8010101000000000");
      tester.send(version + "8001 00000006 0E8010103E00");
      assertThat(tester.receive()).isEqualTo(version + " 8002 00000005 10100E8000");
      assertThat(tester.receive()).isEqualTo(version + " 8001 00000007 10100E807F3E11");
      tester.send(version + "0001 00000000");
      assertThat(tester.receive()).isEqualTo(version + " 0000 00000001 01");
      tester.send(version + "8001 00000006 0E8011113E00");
      assertThat(tester.receive()).isEqualTo(version + " 8003 00000005 11110E8003");
    }
  }

  @Test
  void theVersionMayChangeFromMessageToMessage() throws IOException {
    try (RawTester tester = RawTester.activated(server)) {
      tester.send("03FC 8001 00000006 0E8010103E00" + "02FD 8001 00000006 0E8010103E00");
      assertThat(tester.receive()).startsWith("03FC 8002 ");
      assertThat(tester.receive()).startsWith("03FC 8001 ");
      assertThat(tester.receive()).startsWith("02FD 8002 ");
      assertThat(tester.receive()).startsWith("02FD 8001 ");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"01FE", "02FD", "03FC", "04FB"})
  void everyAnswerOnUdpHasTheVersionOfItsRequest(String version) throws IOException {
    try (RawUdp tester = RawUdp.to(server.address())) {
      for (String type : new String[] {"0001", "4001", "4003"}) {
        assertThat(tester.send(version + type + "00000000").receive()).startsWith(version);
      }
      assertThat(tester.send(version + "0005 00000000").receive())
          .isEqualTo(version + " 0000 00000001 01");
    }
  }

  @Test
  void theDefaultVersionIsAnsweredWithTheOwnVersion() throws IOException {
    try (RawUdp tester = RawUdp.to(server.address())) {
      assertThat(tester.send("FF00 0001 00000000").receive()).startsWith("03FC 0004 00000021 ");
      assertThat(tester.send("FF00 0001 00000001 00").receive()).isEqualTo("03FC 0000 00000001 04");
      assertThat(tester.send("FF00 4001 00000000").receive()).isEqualTo("03FC 0000 00000001 00");
    }
  }

  @Test
  void anUnknownVersionIsRefusedWithTheOwnVersion() throws IOException {
    try (RawUdp tester = RawUdp.to(server.address());
        RawTester tcp = RawTester.connect(server)) {
      assertThat(tester.send("05FA 0001 00000000").receive()).isEqualTo("03FC 0000 00000001 00");
      assertThat(tcp.send("05FA 0005 00000007 0E800000000000").receive())
          .isEqualTo("03FC 0000 00000001 00");
    }
  }
}
