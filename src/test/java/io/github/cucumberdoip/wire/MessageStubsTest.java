package io.github.cucumberdoip.wire;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cucumberdoip.DoipServer;
import io.github.cucumberdoip.MessageStub;
import io.github.cucumberdoip.message.Bytes;
import io.github.cucumberdoip.message.PayloadType;
import io.github.cucumberdoip.message.PowerMode;
import io.github.cucumberdoip.message.PowerModeResponse;
import io.github.cucumberdoip.message.RawMessage;
import io.github.cucumberdoip.uds.UdsPattern;
import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Answers to whole messages by payload type, seen as bytes on the wire. */
@Tag("sockets")
@Timeout(60)
class MessageStubsTest {
  private static final PayloadType OEM = new PayloadType(0xF001);
  private static final String UNKNOWN = "02FD 0000 00000001 01";
  private static final String ASK = "02FD F001 00000002 0102";

  private final DoipServer server = Ecus.patient().start();

  @AfterEach
  void stop() {
    server.close();
  }

  private static RawMessage raw(int type, String payload) {
    return new RawMessage(new PayloadType(type), Bytes.parse(payload));
  }

  @Test
  void answersWithSeveralMessagesInTheVersionOfTheRequest() throws IOException {
    MessageStub stub =
        server
            .messages()
            .stub(OEM)
            .then(raw(0xF002, "AA"))
            .thenRaw(Bytes.parse("00 00 F0 03 00 00 00 00"))
            .register();
    try (RawTester tester = RawTester.connect(server)) {
      tester.send("03FC F001 00000000");
      assertThat(tester.receive()).isEqualTo("03FC F002 00000001 AA");
      assertThat(tester.receive()).isEqualTo("0000 F003 00000000");
    }
    try (RawUdp udp = RawUdp.to(server.address())) {
      assertThat(udp.send(ASK).receive()).isEqualTo("02FD F002 00000001 AA");
      assertThat(udp.receive()).isEqualTo("0000 F003 00000000");
    }
    assertThat(stub.uses()).isEqualTo(2);
    assertThat(stub)
        .hasToString(
            "stub for vehicle manufacturer specific (0xF001)"
                + " -> vehicle manufacturer specific (0xF002), 8 raw bytes");
  }

  @Test
  void aTypeIsUnknownWithoutAStub() throws IOException {
    MessageStub stub = server.messages().stub(OEM).staysSilent();
    assertThat(server.messages().all()).containsExactly(stub);
    assertThat(server.messages().remove(stub)).isTrue();
    assertThat(server.messages().remove(stub)).isFalse();
    try (RawTester tester = RawTester.connect(server);
        RawUdp udp = RawUdp.to(server.address())) {
      assertThat(tester.send(ASK).receive()).isEqualTo(UNKNOWN);
      assertThat(udp.send(ASK).receive()).isEqualTo(UNKNOWN);
    }
  }

  @Test
  void silenceMeansNoByteAndTheNextMessageIsServed() throws IOException {
    server.messages().stub(OEM).staysSilent();
    try (RawTester tester = RawTester.connect(server);
        RawUdp udp = RawUdp.to(server.address())) {
      tester.send(ASK).activate();
      udp.send(ASK);
      assertThat(udp.send("02FD 4003 00000000").receive()).isEqualTo("02FD 4004 00000001 01");
    }
  }

  @Test
  void aTypeThatIsStubbedOnOneTransportStaysUnknownOnTheOther() throws IOException {
    server.messages().stub(OEM).overTcp().answers(raw(0xF002, "01"));
    server.messages().stub(new PayloadType(0x8004)).overUdp().answers(raw(0xF002, "02"));
    try (RawTester tester = RawTester.connect(server);
        RawUdp udp = RawUdp.to(server.address())) {
      assertThat(tester.send(ASK).receive()).isEqualTo("02FD F002 00000001 01");
      assertThat(udp.send(ASK).receive()).isEqualTo(UNKNOWN);
      assertThat(udp.send("02FD 8004 00000000").receive()).isEqualTo("02FD F002 00000001 02");
      assertThat(tester.send("02FD 8004 00000000").receive()).isEqualTo(UNKNOWN);
    }
  }

  @Test
  void theLastStubThatMatchesThePayloadTakesTheMessage() throws IOException {
    server.messages().stub(OEM).answers(raw(0xF002, "01"));
    server.messages().stub(OEM).with(UdsPattern.parse("01 ...")).answers(raw(0xF002, "02"));
    try (RawTester tester = RawTester.connect(server)) {
      assertThat(tester.send(ASK).receive()).isEqualTo("02FD F002 00000001 02");
      assertThat(tester.send("02FD F001 00000000").receive()).isEqualTo("02FD F002 00000001 01");
    }
  }

  @Test
  void aPayloadThatNoStubTakesIsTreatedAsWithoutStubs() throws IOException {
    server.messages().stub(OEM).with(UdsPattern.parse("FF")).staysSilent();
    server
        .messages()
        .stub(PayloadType.ROUTING_ACTIVATION_REQUEST)
        .with(UdsPattern.parse("FF ..."))
        .answers(raw(0xF002, "03"));
    try (RawTester tester = RawTester.connect(server);
        RawUdp udp = RawUdp.to(server.address())) {
      assertThat(tester.send(ASK).receive()).isEqualTo(UNKNOWN);
      assertThat(udp.send(ASK).receive()).isEqualTo(UNKNOWN);
      assertThat(tester.send("02FD 0005 00000002 FF00").receive())
          .isEqualTo("02FD F002 00000001 03");
      tester.activate();
      assertThat(tester.send("02FD 0005 00000002 0E80").receive())
          .isEqualTo("02FD 0000 00000001 04");
      tester.assertClosed();
    }
    assertThat(server.journal().entries().toString())
        .contains(
            "no stub takes this payload of a vehicle manufacturer specific (0xF001): refused,"
                + " unknown payload type (0x01)");
  }

  @Test
  void aStubWinsOverWhatTheEntityDoes() throws IOException {
    server
        .messages()
        .stub(PayloadType.DIAGNOSTIC_POWER_MODE_INFORMATION_REQUEST)
        .answers(new PowerModeResponse(PowerMode.NOT_READY));
    server
        .messages()
        .stub(PayloadType.GENERIC_HEADER_NEGATIVE_ACKNOWLEDGE)
        .answers(raw(0xF002, "04"));
    server
        .messages()
        .stub(PayloadType.DIAGNOSTIC_MESSAGE)
        .with(UdsPattern.parse("?? ?? ?? ?? 3E 00"))
        .answers(raw(0x8003, "1010 0E80 FF"));
    try (RawTester tester = RawTester.activated(server);
        RawUdp udp = RawUdp.to(server.address())) {
      assertThat(udp.send("02FD 4003 00000000").receive()).isEqualTo("02FD 4004 00000001 00");
      assertThat(tester.send("02FD 0000 00000001 00").receive()).isEqualTo("02FD F002 00000001 04");
      assertThat(udp.send("02FD 0000 00000001 00").receive()).isEqualTo("02FD F002 00000001 04");
      assertThat(tester.ask("3E00").receive()).isEqualTo("02FD 8003 00000005 10100E80FF");
      assertThat(tester.ask("3E01").receive()).isEqualTo("02FD 8002 00000005 10100E8000");
    }
  }

  @Test
  void theHeaderChecksBeforeTheTypeAndTheSizeStillHold() throws IOException {
    server.settings(settings -> settings.maxDataSize(4));
    server.messages().stub(OEM).answers(raw(0xF002, "05"));
    try (RawTester tester = RawTester.connect(server);
        RawUdp udp = RawUdp.to(server.address())) {
      assertThat(tester.send("02FD F001 00000004 01020304").receive())
          .isEqualTo("02FD F002 00000001 05");
      assertThat(tester.send("02FD F001 00000005 0102030405").receive())
          .isEqualTo("02FD 0000 00000001 02");
      assertThat(udp.send("02FD F001 00000004 01").receive()).isEqualTo("02FD 0000 00000001 04");
      assertThat(tester.send("02FF F001 00000000").receive()).isEqualTo("02FD 0000 00000001 00");
      tester.assertClosed();
    }
  }

  @Test
  void aHeaderOfTheDefaultVersionIsAnsweredInTheOwnOne() throws IOException {
    server.settings(settings -> settings.protocolVersion(0x03));
    server.messages().stub(PayloadType.VEHICLE_IDENTIFICATION_REQUEST).answers(raw(0xF002, "06"));
    try (RawUdp udp = RawUdp.to(server.address())) {
      assertThat(udp.send("FF00 0001 00000000").receive()).isEqualTo("03FC F002 00000001 06");
    }
  }
}
