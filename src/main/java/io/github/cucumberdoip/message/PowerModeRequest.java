package io.github.cucumberdoip.message;

/**
 * A tester asks whether the vehicle is ready for diagnostics; UDP, ISO 13400-2:2019 (payload type
 * 0x4003).
 *
 * <pre>
 * no payload
 * </pre>
 */
public record PowerModeRequest() implements DoipMessage {
  @Override
  public PayloadType payloadType() {
    return PayloadType.DIAGNOSTIC_POWER_MODE_INFORMATION_REQUEST;
  }
}
