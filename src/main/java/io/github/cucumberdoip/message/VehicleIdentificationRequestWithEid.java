package io.github.cucumberdoip.message;

import java.util.Objects;

/**
 * A tester asks the entity of one EID who it is; UDP, ISO 13400-2:2019 (payload type 0x0002).
 *
 * <pre>
 * 0  EID  6 bytes
 * </pre>
 *
 * @param eid the EID that the entity must have to answer
 */
public record VehicleIdentificationRequestWithEid(Eid eid) implements DoipMessage {
  /**
   * Checks that nothing is null.
   *
   * @param eid the EID that the entity must have to answer
   */
  public VehicleIdentificationRequestWithEid {
    Objects.requireNonNull(eid, "eid");
  }

  @Override
  public PayloadType payloadType() {
    return PayloadType.VEHICLE_IDENTIFICATION_REQUEST_WITH_EID;
  }
}
