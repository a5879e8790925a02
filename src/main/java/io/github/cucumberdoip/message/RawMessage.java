package io.github.cucumberdoip.message;

import java.util.Objects;

/**
 * A message that is held as it is: of a payload type that has no layout of its own here (0x8004,
 * the manufacturer's range, reserved types), or deliberately unlike the layout of its type.
 *
 * @param payloadType any payload type
 * @param payload 0 or more bytes
 */
public record RawMessage(PayloadType payloadType, Bytes payload) implements DoipMessage {
  /**
   * Checks that nothing is null.
   *
   * @param payloadType any payload type
   * @param payload 0 or more bytes
   */
  public RawMessage {
    Objects.requireNonNull(payloadType, "payloadType");
    Objects.requireNonNull(payload, "payload");
  }
}
