package io.github.cucumberdoip.wire;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cucumberdoip.DoipServer;
import io.github.cucumberdoip.journal.EntryKind;
import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The generic header handler on TCP, byte for byte. */
@Tag("sockets")
class HeaderTrapsTest {
  private static final String ACK = "02FD 8002 00000005 10100E8000";

  private final DoipServer server = Ecus.started();

  @AfterEach
  void stop() {
    server.close();
  }

  @ParameterizedTest
  @CsvSource({
    "02FC 0005 00000007 0E800000000000, wrong inverse",
    "0202 0005 00000007 0E800000000000, version twice",
    "05FA 0005 00000007 0E800000000000, unknown version",
    "00FF 0005 00000007 0E800000000000, reserved version",
    "FF00 0005 00000007 0E800000000000, default version outside of identification",
    "4745 5420 2F204854 54502F312E31, GET / HTTP",
  })
  void aWrongPatternIsRefusedAndTheConnectionClosed(String message, String why) throws IOException {
    try (RawTester tester = RawTester.connect(server)) {
      tester.send(message);
      assertThat(tester.receive()).as(why).isEqualTo("02FD 0000 00000001 00");
      tester.assertClosed();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"0001", "0004", "0006", "0007", "0009", "4001", "4003", "8004", "F000"})
  void anUnknownPayloadTypeIsRefusedAndReadOver(String type) throws IOException {
    try (RawTester tester = RawTester.activated(server)) {
      tester.send("02FD " + type + " 00000003 AABBCC");
      assertThat(tester.receive()).isEqualTo("02FD 0000 00000001 01");
      assertThat(tester.ask("3E00").receive()).isEqualTo(ACK);
    }
  }

  @Test
  void aMessageAboveTheMaximumDataSizeIsRefusedAndReadOver() throws IOException {
    server.settings(settings -> settings.maxDataSize(16));
    try (RawTester tester = RawTester.activated(server)) {
      tester.ask("36 01 000102030405060708090A").send(new byte[0]);
      assertThat(tester.receive()).isEqualTo("02FD 0000 00000001 02");
      assertThat(tester.ask("36 01 000102030405060708 09").receive()).isEqualTo(ACK);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "02FD 0005 00000006 0E8000000000",
    "02FD 0005 00000008 0E80000000000000",
    "02FD 0008 00000003 0E8000",
    "02FD 8001 00000004 0E801010",
    "02FD 8001 00000000",
  })
  void aLengthThatTheTypeCannotHaveIsRefusedAndTheConnectionClosed(String message)
      throws IOException {
    try (RawTester tester = RawTester.connect(server)) {
      tester.send(message);
      assertThat(tester.receive()).isEqualTo("02FD 0000 00000001 04");
      tester.assertClosed();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"7FFFFFFF", "80000000", "80000001", "FFFFFFFF"})
  void lengthsAbove2To31AreUnsigned(String length) throws IOException {
    try (RawTester tester = RawTester.activated(server)) {
      tester.send("02FD 8001 " + length).send(new byte[100_000]);
      assertThat(tester.receive()).isEqualTo("02FD 0000 00000001 02");
      tester.send(RawTester.ACTIVATION);
      assertThat(server.openConnections()).hasSize(1);
    }
    try (RawTester other = RawTester.connect(server)) {
      other.send("02FD 0005 00000007 0E81 00 00000000");
      assertThat(other.receive()).isEqualTo("02FD 0006 00000009 0E8110101000000000");
    }
  }

  @Test
  void theNackCanBeReadAlsoWhenMuchMoreWasSentBehindTheWrongHeader() throws IOException {
    try (RawTester tester = RawTester.connect(server)) {
      tester.send("02FC 0005 00000007").send(new byte[1 << 20]);
      assertThat(tester.receive()).isEqualTo("02FD 0000 00000001 00");
      tester.assertClosed();
    }
  }

  @Test
  void aReceivedHeaderNackIsNeverAnswered() throws IOException {
    try (RawTester tester = RawTester.activated(server)) {
      tester.send("02FD 0000 00000001 01").send("02FD 0000 00000003 010203");
      assertThat(tester.ask("3E00").receive()).isEqualTo(ACK);
    }
    assertThat(
            server.journal().entries().stream()
                .filter(entry -> entry.kind() == EntryKind.RECEIVED)
                .map(entry -> entry.note().orElse(""))
                .filter(note -> note.startsWith("ignored")))
        .hasSize(2);
  }
}
