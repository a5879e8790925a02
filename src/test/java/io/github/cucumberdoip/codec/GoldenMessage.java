package io.github.cucumberdoip.codec;

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
import io.github.cucumberdoip.message.PowerMode;
import io.github.cucumberdoip.message.PowerModeRequest;
import io.github.cucumberdoip.message.PowerModeResponse;
import io.github.cucumberdoip.message.RoutingActivationCode;
import io.github.cucumberdoip.message.RoutingActivationRequest;
import io.github.cucumberdoip.message.RoutingActivationResponse;
import io.github.cucumberdoip.message.SyncStatus;
import io.github.cucumberdoip.message.VehicleAnnouncement;
import io.github.cucumberdoip.message.VehicleIdentificationRequest;
import io.github.cucumberdoip.message.VehicleIdentificationRequestWithEid;
import io.github.cucumberdoip.message.VehicleIdentificationRequestWithVin;
import io.github.cucumberdoip.message.Vin;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** Builds the expected message of a golden sample from its fields, {@code name=value} each. */
final class GoldenMessage {
  private final Map<String, String> fields = new HashMap<>();

  private GoldenMessage(String fields) {
    if (fields != null) {
      for (String field : fields.split(" ")) {
        String[] nameAndValue = field.split("=", 2);
        this.fields.put(nameAndValue[0], nameAndValue[1]);
      }
    }
  }

  static DoipMessage of(String kind, String fields) {
    return new GoldenMessage(fields).build(kind);
  }

  private DoipMessage build(String kind) {
    return switch (kind) {
      case "GenericHeaderNack" -> new GenericHeaderNack(new HeaderNackCode(number("code")));
      case "VehicleIdentificationRequest" -> new VehicleIdentificationRequest();
      case "VehicleIdentificationRequestWithEid" ->
          new VehicleIdentificationRequestWithEid(new Eid(hex("eid")));
      case "VehicleIdentificationRequestWithVin" ->
          new VehicleIdentificationRequestWithVin(new Vin(hex("vin")));
      case "VehicleAnnouncement" ->
          new VehicleAnnouncement(
              new Vin(hex("vin")),
              address("address"),
              new Eid(hex("eid")),
              new Gid(hex("gid")),
              new FurtherAction(number("furtherAction")),
              optional("syncStatus").map(Integer::decode).map(SyncStatus::new));
      case "RoutingActivationRequest" ->
          new RoutingActivationRequest(
              address("source"),
              new ActivationType(number("type")),
              Long.parseLong(text("iso"), 16),
              optional("oem").map(Bytes::parse));
      case "RoutingActivationResponse" ->
          new RoutingActivationResponse(
              address("tester"),
              address("entity"),
              new RoutingActivationCode(number("code")),
              Long.parseLong(text("iso"), 16),
              optional("oem").map(Bytes::parse));
      case "AliveCheckRequest" -> new AliveCheckRequest();
      case "AliveCheckResponse" -> new AliveCheckResponse(address("source"));
      case "EntityStatusRequest" -> new EntityStatusRequest();
      case "EntityStatusResponse" ->
          new EntityStatusResponse(
              new NodeType(number("nodeType")),
              number("maxSockets"),
              number("openSockets"),
              optional("maxDataSize")
                  .map(size -> OptionalLong.of(Long.parseLong(size)))
                  .orElseGet(OptionalLong::empty));
      case "PowerModeRequest" -> new PowerModeRequest();
      case "PowerModeResponse" -> new PowerModeResponse(new PowerMode(number("powerMode")));
      case "DiagnosticMessage" ->
          new DiagnosticMessage(address("source"), address("target"), hex("data"));
      case "DiagnosticMessageAck" ->
          new DiagnosticMessageAck(
              address("source"),
              address("target"),
              new DiagnosticAckCode(number("code")),
              hex("previous"));
      case "DiagnosticMessageNack" ->
          new DiagnosticMessageNack(
              address("source"),
              address("target"),
              new DiagnosticNackCode(number("code")),
              hex("previous"));
      default -> throw new IllegalArgumentException("no such message: " + kind);
    };
  }

  private String text(String name) {
    return optional(name)
        .orElseThrow(() -> new IllegalArgumentException("no field " + name + " in " + fields));
  }

  private Optional<String> optional(String name) {
    return Optional.ofNullable(fields.get(name));
  }

  private int number(String name) {
    return Integer.decode(text(name));
  }

  private LogicalAddress address(String name) {
    return new LogicalAddress(number(name));
  }

  private Bytes hex(String name) {
    return Bytes.parse(text(name));
  }
}
