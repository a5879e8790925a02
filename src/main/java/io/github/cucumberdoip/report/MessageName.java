package io.github.cucumberdoip.report;

import io.github.cucumberdoip.message.ActivationType;
import io.github.cucumberdoip.message.AliveCheckResponse;
import io.github.cucumberdoip.message.DiagnosticAckCode;
import io.github.cucumberdoip.message.DiagnosticMessage;
import io.github.cucumberdoip.message.DiagnosticMessageAck;
import io.github.cucumberdoip.message.DiagnosticMessageNack;
import io.github.cucumberdoip.message.DoipMessage;
import io.github.cucumberdoip.message.EntityStatusResponse;
import io.github.cucumberdoip.message.GenericHeaderNack;
import io.github.cucumberdoip.message.PowerModeResponse;
import io.github.cucumberdoip.message.RoutingActivationRequest;
import io.github.cucumberdoip.message.RoutingActivationResponse;
import io.github.cucumberdoip.message.VehicleAnnouncement;
import io.github.cucumberdoip.message.VehicleIdentificationRequestWithEid;
import io.github.cucumberdoip.message.VehicleIdentificationRequestWithVin;

/** Messages as arrows name them: short, in the words of the standard. */
final class MessageName {
  private MessageName() {}

  static String of(DoipMessage message) {
    if (message instanceof DiagnosticMessage m) {
      return UdsName.of(m.userData());
    } else if (message instanceof DiagnosticMessageAck m) {
      return m.code().equals(DiagnosticAckCode.ACK) ? "ack" : "ack " + m.code();
    } else if (message instanceof DiagnosticMessageNack m) {
      return "nack: " + m.code();
    } else if (message instanceof RoutingActivationRequest m) {
      return m.payloadType().label() + " " + m.sourceAddress() + type(m.activationType());
    } else if (message instanceof RoutingActivationResponse m) {
      return m.payloadType().label() + ": " + m.code();
    } else if (message instanceof VehicleAnnouncement m) {
      return m.payloadType().label() + " of " + m.logicalAddress() + ", VIN " + m.vin();
    } else if (message instanceof VehicleIdentificationRequestWithEid m) {
      return m.payloadType().label() + " " + m.eid();
    } else if (message instanceof VehicleIdentificationRequestWithVin m) {
      return m.payloadType().label() + " " + m.vin();
    } else if (message instanceof AliveCheckResponse m) {
      return m.payloadType().label() + " of " + m.sourceAddress();
    } else if (message instanceof GenericHeaderNack m) {
      return "header nack: " + m.code();
    } else if (message instanceof PowerModeResponse m) {
      return m.payloadType().label() + ": " + m.powerMode();
    } else if (message instanceof EntityStatusResponse m) {
      return m.payloadType().label() + ": " + m.nodeType();
    }
    return message.payloadType().toString();
  }

  private static String type(ActivationType type) {
    return type.equals(ActivationType.DEFAULT) ? "" : ", type " + type;
  }
}
