package io.github.cucumberdoip.message;

/**
 * A tester asks every entity who it is; UDP, ISO 13400-2:2019 (payload type 0x0001).
 *
 * <pre>
 * no payload
 * </pre>
 */
public record VehicleIdentificationRequest() implements DoipMessage {
  @Override
  public PayloadType payloadType() {
    return PayloadType.VEHICLE_IDENTIFICATION_REQUEST;
  }
}
