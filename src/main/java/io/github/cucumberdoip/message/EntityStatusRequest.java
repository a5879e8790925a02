package io.github.cucumberdoip.message;

/**
 * A tester asks for the load of an entity; UDP, ISO 13400-2:2019 (payload type 0x4001).
 *
 * <pre>
 * no payload
 * </pre>
 */
public record EntityStatusRequest() implements DoipMessage {
  @Override
  public PayloadType payloadType() {
    return PayloadType.ENTITY_STATUS_REQUEST;
  }
}
