package io.github.cucumberdoip.judge;

import io.github.cucumberdoip.message.Bytes;
import io.github.cucumberdoip.message.DiagnosticMessage;
import io.github.cucumberdoip.message.LogicalAddress;
import io.github.cucumberdoip.uds.ServiceId;

/**
 * A UDS response.
 *
 * @param spoken the message
 * @param source the ECU that answers
 * @param uds its bytes, at least one
 */
record Answer(Spoken spoken, LogicalAddress source, Bytes uds) {
  private static final int SUB_FUNCTION = 0x7F;

  static Answer of(Spoken spoken) {
    DiagnosticMessage message = spoken.message(DiagnosticMessage.class).orElseThrow();
    return new Answer(spoken, message.sourceAddress(), message.userData());
  }

  /** Whether it is the positive response of a service. */
  boolean isPositive(ServiceId service) {
    return uds.at(0) == service.response().value();
  }

  /** The NRC, or -1 if it is positive. */
  int nrc() {
    return Exchange.isNegative(uds) ? uds.at(2) : -1;
  }

  /** The second byte without the suppress bit, or -1 if there is none. */
  int subFunction() {
    return uds.length() > 1 ? uds.at(1) & SUB_FUNCTION : -1;
  }

  /** Whether the ECU has changed its session, or stays in the same and begins it anew. */
  boolean isSessionChange() {
    return isPositive(ServiceId.DIAGNOSTIC_SESSION_CONTROL);
  }

  /** Whether the ECU resets now. */
  boolean isReset() {
    return isPositive(ServiceId.ECU_RESET) && isReset(subFunction());
  }

  /** Whether a sub-function of ECUReset is about a reset. */
  static boolean isReset(int subFunction) {
    // 04 and 05 only say whether rapid power shutdown is wanted
    return subFunction != 0x04 && subFunction != 0x05;
  }
}
