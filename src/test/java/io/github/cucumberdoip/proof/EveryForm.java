package io.github.cucumberdoip.proof;

import io.github.cucumberdoip.message.ActivationType;
import io.github.cucumberdoip.message.AliveCheckRequest;
import io.github.cucumberdoip.message.AliveCheckResponse;
import io.github.cucumberdoip.message.Bytes;
import io.github.cucumberdoip.message.DiagnosticAckCode;
import io.github.cucumberdoip.message.DiagnosticMessage;
import io.github.cucumberdoip.message.DiagnosticMessageAck;
import io.github.cucumberdoip.message.DiagnosticMessageNack;
import io.github.cucumberdoip.message.DiagnosticNackCode;
import io.github.cucumberdoip.message.DoipMessage;
import io.github.cucumberdoip.message.Eid;
import io.github.cucumberdoip.message.EntityStatusRequest;
import io.github.cucumberdoip.message.EntityStatusResponse;
import io.github.cucumberdoip.message.FurtherAction;
import io.github.cucumberdoip.message.GenericHeaderNack;
import io.github.cucumberdoip.message.Gid;
import io.github.cucumberdoip.message.HeaderNackCode;
import io.github.cucumberdoip.message.LogicalAddress;
import io.github.cucumberdoip.message.NodeType;
import io.github.cucumberdoip.message.PayloadType;
import io.github.cucumberdoip.message.PowerMode;
import io.github.cucumberdoip.message.PowerModeRequest;
import io.github.cucumberdoip.message.PowerModeResponse;
import io.github.cucumberdoip.message.RawMessage;
import io.github.cucumberdoip.message.RoutingActivationCode;
import io.github.cucumberdoip.message.RoutingActivationRequest;
import io.github.cucumberdoip.message.RoutingActivationResponse;
import io.github.cucumberdoip.message.SyncStatus;
import io.github.cucumberdoip.message.VehicleAnnouncement;
import io.github.cucumberdoip.message.VehicleIdentificationRequest;
import io.github.cucumberdoip.message.VehicleIdentificationRequestWithEid;
import io.github.cucumberdoip.message.VehicleIdentificationRequestWithVin;
import io.github.cucumberdoip.message.Vin;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** One message of every payload type in each of its lengths. */
final class EveryForm {
  private static final LogicalAddress TESTER = new LogicalAddress(0x0E80);
  private static final LogicalAddress ECU = new LogicalAddress(0x1010);
  private static final Vin VIN = Vin.of("WAUZZZ8K9BA123456");
  private static final Eid EID = Eid.parse("02:00:00:00:00:01");
  private static final Gid GID = Gid.parse("02:00:00:00:00:0A");
  private static final Bytes READ_VIN = Bytes.parse("22 F1 90");
  private static final Optional<Bytes> OEM = Optional.of(Bytes.parse("DE AD BE EF"));

  private EveryForm() {}

  static List<DoipMessage> ofIdentification() {
    return List.of(
        new VehicleIdentificationRequest(),
        new VehicleIdentificationRequestWithEid(EID),
        new VehicleIdentificationRequestWithVin(VIN));
  }

  static List<DoipMessage> ofTheRest() {
    return List.of(
        new GenericHeaderNack(HeaderNackCode.INVALID_PAYLOAD_LENGTH),
        new VehicleAnnouncement(VIN, ECU, EID, GID, FurtherAction.NONE, Optional.empty()),
        new VehicleAnnouncement(
            VIN, ECU, EID, GID, FurtherAction.CENTRAL_SECURITY, Optional.of(SyncStatus.INCOMPLETE)),
        new RoutingActivationRequest(TESTER, ActivationType.CENTRAL_SECURITY),
        new RoutingActivationRequest(TESTER, ActivationType.WWH_OBD, 1, OEM),
        new RoutingActivationResponse(TESTER, ECU, RoutingActivationCode.ROUTING_ACTIVATED),
        new RoutingActivationResponse(TESTER, ECU, RoutingActivationCode.TLS_REQUIRED, 2, OEM),
        new AliveCheckRequest(),
        new AliveCheckResponse(TESTER),
        new EntityStatusRequest(),
        new EntityStatusResponse(NodeType.GATEWAY, 255, 254, OptionalLong.empty()),
        new EntityStatusResponse(NodeType.NODE, 2, 1, OptionalLong.of(0xFFFF_FFFFL)),
        new PowerModeRequest(),
        new PowerModeResponse(PowerMode.READY),
        new DiagnosticMessage(TESTER, ECU, READ_VIN),
        new DiagnosticMessageAck(ECU, TESTER, DiagnosticAckCode.ACK, Bytes.EMPTY),
        new DiagnosticMessageAck(ECU, TESTER, DiagnosticAckCode.ACK, READ_VIN),
        new DiagnosticMessageNack(
            ECU, TESTER, DiagnosticNackCode.UNKNOWN_TARGET_ADDRESS, Bytes.EMPTY),
        new DiagnosticMessageNack(ECU, TESTER, DiagnosticNackCode.OUT_OF_MEMORY, READ_VIN),
        new RawMessage(PayloadType.PERIODIC_DIAGNOSTIC_MESSAGE, Bytes.parse("10 10 0E 80 F2 01")),
        new RawMessage(new PayloadType(0xF000), Bytes.EMPTY),
        new RawMessage(new PayloadType(0xFFFF), READ_VIN));
  }
}
