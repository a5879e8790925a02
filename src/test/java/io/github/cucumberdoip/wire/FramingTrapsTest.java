package io.github.cucumberdoip.wire;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cucumberdoip.DoipServer;
import io.github.cucumberdoip.journal.EntryKind;
import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What other servers get wrong when a stream is cut in unusual places. */
@Tag("sockets")
class FramingTrapsTest {
  private static final String READ_VIN = "02FD 8001 00000007 0E80 1010 22F190";
  private static final String TESTER_PRESENT = "02FD 8001 00000006 0E80 1010 3E00";
  private static final String ACK = "02FD 8002 00000005 10100E8000";
  private static final String VIN = "02FD 8001 00000009 10100E8062F1905741";
  private static final String PRESENT = "02FD 8001 00000006 10100E807E00";

  private static DoipServer server(int bufferSize) {
    DoipServer server = Ecus.builder().bufferSize(bufferSize).start();
    server.stub("22 F1 90").answers("62 F1 90 57 41");
    server.stub("3E 00").answers("7E 00");
    return server;
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 7, 8, 9, 1024, 1 << 16})
  void messagesInOneSegmentAreAllAnsweredInTheirOrder(int bufferSize) throws IOException {
    try (DoipServer server = server(bufferSize);
        RawTester tester = RawTester.connect(server)) {
      tester.send(RawTester.ACTIVATION + READ_VIN + TESTER_PRESENT + READ_VIN);
      assertThat(tester.receive()).isEqualTo(RawTester.ACTIVATED);
      assertThat(tester.receive()).isEqualTo(ACK);
      assertThat(tester.receive()).isEqualTo(VIN);
      assertThat(tester.receive()).isEqualTo(ACK);
      assertThat(tester.receive()).isEqualTo(PRESENT);
      assertThat(tester.receive()).isEqualTo(ACK);
      assertThat(tester.receive()).isEqualTo(VIN);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 14})
  void aMessageMayBeSplitAnywhereAlsoInItsHeader(int size) throws Exception {
    try (DoipServer server = server(1024);
        RawTester tester = RawTester.activated(server)) {
      byte[] message = Hex.bytes(READ_VIN);
      tester.sendInPieces(message, size);
      assertThat(tester.receive()).isEqualTo(ACK);
      assertThat(tester.receive()).isEqualTo(VIN);
    }
  }

  @Test
  void aMessageWaitsForItsRestWithoutHoldingUpOthers() throws IOException {
    try (DoipServer server = server(1024);
        RawTester half = RawTester.activated(server);
        RawTester other = RawTester.connect(server)) {
      half.send("02FD 8001 00000007 0E80 10");
      other.send("02FD 0005 00000007 0E81 00 00000000");
      assertThat(other.receive()).isEqualTo("02FD 0006 00000009 0E8110101000000000");
      half.send("10 22F190");
      assertThat(half.receive()).isEqualTo(ACK);
      assertThat(half.receive()).isEqualTo(VIN);
    }
  }

  @Test
  void anEndInsideAMessageIsRecordedAndHarmsNobody() throws Exception {
    try (DoipServer server = server(1024)) {
      try (RawTester half = RawTester.activated(server)) {
        half.send("02FD 8001 00000007 0E");
      }
      assertThat(
              server
                  .journal()
                  .awaitEntry(
                      0,
                      entry -> entry.kind() == EntryKind.CONNECTION_CLOSED,
                      Duration.ofSeconds(20)))
          .hasValueSatisfying(
              entry ->
                  assertThat(entry.note())
                      .contains("the tester closed the connection inside a message"));
      try (RawTester next = RawTester.activated(server)) {
        assertThat(next.ask("3E00").receive()).isEqualTo(ACK);
      }
    }
  }
}
