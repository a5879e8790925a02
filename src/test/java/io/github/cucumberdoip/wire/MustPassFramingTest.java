package io.github.cucumberdoip.wire;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cucumberdoip.DoipServer;
import io.github.cucumberdoip.journal.EntryKind;
import io.github.cucumberdoip.journal.JournalEntry;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The list of framings that every DoIP server has to pass, on TCP, beyond those of {@link
 * FramingTrapsTest}, {@link HeaderTrapsTest} and {@link SlowReaderTest}.
 */
@Tag("sockets")
@Timeout(120)
class MustPassFramingTest {
  private static final String ACK = "02FD 8002 00000005 10100E8000";
  private static final String READ_VIN = "02FD 8001 00000007 0E80 1010 22F190";
  private static final String VIN = "02FD 8001 00000009 10100E8062F1905741";
  private static final int MAXIMUM_DATA_SIZE = 16 << 20;
  private static final Duration SOON = Duration.ofSeconds(20);

  private static DoipServer server(int bufferSize) {
    DoipServer server = Ecus.builder().bufferSize(bufferSize).start();
    server.stub("22 F1 90").answers("62 F1 90 57 41");
    server.stub("22 00 ...").answers("62 [1..]");
    server.stub("36 ...").answers("76 01");
    return server;
  }

  static IntStream everyOffset() {
    return IntStream.range(1, Hex.bytes(RawTester.ACTIVATION).length);
  }

  /** A buffer of so many bytes makes the first read of the server end there, whatever is sent. */
  @ParameterizedTest
  @MethodSource("everyOffset")
  void theFirstMessageIsReadInTwoPartsSplitAtEachOffset(int offset) throws IOException {
    try (DoipServer server = server(offset);
        RawTester tester = RawTester.activated(server)) {
      assertThat(tester.send(READ_VIN).receive()).isEqualTo(ACK);
      assertThat(tester.receive()).isEqualTo(VIN);
    }
  }

  /** The round trip of another tester leaves the server time to read the first part alone. */
  @ParameterizedTest
  @MethodSource("everyOffset")
  void aMessageIsSentInTwoSegmentsSplitAtEachOffset(int offset) throws IOException {
    try (DoipServer server = server(1024);
        RawTester tester = RawTester.activated(server);
        RawTester other = RawTester.connect(server)) {
      byte[] message = Hex.bytes(READ_VIN);
      tester.send(Arrays.copyOf(message, offset));
      other.send("02FD 0005 00000007 0E81 00 00000000").receive();
      tester.send(Arrays.copyOfRange(message, offset, message.length));
      assertThat(tester.receive()).isEqualTo(ACK);
      assertThat(tester.receive()).isEqualTo(VIN);
    }
  }

  @Test
  void everyByteIsReadByItself() throws IOException {
    try (DoipServer server = server(1);
        RawTester tester = RawTester.connect(server)) {
      tester.sendInPieces(Hex.bytes(RawTester.ACTIVATION + READ_VIN + READ_VIN), 1);
      assertThat(tester.receive()).isEqualTo(RawTester.ACTIVATED);
      for (int i = 0; i < 2; i++) {
        assertThat(tester.receive()).isEqualTo(ACK);
        assertThat(tester.receive()).isEqualTo(VIN);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 50, 1000})
  void messagesOfOneSegmentBehindTheActivationAreAnsweredInTheirOrder(int count)
      throws IOException {
    StringBuilder segment = new StringBuilder(RawTester.ACTIVATION);
    for (int i = 0; i < count; i++) {
      segment.append(String.format("02FD 8001 00000008 0E80 1010 22 00 %04X", i));
    }
    try (DoipServer server = server(1 << 16);
        RawTester tester = RawTester.connect(server)) {
      tester.send(segment.toString());
      assertThat(tester.receive()).isEqualTo(RawTester.ACTIVATED);
      for (int i = 0; i < count; i++) {
        assertThat(tester.receive()).isEqualTo(ACK);
        assertThat(tester.uds()).isEqualTo(String.format("6200%04X", i));
      }
    }
  }

  @Test
  void theLargestMessageIsTakenAndOneByteMoreIsReadOver() throws IOException {
    try (DoipServer server = server(1 << 16);
        RawTester tester = RawTester.activated(server)) {
      byte[] userData = new byte[MAXIMUM_DATA_SIZE - 4];
      userData[0] = 0x36;
      tester.send(String.format("02FD 8001 %08X 0E80 1010", MAXIMUM_DATA_SIZE)).send(userData);
      assertThat(tester.receive()).isEqualTo(ACK);
      assertThat(tester.uds()).isEqualTo("7601");
      assertThat(server.journal().requests())
          .last()
          .satisfies(it -> assertThat(it.bytes().length()).isEqualTo(8 + MAXIMUM_DATA_SIZE));

      tester.send(String.format("02FD 8001 %08X 0E80 1010", MAXIMUM_DATA_SIZE + 1));
      assertThat(tester.receive()).isEqualTo("02FD 0000 00000001 02");
      tester.send(userData).send("00" + READ_VIN);
      assertThat(tester.receive()).isEqualTo(ACK);
      assertThat(tester.receive()).isEqualTo(VIN);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "0005, 00000000, 04",
    "0005, 00000003, 04",
    "0008, 00000000, 04",
    "0008, 00000003, 04",
    "8001, 00000000, 04",
    "8001, 00000003, 04",
    "8002, 00000003, 04",
    "8003, 00000000, 04",
    "0005, 7FFFFFFF, 02",
    "0008, FFFFFFFF, 02",
    "8001, 7FFFFFFF, 02",
    "8001, FFFFFFFF, 02",
  })
  void aLengthThatCannotBeIsRefusedByTheHeaderAlone(String type, String length, String code)
      throws Exception {
    try (DoipServer server = server(1024)) {
      try (RawTester tester = RawTester.activated(server)) {
        tester.send("02FD " + type + " " + length);
        assertThat(tester.receive()).isEqualTo("02FD 0000 00000001 " + code);
        if (code.equals("04")) {
          tester.assertClosed();
        }
      }
      assertNextIsServed(server);
    }
  }

  @Test
  void whoClosesOnlyTheOwnSideStillGetsTheAnswers() throws Exception {
    try (DoipServer server = server(1024)) {
      try (RawTester tester = RawTester.connect(server)) {
        tester.send(RawTester.ACTIVATION + READ_VIN + READ_VIN);
        tester.socket.shutdownOutput();
        assertThat(tester.receive()).isEqualTo(RawTester.ACTIVATED);
        for (int i = 0; i < 2; i++) {
          assertThat(tester.receive()).isEqualTo(ACK);
          assertThat(tester.receive()).isEqualTo(VIN);
        }
        tester.assertClosed();
      }
      assertNextIsServed(server);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"02FD 80", "02FD 8001 00000007 0E80 10", "02FD 8001 00FFFFFF 0E80 1010"})
  void aResetInsideAMessageIsRecordedAndHarmsNobody(String begun) throws Exception {
    try (DoipServer server = server(1024)) {
      RawTester tester = RawTester.activated(server).send(begun);
      tester.socket.setSoLinger(true, 0);
      tester.close();
      assertNextIsServed(server);
      assertThat(server.journal().requests()).hasSize(1);
    }
  }

  private static boolean isEnd(JournalEntry entry) {
    return entry.kind() == EntryKind.CONNECTION_CLOSED;
  }

  /**
   * By the same logical address, so that a registration left over would show; when the server has
   * seen the end of the connection before.
   */
  private static void assertNextIsServed(DoipServer server) throws Exception {
    assertThat(server.journal().awaitEntry(0, MustPassFramingTest::isEnd, SOON)).isPresent();
    try (RawTester next = RawTester.activated(server)) {
      assertThat(next.send(READ_VIN).receive()).isEqualTo(ACK);
      assertThat(next.receive()).isEqualTo(VIN);
    }
  }
}
