package io.github.cucumberdoip.tester;

import static io.github.cucumberdoip.tester.Samples.ECU;
import static io.github.cucumberdoip.tester.Samples.READ_VIN;
import static io.github.cucumberdoip.tester.Samples.TESTER;
import static io.github.cucumberdoip.tester.Samples.activated;
import static io.github.cucumberdoip.tester.Samples.nack;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cucumberdoip.codec.MessageEncoder;
import io.github.cucumberdoip.message.ActivationType;
import io.github.cucumberdoip.message.AliveCheckRequest;
import io.github.cucumberdoip.message.AliveCheckResponse;
import io.github.cucumberdoip.message.Bytes;
import io.github.cucumberdoip.message.DiagnosticMessage;
import io.github.cucumberdoip.message.EntityStatusResponse;
import io.github.cucumberdoip.message.GenericHeaderNack;
import io.github.cucumberdoip.message.HeaderNackCode;
import io.github.cucumberdoip.message.InvalidValueException;
import io.github.cucumberdoip.message.NodeType;
import io.github.cucumberdoip.message.PayloadType;
import io.github.cucumberdoip.message.PowerMode;
import io.github.cucumberdoip.message.PowerModeResponse;
import io.github.cucumberdoip.message.RawMessage;
import io.github.cucumberdoip.message.RoutingActivationRequest;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class TextsTest {
  private static final InetSocketAddress FROM =
      new InetSocketAddress(InetAddress.getLoopbackAddress(), 13400);

  @Test
  void messagesPrintWithNamesAndAddresses() {
    assertThat(Texts.message(new DiagnosticMessage(TESTER, ECU, READ_VIN)))
        .isEqualTo("diagnostic message (0x8001) 0x0E80 -> 0x1010: 22 F1 90");
    assertThat(Texts.message(nack()))
        .isEqualTo(
            "diagnostic message negative acknowledge (0x8003) 0x1010 -> 0x0E80: unknown target"
                + " address (0x03)");
    assertThat(Texts.message(new RoutingActivationRequest(TESTER, ActivationType.DEFAULT)))
        .isEqualTo("routing activation request (0x0005) from 0x0E80: default (0x00)");
    assertThat(Texts.message(activated(TESTER)))
        .isEqualTo(
            "routing activation response (0x0006) 0x1010 -> 0x0E80: routing activated (0x10)");
    assertThat(Texts.message(new GenericHeaderNack(HeaderNackCode.MESSAGE_TOO_LARGE)))
        .isEqualTo("generic header negative acknowledge (0x0000): message too large (0x02)");
    assertThat(Texts.message(new AliveCheckRequest())).isEqualTo("alive check request (0x0007)");
    assertThat(Texts.message(new AliveCheckResponse(TESTER)))
        .isEqualTo("alive check response (0x0008): 0E 80");
    assertThat(Texts.message(new RawMessage(new PayloadType(0xF001), Bytes.of(1, 2))))
        .endsWith("(0xF001): 01 02");
  }

  @Test
  void longBytesAreCut() {
    assertThat(Texts.bytes(Bytes.wrap(new byte[25])))
        .isEqualTo("00 ".repeat(24) + "... (25 bytes)");
    assertThat(Texts.bytes(Bytes.wrap(new byte[24]))).doesNotContain("...");
  }

  @Test
  void undecodableBytesPrintWithTheirProblem() {
    assertThat(Texts.received(Received.datagram(FROM, Bytes.parse("02 FD"))))
        .isEqualTo("not decodable, a datagram of 2 bytes is too short for a header: 02 FD");
  }

  @Test
  void longListsShowTheNewest() {
    Instant start = Instant.now();
    Received request = Received.datagram(FROM, MessageEncoder.encode(2, new AliveCheckRequest()));
    List<Received> many = Collections.nCopies(10, request);

    assertThat(Texts.received(many, start)).startsWith("2 earlier ones\n").hasLineCount(9);
    assertThat(Texts.received(List.of(), start)).isEqualTo("nothing");
  }

  @Test
  void udsRequestsHaveTheirBytes() {
    assertThat(UdsRequests.readDataByIdentifier(0xF190)).isEqualTo(Bytes.parse("22 F1 90"));
    assertThat(UdsRequests.writeDataByIdentifier(0x0102, Bytes.of(0xAA)))
        .isEqualTo(Bytes.parse("2E 01 02 AA"));
    assertThatThrownBy(() -> UdsRequests.readDataByIdentifier(0x10000))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("not a data identifier: \"0x10000\"");
  }

  @Test
  void answersOnUdpPrintTheirFields() {
    assertThat(Texts.message(Samples.announcement(0x1010)))
        .startsWith("vehicle announcement (0x0004) from 0x1010: VIN ")
        .contains(", EID ", ", GID ")
        .endsWith("(0x00)");
    assertThat(Texts.message(new EntityStatusResponse(NodeType.NODE, 4, 1, OptionalLong.of(4096))))
        .isEqualTo("entity status response (0x4002): node (0x01), 1 of 4 sockets open");
    assertThat(Texts.message(new PowerModeResponse(PowerMode.READY)))
        .isEqualTo("diagnostic power mode information response (0x4004): ready (0x01)");
  }

  @Test
  void receivedPrintsItsMessageOrItsProblem() {
    assertThat(Received.datagram(FROM, MessageEncoder.encode(2, new AliveCheckRequest())))
        .hasToString("alive check request (0x0007)");
    assertThat(Received.datagram(FROM, Bytes.of(1, 2)))
        .hasToString("not decodable, a datagram of 2 bytes is too short for a header: 01 02");
  }
}
