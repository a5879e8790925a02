package io.github.cucumberdoip.entity;

import io.github.cucumberdoip.message.Bytes;
import io.github.cucumberdoip.message.DiagnosticAckCode;
import io.github.cucumberdoip.message.DiagnosticMessage;
import io.github.cucumberdoip.message.DiagnosticMessageAck;
import io.github.cucumberdoip.message.DiagnosticMessageNack;
import io.github.cucumberdoip.message.DiagnosticNackCode;
import io.github.cucumberdoip.message.LogicalAddress;
import java.util.List;

/** The diagnostic message handler (ISO 13400-2:2019, DoIP-067..074, -131). */
final class DiagnosticHandler {
  private DiagnosticHandler() {}

  /**
   * Decides on a diagnostic message of a tester.
   *
   * @param activeTester the tester whose routing is active on the connection, or null
   */
  static List<Action> decide(
      int version,
      DiagnosticMessage request,
      LogicalAddress activeTester,
      EntitySettings settings,
      boolean roomForReply) {
    if (!request.sourceAddress().equals(activeTester)) {
      String reason =
          activeTester == null
              ? "diagnostic message before routing activation"
              : "source address "
                  + request.sourceAddress()
                  + " on the connection of "
                  + activeTester;
      return List.of(
          nack(version, request, DiagnosticNackCode.INVALID_SOURCE_ADDRESS),
          new Action.Close(reason));
    }
    if (!settings.isTarget(request.targetAddress())) {
      return List.of(nack(version, request, DiagnosticNackCode.UNKNOWN_TARGET_ADDRESS));
    }
    if (!roomForReply) {
      return List.of(nack(version, request, DiagnosticNackCode.OUT_OF_MEMORY));
    }
    DiagnosticMessageAck ack =
        new DiagnosticMessageAck(
            request.targetAddress(), request.sourceAddress(), DiagnosticAckCode.ACK, Bytes.EMPTY);
    return List.of(new Action.Send(version, ack), new Action.Forward(version, request));
  }

  /** Refuses a message whatever else holds; 0x02 closes the connection. */
  static List<Action> refuse(int version, DiagnosticMessage request, DiagnosticNackCode code) {
    Action nack = nack(version, request, code);
    return code.equals(DiagnosticNackCode.INVALID_SOURCE_ADDRESS)
        ? List.of(nack, new Action.Close("NACK " + code + " on demand"))
        : List.of(nack);
  }

  private static Action nack(int version, DiagnosticMessage request, DiagnosticNackCode code) {
    return new Action.Send(
        version,
        new DiagnosticMessageNack(
            request.targetAddress(), request.sourceAddress(), code, Bytes.EMPTY));
  }
}
