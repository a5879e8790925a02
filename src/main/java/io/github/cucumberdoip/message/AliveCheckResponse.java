package io.github.cucumberdoip.message;

import java.util.Objects;

/**
 * The tester is still there; TCP, ISO 13400-2:2019 (payload type 0x0008).
 *
 * <pre>
 * 0  source address  2 bytes
 * </pre>
 *
 * @param sourceAddress the tester registered on the connection
 */
public record AliveCheckResponse(LogicalAddress sourceAddress) implements DoipMessage {
  /**
   * Checks that nothing is null.
   *
   * @param sourceAddress the tester registered on the connection
   */
  public AliveCheckResponse {
    Objects.requireNonNull(sourceAddress, "sourceAddress");
  }

  @Override
  public PayloadType payloadType() {
    return PayloadType.ALIVE_CHECK_RESPONSE;
  }
}
