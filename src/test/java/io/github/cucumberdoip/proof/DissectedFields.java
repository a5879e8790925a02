package io.github.cucumberdoip.proof;

import io.github.cucumberdoip.message.AliveCheckResponse;
import io.github.cucumberdoip.message.Bytes;
import io.github.cucumberdoip.message.DiagnosticMessage;
import io.github.cucumberdoip.message.DiagnosticMessageAck;
import io.github.cucumberdoip.message.DiagnosticMessageNack;
import io.github.cucumberdoip.message.DoipMessage;
import io.github.cucumberdoip.message.EntityStatusResponse;
import io.github.cucumberdoip.message.GenericHeaderNack;
import io.github.cucumberdoip.message.LogicalAddress;
import io.github.cucumberdoip.message.PowerModeResponse;
import io.github.cucumberdoip.message.RoutingActivationRequest;
import io.github.cucumberdoip.message.RoutingActivationResponse;
import io.github.cucumberdoip.message.VehicleAnnouncement;
import io.github.cucumberdoip.message.VehicleIdentificationRequestWithEid;
import io.github.cucumberdoip.message.VehicleIdentificationRequestWithVin;
import io.github.cucumberdoip.message.Vin;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What Wireshark has to show for a message: field by field, what is absent is the empty text. */
final class DissectedFields {
  /** Every field of Wireshark's DoIP dissector that shows a part of a message, and the UDS SID. */
  static final List<String> NAMES =
      List.of(
          "doip.version",
          "doip.inverse",
          "doip.type",
          "doip.length",
          "doip.nack_code",
          "doip.vin",
          "doip.logical_address",
          "doip.eid",
          "doip.gid",
          "doip.futher_action",
          "doip.sync_status",
          "doip.power_mode",
          "doip.node_type",
          "doip.max_sockets",
          "doip.sockets",
          "doip.max_data_size",
          "doip.source_address",
          "doip.target_address",
          "doip.activation_type",
          "doip.activation_type_v1",
          "doip.tester_logical_address",
          "doip.response_code",
          "doip.reserved_iso",
          "doip.reserved_oem",
          "doip.diag_ack_code",
          "doip.diag_nack_code",
          "doip.previous",
          "doip.illegal_length_field",
          "uds.sid");

  private final Map<String, String> fields = new HashMap<>();

  private DissectedFields() {
    NAMES.forEach(name -> fields.put(name, ""));
  }

  static Map<String, String> of(int version, int payloadLength, DoipMessage message) {
    DissectedFields expected = new DissectedFields();
    expected.u8("version", version);
    expected.u8("inverse", 0xFF - version);
    expected.put("type", "0x%04x", message.payloadType().value());
    expected.put("length", "%d", payloadLength);
    expected.payload(version, message);
    return expected.fields;
  }

  private void payload(int version, DoipMessage message) {
    if (message instanceof GenericHeaderNack nack) {
      u8("nack_code", nack.code().value());
    } else if (message instanceof VehicleIdentificationRequestWithEid request) {
      hex("eid", request.eid().bytes());
    } else if (message instanceof VehicleIdentificationRequestWithVin request) {
      vin(request.vin());
    } else if (message instanceof VehicleAnnouncement announcement) {
      vin(announcement.vin());
      address("logical_address", announcement.logicalAddress());
      hex("eid", announcement.eid().bytes());
      hex("gid", announcement.gid().bytes());
      u8("futher_action", announcement.furtherAction().value());
      announcement.syncStatus().ifPresent(status -> u8("sync_status", status.value()));
    } else if (message instanceof EntityStatusResponse status) {
      u8("node_type", status.nodeType().value());
      put("max_sockets", "%d", status.maxOpenSockets());
      put("sockets", "%d", status.openSockets());
      status.maxDataSize().ifPresent(size -> put("max_data_size", "%d", size));
    } else if (message instanceof PowerModeResponse response) {
      u8("power_mode", response.powerMode().value());
    } else {
      streamPayload(version, message);
    }
  }

  private void streamPayload(int version, DoipMessage message) {
    if (message instanceof RoutingActivationRequest request) {
      address("source_address", request.sourceAddress());
      if (version <= 0x03) { // Wireshark 4.0 shows no more than the address for later ones
        if (version == 0x01) { // two bytes in the draft of 2010
          put("activation_type_v1", "0x%04x", request.activationType().value());
        } else {
          u8("activation_type", request.activationType().value());
        }
        reserved(request.reservedByIso(), request.reservedByManufacturer().orElse(Bytes.EMPTY));
      }
    } else if (message instanceof RoutingActivationResponse response) {
      address("tester_logical_address", response.testerAddress());
      address("source_address", response.entityAddress());
      u8("response_code", response.code().value());
      reserved(response.reservedByIso(), response.reservedByManufacturer().orElse(Bytes.EMPTY));
    } else if (message instanceof AliveCheckResponse response) {
      address("source_address", response.sourceAddress());
    } else if (message instanceof DiagnosticMessage diagnostic) {
      addresses(diagnostic.sourceAddress(), diagnostic.targetAddress());
      fields.put("uds.sid", String.format("0x%02x", diagnostic.userData().at(0) & ~0x40));
    } else if (message instanceof DiagnosticMessageAck ack) {
      addresses(ack.sourceAddress(), ack.targetAddress());
      u8("diag_ack_code", ack.code().value());
      hex("previous", ack.previousMessage());
    } else if (message instanceof DiagnosticMessageNack nack) {
      addresses(nack.sourceAddress(), nack.targetAddress());
      u8("diag_nack_code", nack.code().value());
      hex("previous", nack.previousMessage());
    }
  }

  private void reserved(long byIso, Bytes byManufacturer) {
    put("reserved_iso", "0x%08x", byIso);
    if (!byManufacturer.isEmpty()) {
      put("reserved_oem", "0x%08x", byManufacturer.u32(0));
    }
  }

  private void addresses(LogicalAddress source, LogicalAddress target) {
    address("source_address", source);
    address("target_address", target);
  }

  private void address(String field, LogicalAddress address) {
    put(field, "0x%04x", address.value());
  }

  private void u8(String field, int value) {
    put(field, "0x%02x", value);
  }

  private void hex(String field, Bytes bytes) {
    put(field, "%s", bytes.toString().replace(" ", "").toLowerCase(Locale.ROOT));
  }

  /** Text that is not printable is escaped by Wireshark in ways of its own: not compared. */
  private void vin(Vin vin) {
    if (vin.toString().length() == Vin.LENGTH) {
      put("vin", "%s", vin);
    } else {
      fields.remove("doip.vin");
    }
  }

  private void put(String field, String format, Object value) {
    fields.put("doip." + field, String.format(format, value));
  }
}
