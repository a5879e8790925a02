package io.github.cucumberdoip.entity;

import io.github.cucumberdoip.message.Eid;
import io.github.cucumberdoip.message.FurtherAction;
import io.github.cucumberdoip.message.Gid;
import io.github.cucumberdoip.message.LogicalAddress;
import io.github.cucumberdoip.message.SyncStatus;
import io.github.cucumberdoip.message.VehicleAnnouncement;
import io.github.cucumberdoip.message.Vin;
import java.util.Optional;

/**
 * What an entity says of itself in announcements and identification responses.
 *
 * @param logicalAddress its own address
 * @param vin the VIN, maybe one of the unset forms
 * @param eid its own EID
 * @param gid the GID of its vehicle, maybe the unset form
 * @param furtherAction what a tester has to do first
 * @param syncStatus empty for announcements of 32 bytes
 */
public record EntityIdentity(
    LogicalAddress logicalAddress,
    Vin vin,
    Eid eid,
    Gid gid,
    FurtherAction furtherAction,
    Optional<SyncStatus> syncStatus) {

  /**
   * The identity of an entity about which only its address is known: VIN and GID are not set, the
   * EID is a locally administered MAC address that ends with the logical address, no further
   * action, synchronised.
   *
   * @param logicalAddress its own address
   * @return the identity
   */
  public static EntityIdentity of(LogicalAddress logicalAddress) {
    int address = logicalAddress.value();
    Eid eid = Eid.parse(String.format("020000%06X", address));
    return new EntityIdentity(
        logicalAddress,
        Vin.UNSET,
        eid,
        Gid.UNSET,
        FurtherAction.NONE,
        Optional.of(SyncStatus.SYNCHRONISED));
  }

  /**
   * The same with another VIN.
   *
   * @param newVin the VIN
   * @return a copy
   */
  public EntityIdentity withVin(Vin newVin) {
    return new EntityIdentity(logicalAddress, newVin, eid, gid, furtherAction, syncStatus);
  }

  /**
   * The same with another EID.
   *
   * @param newEid the EID
   * @return a copy
   */
  public EntityIdentity withEid(Eid newEid) {
    return new EntityIdentity(logicalAddress, vin, newEid, gid, furtherAction, syncStatus);
  }

  /**
   * The same with another GID.
   *
   * @param newGid the GID
   * @return a copy
   */
  public EntityIdentity withGid(Gid newGid) {
    return new EntityIdentity(logicalAddress, vin, eid, newGid, furtherAction, syncStatus);
  }

  /**
   * The same with another further action.
   *
   * @param newFurtherAction the code
   * @return a copy
   */
  public EntityIdentity withFurtherAction(FurtherAction newFurtherAction) {
    return new EntityIdentity(logicalAddress, vin, eid, gid, newFurtherAction, syncStatus);
  }

  /**
   * The same with another sync status.
   *
   * @param newSyncStatus the status, or empty for announcements of 32 bytes
   * @return a copy
   */
  public EntityIdentity withSyncStatus(Optional<SyncStatus> newSyncStatus) {
    return new EntityIdentity(logicalAddress, vin, eid, gid, furtherAction, newSyncStatus);
  }

  /**
   * The announcement that carries this identity.
   *
   * @return the message, of 33 bytes, or of 32 without a sync status
   */
  public VehicleAnnouncement toAnnouncement() {
    return new VehicleAnnouncement(vin, logicalAddress, eid, gid, furtherAction, syncStatus);
  }
}
