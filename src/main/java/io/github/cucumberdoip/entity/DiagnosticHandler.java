package io.github.cucumberdoip.entity;

import io.github.cucumberdoip.message.Bytes;
import io.github.cucumberdoip.message.DiagnosticAckCode;
import io.github.cucumberdoip.message.DiagnosticMessage;
import io.github.cucumberdoip.message.DiagnosticMessageAck;
import io.github.cucumberdoip.message.DiagnosticMessageNack;
import io.github.cucumberdoip.message.DiagnosticNackCode;
import io.github.cucumberdoip.message.LogicalAddress;
import java.util.List;

/**
 * The diagnostic message handler (ISO 13400-2:2019, DoIP-067..074, -131): routing active, source
 * address, target address, size, memory, reachability, in this order.
 */
final class DiagnosticHandler {
  private DiagnosticHandler() {}

  /**
   * Decides on a diagnostic message of a tester.
   *
   * @param activeTester the tester whose routing is active on the connection, or null
   * @param roomForReply false if the connection has as many late replies waiting as it can hold
   */
  static List<Action> decide(
      int version,
      DiagnosticMessage request,
      LogicalAddress activeTester,
      EntitySettings settings,
      boolean roomForReply) {
    if (!request.sourceAddress().equals(activeTester)) {
      return foreign(version, request, activeTester, settings);
    }
    Route route = Route.of(request, settings, roomForReply);
    if (route.refusal() != null) {
      return List.of(nack(version, request, route.refusal(), settings));
    }
    DiagnosticMessageAck ack =
        new DiagnosticMessageAck(
            request.targetAddress(),
            request.sourceAddress(),
            DiagnosticAckCode.ACK,
            previous(request, settings));
    return List.of(
        new Action.Send(version, ack), new Action.Forward(version, request, route.recipients()));
  }

  private static List<Action> foreign(
      int version,
      DiagnosticMessage request,
      LogicalAddress activeTester,
      EntitySettings settings) {
    String reason =
        activeTester == null
            ? "diagnostic message before routing activation"
            : "source address " + request.sourceAddress() + " on the connection of " + activeTester;
    return refuse(version, request, DiagnosticNackCode.INVALID_SOURCE_ADDRESS, settings, reason);
  }

  /** Refuses a message on demand, whatever else holds. */
  static List<Action> refuse(
      int version,
      DiagnosticMessage request,
      Demanded<DiagnosticNackCode> demanded,
      EntitySettings settings) {
    DiagnosticNackCode code = demanded.code();
    Action note = new Action.Note(demanded.note());
    Action nack = nack(version, request, code, settings);
    return demanded.ending().closes(closes(code, settings))
        ? List.of(note, nack, new Action.Close("NACK " + code + " on demand"))
        : List.of(note, nack);
  }

  private static List<Action> refuse(
      int version,
      DiagnosticMessage request,
      DiagnosticNackCode code,
      EntitySettings settings,
      String reason) {
    Action nack = nack(version, request, code, settings);
    return closes(code, settings) ? List.of(nack, new Action.Close(reason)) : List.of(nack);
  }

  /** Of all codes only the one for the source address closes the connection. */
  private static boolean closes(DiagnosticNackCode code, EntitySettings settings) {
    return code.equals(DiagnosticNackCode.INVALID_SOURCE_ADDRESS)
        && !settings.has(Deviation.OPEN_AFTER_NACK);
  }

  private static Action nack(
      int version, DiagnosticMessage request, DiagnosticNackCode code, EntitySettings settings) {
    return new Action.Send(
        version,
        new DiagnosticMessageNack(
            request.targetAddress(), request.sourceAddress(), code, previous(request, settings)));
  }

  private static Bytes previous(DiagnosticMessage request, EntitySettings settings) {
    int echoed = settings.diagnostics().echoedBytes();
    Bytes all = request.userData();
    return all.length() <= echoed ? all : all.slice(0, echoed);
  }
}
