package io.github.cucumberdoip.tester;

import io.github.cucumberdoip.message.Bytes;
import io.github.cucumberdoip.message.DiagnosticMessage;
import io.github.cucumberdoip.message.DiagnosticMessageAck;
import io.github.cucumberdoip.message.DiagnosticMessageNack;
import io.github.cucumberdoip.message.DoipMessage;
import io.github.cucumberdoip.message.GenericHeaderNack;
import io.github.cucumberdoip.message.LogicalAddress;

/** Which incoming messages belong to a diagnostic request. */
final class Answers {
  private static final int NEGATIVE = 0x7F;
  private static final int POSITIVE_OFFSET = 0x40;
  private static final int RESPONSE_PENDING = 0x78;

  private Answers() {}

  /** A header NACK names no request, so the first one after the request is taken for its. */
  static boolean acknowledges(DoipMessage message, DiagnosticMessage request) {
    if (message instanceof DiagnosticMessageAck ack) {
      return mirrored(ack.sourceAddress(), ack.targetAddress(), request);
    }
    if (message instanceof DiagnosticMessageNack nack) {
      return mirrored(nack.sourceAddress(), nack.targetAddress(), request);
    }
    return message instanceof GenericHeaderNack;
  }

  /** A group of ECUs answers with the address of each; one ECU only with its own. */
  static boolean responds(DoipMessage message, DiagnosticMessage request) {
    return message instanceof DiagnosticMessage response
        && response.targetAddress().equals(request.sourceAddress())
        && (request.targetAddress().isFunctional()
            || response.sourceAddress().equals(request.targetAddress()))
        && isOfService(response.userData(), request.userData().at(0));
  }

  static boolean isPending(DiagnosticMessage response) {
    Bytes uds = response.userData();
    return uds.length() >= 3 && uds.at(0) == NEGATIVE && uds.at(2) == RESPONSE_PENDING;
  }

  private static boolean isOfService(Bytes uds, int service) {
    if (uds.isEmpty()) {
      return false;
    }
    return uds.at(0) == NEGATIVE && uds.length() >= 2
        ? uds.at(1) == service
        : uds.at(0) == (service + POSITIVE_OFFSET & 0xFF);
  }

  private static boolean mirrored(
      LogicalAddress source, LogicalAddress target, DiagnosticMessage request) {
    return source.equals(request.targetAddress()) && target.equals(request.sourceAddress());
  }
}
