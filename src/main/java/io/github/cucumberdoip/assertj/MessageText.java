package io.github.cucumberdoip.assertj;

import io.github.cucumberdoip.message.AliveCheckResponse;
import io.github.cucumberdoip.message.Bytes;
import io.github.cucumberdoip.message.DiagnosticMessage;
import io.github.cucumberdoip.message.DiagnosticMessageAck;
import io.github.cucumberdoip.message.DiagnosticMessageNack;
import io.github.cucumberdoip.message.DoipMessage;
import io.github.cucumberdoip.message.GenericHeaderNack;
import io.github.cucumberdoip.message.PowerModeResponse;
import io.github.cucumberdoip.message.RoutingActivationRequest;
import io.github.cucumberdoip.message.RoutingActivationResponse;
import io.github.cucumberdoip.message.VehicleAnnouncement;
import io.github.cucumberdoip.message.VehicleIdentificationRequestWithEid;
import io.github.cucumberdoip.message.VehicleIdentificationRequestWithVin;
import io.github.cucumberdoip.uds.Nrc;
import io.github.cucumberdoip.uds.ServiceId;
import io.github.cucumberdoip.uds.UdsField;
import io.github.cucumberdoip.uds.UdsFields;
import java.util.stream.Collectors;

/** Messages in the words of the standard, with the fields that tell them apart. */
final class MessageText {
  /** The sub-function that a service has only because each has to have one. */
  private static final String UNTELLING = "zeroSubFunction";

  /** How many names of one message are shown. */
  private static final int MOST = 4;

  private MessageText() {}

  static String of(DoipMessage message) {
    if (message instanceof DiagnosticMessage m) {
      return uds(m.userData()) + ", " + m.sourceAddress() + " to " + m.targetAddress();
    } else if (message instanceof DiagnosticMessageAck m) {
      return "acknowledgement for " + m.targetAddress();
    } else if (message instanceof DiagnosticMessageNack m) {
      return "DoIP NACK " + m.code() + " for a request to " + m.sourceAddress();
    } else if (message instanceof RoutingActivationRequest m) {
      return "routing activation request from "
          + m.sourceAddress()
          + " with activation type "
          + m.activationType();
    } else if (message instanceof RoutingActivationResponse m) {
      return "routing activation response: " + m.code();
    } else if (message instanceof VehicleIdentificationRequestWithEid m) {
      return "vehicle identification request with EID " + m.eid();
    } else if (message instanceof VehicleIdentificationRequestWithVin m) {
      return "vehicle identification request with VIN " + m.vin();
    } else if (message instanceof VehicleAnnouncement m) {
      return "vehicle announcement of VIN " + m.vin() + " at " + m.logicalAddress();
    } else if (message instanceof AliveCheckResponse m) {
      return "alive check response from " + m.sourceAddress();
    } else if (message instanceof GenericHeaderNack m) {
      return "header NACK " + m.code();
    } else if (message instanceof PowerModeResponse m) {
      return "diagnostic power mode response: " + m.powerMode();
    }
    return message.payloadType().toString();
  }

  static String uds(Bytes bytes) {
    return (Shown.of(bytes) + " " + meaning(bytes)).stripLeading();
  }

  private static String meaning(Bytes bytes) {
    if (bytes.isEmpty()) {
      return "no UDS bytes";
    }
    ServiceId service = new ServiceId(bytes.at(0));
    if (!service.equals(ServiceId.NEGATIVE_RESPONSE) || bytes.length() < 3) {
      return names(bytes);
    }
    return new ServiceId(bytes.at(1)).label() + " refused: " + new Nrc(bytes.at(2));
  }

  /** The names of the values, in the words in which a pattern may ask for them. */
  private static String names(Bytes bytes) {
    return UdsFields.of(bytes).stream()
        .map(UdsField::label)
        .filter(label -> !label.isEmpty() && !label.equals(UNTELLING))
        .limit(MOST)
        .collect(Collectors.joining(" "));
  }
}
