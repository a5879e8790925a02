package io.github.cucumberdoip.cucumber.tester;

import io.github.cucumberdoip.cucumber.StepValues;
import io.github.cucumberdoip.message.Eid;
import io.github.cucumberdoip.message.EntityStatusResponse;
import io.github.cucumberdoip.message.FurtherAction;
import io.github.cucumberdoip.message.Gid;
import io.github.cucumberdoip.message.LogicalAddress;
import io.github.cucumberdoip.message.NodeType;
import io.github.cucumberdoip.message.SyncStatus;
import io.github.cucumberdoip.message.VehicleAnnouncement;
import io.github.cucumberdoip.message.Vin;
import java.util.function.Function;

/** What tables call the fields of the answers on UDP. */
final class UdpFields {
  private static final String ABSENT = "none";
  private static final long MAX_BYTE = 0xFF;
  private static final long MAX_SIZE = 0xFFFF_FFFFL;

  private UdpFields() {}

  static FieldTable<VehicleAnnouncement> announcement() {
    return new FieldTable<VehicleAnnouncement>()
        .with(
            "VIN",
            orAbsent(text -> Vin.of(text)),
            message -> message.vin().isSet() ? message.vin() : ABSENT)
        .with("logical address", LogicalAddress::parse, VehicleAnnouncement::logicalAddress)
        .with("EID", Eid::parse, VehicleAnnouncement::eid)
        .with(
            "GID", orAbsent(Gid::parse), message -> message.gid().isSet() ? message.gid() : ABSENT)
        .with("further action", FurtherAction::parse, VehicleAnnouncement::furtherAction)
        .with(
            "sync status",
            orAbsent(SyncStatus::parse),
            message -> message.syncStatus().map(SyncStatus::toString).orElse(ABSENT));
  }

  static FieldTable<EntityStatusResponse> status() {
    return new FieldTable<EntityStatusResponse>()
        .with("node type", NodeType::parse, EntityStatusResponse::nodeType)
        .with(
            "maximum sockets",
            number("a maximum number of sockets", MAX_BYTE),
            EntityStatusResponse::maxOpenSockets)
        .with(
            "open sockets",
            number("a number of open sockets", MAX_BYTE),
            EntityStatusResponse::openSockets)
        .with(
            "maximum data size",
            orAbsent(number("a maximum data size", MAX_SIZE)),
            message ->
                message.maxDataSize().isPresent()
                    ? String.valueOf(message.maxDataSize().getAsLong())
                    : ABSENT);
  }

  private static Function<String, Object> number(String what, long max) {
    return cell -> StepValues.number(what, cell, max);
  }

  private static Function<String, Object> orAbsent(Function<String, ?> reader) {
    return cell -> cell.equals(ABSENT) ? ABSENT : reader.apply(cell);
  }
}
