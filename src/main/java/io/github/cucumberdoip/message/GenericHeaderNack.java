package io.github.cucumberdoip.message;

import java.util.Objects;

/**
 * The entity refuses a message by its header: ISO 13400-2:2019 (payload type 0x0000).
 *
 * <pre>
 * 0  code  1 byte
 * </pre>
 *
 * @param code why
 */
public record GenericHeaderNack(HeaderNackCode code) implements DoipMessage {
  /**
   * Checks that nothing is null.
   *
   * @param code why
   */
  public GenericHeaderNack {
    Objects.requireNonNull(code, "code");
  }

  @Override
  public PayloadType payloadType() {
    return PayloadType.GENERIC_HEADER_NEGATIVE_ACKNOWLEDGE;
  }
}
