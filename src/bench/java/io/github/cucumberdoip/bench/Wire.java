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
import java.util.Arrays;
import java.util.Optional;

/** All messages of the loopback benchmark, encoded once: both servers send the same bytes. */
final class Wire {
  static final LogicalAddress ECU = LogicalAddress.of(0x1010);
  static final LogicalAddress TESTER = LogicalAddress.of(0x0E00);

  /** Read a data identifier, answer a VIN. */
  static final Bytes READ = Bytes.parse("22 F1 90");

  static final Bytes VIN = filled("62 F1 90", 17);

  /** Ask for 1 MiB. */
  static final Bytes READ_LARGE = Bytes.parse("22 F1 91");

  static final Bytes LARGE = filled("62 F1 91", (1 << 20) - 3);

  /** Send 1 MiB. */
  static final Bytes WRITE_LARGE = filled("36 01", (1 << 20) - 2);

  static final Bytes WRITTEN = Bytes.parse("76 01");

  static final byte[] ACTIVATION =
      encode(new RoutingActivationRequest(TESTER, ActivationType.DEFAULT, 0, Optional.empty()));

  static final byte[] ACTIVATED =
      encode(new RoutingActivationResponse(TESTER, ECU, RoutingActivationCode.ROUTING_ACTIVATED));

  static final byte[] ACK =
      encode(new DiagnosticMessageAck(ECU, TESTER, DiagnosticAckCode.ACK, Bytes.EMPTY));

  static final byte[] IDENTIFICATION = encode(new VehicleIdentificationRequest());

  static final byte[] ANNOUNCEMENT = encode(EntityIdentity.of(ECU).toAnnouncement());

  private Wire() {}

  static byte[] request(Bytes userData) {
    return encode(new DiagnosticMessage(TESTER, ECU, userData));
  }

  static byte[] response(Bytes userData) {
    return encode(new DiagnosticMessage(ECU, TESTER, userData));
  }

  private static byte[] encode(DoipMessage message) {
    return MessageEncoder.encode(0x02, message).toArray();
  }

  private static Bytes filled(String head, int dataLength) {
    byte[] data = new byte[dataLength];
    Arrays.fill(data, (byte) 0x41);
    return Bytes.parse(head).plus(Bytes.wrap(data));
  }
}
