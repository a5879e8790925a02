package io.github.cucumberdoip.message;

import java.util.Objects;

/**
 * A UDS message on its way to or from an ECU; TCP, ISO 13400-2:2019 (payload type 0x8001).
 *
 * <pre>
 * 0  source address  2 bytes
 * 2  target address  2 bytes
 * 4  user data       1 byte or more: the UDS message
 * </pre>
 *
 * @param sourceAddress who sends
 * @param targetAddress for whom; an ECU, a group of ECUs or a tester
 * @param userData the UDS message
 */
public record DiagnosticMessage(
    LogicalAddress sourceAddress, LogicalAddress targetAddress, Bytes userData)
    implements DoipMessage {
  /**
   * Checks that all is there. A message without user data breaks the standard; it can be held and
   * sent all the same.
   *
   * @param sourceAddress who sends
   * @param targetAddress for whom; an ECU, a group of ECUs or a tester
   * @param userData the UDS message
   * @throws NullPointerException if one is null
   */
  public DiagnosticMessage {
    Objects.requireNonNull(sourceAddress, "sourceAddress");
    Objects.requireNonNull(targetAddress, "targetAddress");
    Objects.requireNonNull(userData, "userData");
  }

  @Override
  public PayloadType payloadType() {
    return PayloadType.DIAGNOSTIC_MESSAGE;
  }
}
