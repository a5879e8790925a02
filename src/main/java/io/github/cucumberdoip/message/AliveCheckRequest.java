package io.github.cucumberdoip.message;

/**
 * The entity asks whether the tester is still there; TCP, ISO 13400-2:2019 (payload type 0x0007).
 *
 * <pre>
 * no payload
 * </pre>
 */
public record AliveCheckRequest() implements DoipMessage {
  @Override
  public PayloadType payloadType() {
    return PayloadType.ALIVE_CHECK_REQUEST;
  }
}
