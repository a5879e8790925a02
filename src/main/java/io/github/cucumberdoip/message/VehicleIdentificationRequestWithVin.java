package io.github.cucumberdoip.message;

import java.util.Objects;

/**
 * A tester asks the entities of one VIN who they are; UDP, ISO 13400-2:2019 (payload type 0x0003).
 *
 * <pre>
 * 0  VIN  17 bytes
 * </pre>
 *
 * @param vin the VIN that the entity must have to answer
 */
public record VehicleIdentificationRequestWithVin(Vin vin) implements DoipMessage {
  /**
   * Checks that nothing is null.
   *
   * @param vin the VIN that the entity must have to answer
   */
  public VehicleIdentificationRequestWithVin {
    Objects.requireNonNull(vin, "vin");
  }

  @Override
  public PayloadType payloadType() {
    return PayloadType.VEHICLE_IDENTIFICATION_REQUEST_WITH_VIN;
  }
}
