package io.github.cucumberdoip.bench;

import io.github.cucumberdoip.codec.MessageEncoder;
import io.github.cucumberdoip.entity.EntityIdentity;
import io.github.cucumberdoip.message.ActivationType;
import io.github.cucumberdoip.message.Bytes;
import io.github.cucumberdoip.message.DiagnosticAckCode;
import io.github.cucumberdoip.message.DiagnosticMessage;
import io.github.cucumberdoip.message.DiagnosticMessageAck;
import io.github.cucumberdoip.message.DoipMessage;
import io.github.cucumberdoip.message.LogicalAddress;
import io.github.cucumberdoip.message.RoutingActivationCode;
import io.github.cucumberdoip.message.RoutingActivationRequest;
import io.github.cucumberdoip.message.RoutingActivationResponse;
import io.github.cucumberdoip.message.VehicleIdentificationRequest;
import java.util.Optional;

/** The messages between one tester and the ECU, encoded once: both servers send the same bytes. */
record Wire(LogicalAddress tester) {
  static final LogicalAddress ECU = LogicalAddress.of(0x1010);

  static byte[] identificationRequest() {
    return encode(new VehicleIdentificationRequest());
  }

  static byte[] announcement() {
    return encode(EntityIdentity.of(ECU).toAnnouncement());
  }

  byte[] activation() {
    return encode(
        new RoutingActivationRequest(tester, ActivationType.DEFAULT, 0, Optional.empty()));
  }

  byte[] activated() {
    return encode(
        new RoutingActivationResponse(tester, ECU, RoutingActivationCode.ROUTING_ACTIVATED));
  }

  byte[] acknowledgement() {
    return encode(new DiagnosticMessageAck(ECU, tester, DiagnosticAckCode.ACK, Bytes.EMPTY));
  }

  byte[] request(Bytes userData) {
    return encode(new DiagnosticMessage(tester, ECU, userData));
  }

  byte[] response(Bytes userData) {
    return encode(new DiagnosticMessage(ECU, tester, userData));
  }

  private static byte[] encode(DoipMessage message) {
    return MessageEncoder.encode(0x02, message).toArray();
  }
}
