package io.github.cucumberdoip.message;

import java.util.Objects;

/**
 * A diagnostic message was refused; TCP, ISO 13400-2:2019 (payload type 0x8003).
 *
 * <pre>
 * 0  source address    2 bytes
 * 2  target address    2 bytes
 * 4  code              1 byte
 * 5  previous message  0 or more bytes
 * </pre>
 *
 * @param sourceAddress the target address of the message that is answered
 * @param targetAddress its source address: the tester
 * @param code the outcome
 * @param previousMessage the user data of the message that is answered, whole, cut or left out
 */
public record DiagnosticMessageNack(
    LogicalAddress sourceAddress,
    LogicalAddress targetAddress,
    DiagnosticNackCode code,
    Bytes previousMessage)
    implements DoipMessage {
  /**
   * Checks that nothing is null.
   *
   * @param sourceAddress the target address of the message that is answered
   * @param targetAddress its source address: the tester
   * @param code the outcome
   * @param previousMessage the user data of the message that is answered, whole, cut or left out
   */
  public DiagnosticMessageNack {
    Objects.requireNonNull(sourceAddress, "sourceAddress");
    Objects.requireNonNull(targetAddress, "targetAddress");
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(previousMessage, "previousMessage");
  }

  @Override
  public PayloadType payloadType() {
    return PayloadType.DIAGNOSTIC_MESSAGE_NEGATIVE_ACKNOWLEDGE;
  }
}
