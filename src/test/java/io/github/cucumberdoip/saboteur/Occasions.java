package io.github.cucumberdoip.saboteur;

import io.github.cucumberdoip.codec.MessageEncoder;
import io.github.cucumberdoip.message.Bytes;
import io.github.cucumberdoip.message.DiagnosticAckCode;
import io.github.cucumberdoip.message.DiagnosticMessage;
import io.github.cucumberdoip.message.DiagnosticMessageAck;
import io.github.cucumberdoip.message.DoipMessage;
import io.github.cucumberdoip.message.LogicalAddress;
import io.github.cucumberdoip.message.RoutingActivationCode;
import io.github.cucumberdoip.message.RoutingActivationResponse;
import java.util.Optional;

/** What may be about to happen, for tests. */
final class Occasions {
  static final LogicalAddress TESTER = LogicalAddress.of(0x0E80);
  static final LogicalAddress ECU = LogicalAddress.of(0x1000);

  private Occasions() {}

  static DoipMessage activated() {
    return new RoutingActivationResponse(
        TESTER, ECU, RoutingActivationCode.ROUTING_ACTIVATED, 0, Optional.empty());
  }

  static DoipMessage ack() {
    return new DiagnosticMessageAck(ECU, TESTER, DiagnosticAckCode.ACK, Bytes.EMPTY);
  }

  static DoipMessage response() {
    return response(ECU);
  }

  static DoipMessage response(LogicalAddress ecu) {
    return new DiagnosticMessage(ecu, TESTER, Bytes.parse("7E 00"));
  }

  /** The nth message of a connection. */
  static Occasion sending(DoipMessage message, int connection, int number) {
    return new Occasion(
        Occasion.Kind.MESSAGE,
        connection,
        number,
        2,
        message,
        MessageEncoder.encode(2, message),
        Optional::empty);
  }

  static Occasion sending(DoipMessage message) {
    return sending(message, 1, 1);
  }

  static Bytes bytes(DoipMessage message) {
    return MessageEncoder.encode(2, message);
  }
}
