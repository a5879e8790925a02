package io.github.cucumberdoip.message;

import java.util.Objects;
import java.util.Optional;

/**
 * An entity says who it is, on its own or as the vehicle identification response; UDP, ISO
 * 13400-2:2019 (payload type 0x0004).
 *
 * <pre>
 * 0   VIN              17 bytes
 * 17  logical address   2 bytes
 * 19  EID               6 bytes
 * 25  GID               6 bytes
 * 31  further action    1 byte
 * 32  sync status       1 byte, absent in the 32-byte form
 * </pre>
 *
 * @param vin the VIN, maybe one of the unset forms
 * @param logicalAddress the entity's own address
 * @param eid unique for each entity, usually a MAC address
 * @param gid the same for all entities of the vehicle
 * @param furtherAction what the tester has to do first
 * @param syncStatus empty for the 32-byte form
 */
public record VehicleAnnouncement(
    Vin vin,
    LogicalAddress logicalAddress,
    Eid eid,
    Gid gid,
    FurtherAction furtherAction,
    Optional<SyncStatus> syncStatus)
    implements DoipMessage {
  /**
   * Checks that nothing is null.
   *
   * @param vin the VIN, maybe one of the unset forms
   * @param logicalAddress the entity's own address
   * @param eid unique for each entity, usually a MAC address
   * @param gid the same for all entities of the vehicle
   * @param furtherAction what the tester has to do first
   * @param syncStatus empty for the 32-byte form
   */
  public VehicleAnnouncement {
    Objects.requireNonNull(vin, "vin");
    Objects.requireNonNull(logicalAddress, "logicalAddress");
    Objects.requireNonNull(eid, "eid");
    Objects.requireNonNull(gid, "gid");
    Objects.requireNonNull(furtherAction, "furtherAction");
    Objects.requireNonNull(syncStatus, "syncStatus");
  }

  @Override
  public PayloadType payloadType() {
    return PayloadType.VEHICLE_ANNOUNCEMENT;
  }
}
