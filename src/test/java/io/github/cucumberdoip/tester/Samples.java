package io.github.cucumberdoip.tester;

import io.github.cucumberdoip.message.Bytes;
import io.github.cucumberdoip.message.DiagnosticAckCode;
import io.github.cucumberdoip.message.DiagnosticMessage;
import io.github.cucumberdoip.message.DiagnosticMessageAck;
import io.github.cucumberdoip.message.DiagnosticMessageNack;
import io.github.cucumberdoip.message.DiagnosticNackCode;
import io.github.cucumberdoip.message.Eid;
import io.github.cucumberdoip.message.FurtherAction;
import io.github.cucumberdoip.message.Gid;
import io.github.cucumberdoip.message.LogicalAddress;
import io.github.cucumberdoip.message.RoutingActivationCode;
import io.github.cucumberdoip.message.RoutingActivationResponse;
import io.github.cucumberdoip.message.VehicleAnnouncement;
import io.github.cucumberdoip.message.Vin;
import java.time.Duration;
import java.util.Optional;

/** The messages that the tests of the tester share. */
final class Samples {
  static final LogicalAddress TESTER = LogicalAddress.of(0x0E80);
  static final LogicalAddress ECU = LogicalAddress.of(0x1010);
  static final LogicalAddress OTHER_ECU = LogicalAddress.of(0x1011);
  static final LogicalAddress GROUP = LogicalAddress.of(0xE400);
  static final Bytes READ_VIN = Bytes.parse("22 F1 90");
  static final Bytes VIN = Bytes.parse("62 F1 90 57 41 55");
  static final Bytes PENDING = Bytes.parse("7F 22 78");

  /** Long enough never to be reached in a test that passes. */
  static final Duration LONG = Duration.ofSeconds(10);

  static final Duration SHORT = Duration.ofMillis(60);

  private Samples() {}

  static DiagnosticMessageAck ack(LogicalAddress ecu) {
    return new DiagnosticMessageAck(ecu, TESTER, DiagnosticAckCode.ACK, Bytes.EMPTY);
  }

  static DiagnosticMessageNack nack() {
    return new DiagnosticMessageNack(
        ECU, TESTER, DiagnosticNackCode.UNKNOWN_TARGET_ADDRESS, Bytes.EMPTY);
  }

  static DiagnosticMessage response(Bytes uds) {
    return response(ECU, uds);
  }

  static DiagnosticMessage response(LogicalAddress ecu, Bytes uds) {
    return new DiagnosticMessage(ecu, TESTER, uds);
  }

  static RoutingActivationResponse activated(LogicalAddress tester) {
    return new RoutingActivationResponse(tester, ECU, RoutingActivationCode.ROUTING_ACTIVATED);
  }

  static VehicleAnnouncement announcement(int address) {
    return new VehicleAnnouncement(
        Vin.of("WAUZZZ4G7EN000001"),
        LogicalAddress.of(address),
        Eid.parse("02:00:00:00:00:01"),
        new Gid(Bytes.parse("02 00 00 00 00 02")),
        new FurtherAction(0),
        Optional.empty());
  }

  /** A tester that would wait long for everything. */
  static DoipTesterBuilder patient() {
    return DoipTester.builder()
        .timeouts(new TesterTimeouts(LONG, LONG, LONG, LONG, LONG, LONG, LONG));
  }
}
