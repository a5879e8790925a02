package io.github.cucumberdoip.entity;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cucumberdoip.message.DoipMessage;
import io.github.cucumberdoip.message.Eid;
import io.github.cucumberdoip.message.EntityStatusRequest;
import io.github.cucumberdoip.message.EntityStatusResponse;
import io.github.cucumberdoip.message.FurtherAction;
import io.github.cucumberdoip.message.Gid;
import io.github.cucumberdoip.message.LogicalAddress;
import io.github.cucumberdoip.message.NodeType;
import io.github.cucumberdoip.message.PowerMode;
import io.github.cucumberdoip.message.PowerModeRequest;
import io.github.cucumberdoip.message.PowerModeResponse;
import io.github.cucumberdoip.message.SyncStatus;
import io.github.cucumberdoip.message.VehicleAnnouncement;
import io.github.cucumberdoip.message.VehicleIdentificationRequest;
import io.github.cucumberdoip.message.VehicleIdentificationRequestWithEid;
import io.github.cucumberdoip.message.VehicleIdentificationRequestWithVin;
import io.github.cucumberdoip.message.Vin;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What is answered to messages that come by UDP. */
class DiscoveryHandlerTest {
  private static final LogicalAddress ECU = LogicalAddress.of(0x1010);
  private static final Vin VIN = Vin.of("WAUZZZ8K9BA123456");
  private static final Eid EID = Eid.parse("021AC0FFEE01");
  private static final Gid GID = Gid.parse("021AC0FFEE02");
  private static final VehicleAnnouncement ANNOUNCEMENT =
      new VehicleAnnouncement(
          VIN, ECU, EID, GID, FurtherAction.CENTRAL_SECURITY, Optional.of(SyncStatus.INCOMPLETE));

  private final EntityIdentity identity =
      EntityIdentity.of(ECU)
          .withVin(VIN)
          .withEid(EID)
          .withGid(GID)
          .withFurtherAction(FurtherAction.CENTRAL_SECURITY)
          .withSyncStatus(Optional.of(SyncStatus.INCOMPLETE));
  private EntitySettings settings =
      EntitySettings.of(ECU).toBuilder()
          .nodeType(NodeType.GATEWAY)
          .maxOpenSockets(7)
          .maxDataSize(4095)
          .powerMode(PowerMode.NOT_READY)
          .build();

  private Optional<DoipMessage> on(DoipMessage message) {
    return DiscoveryHandler.decide(message, identity, settings, 3);
  }

  @Test
  void identificationIsAnsweredWithAllThatTheEntityIs() {
    assertThat(on(new VehicleIdentificationRequest())).contains(ANNOUNCEMENT);
  }

  @Test
  void itsOwnEidIsAnsweredAndNoOther() {
    assertThat(on(new VehicleIdentificationRequestWithEid(EID))).contains(ANNOUNCEMENT);
    assertThat(on(new VehicleIdentificationRequestWithEid(Eid.parse("021AC0FFEE09")))).isEmpty();
  }

  @Test
  void itsOwnVinIsAnsweredAndNoOther() {
    assertThat(on(new VehicleIdentificationRequestWithVin(VIN))).contains(ANNOUNCEMENT);
    assertThat(on(new VehicleIdentificationRequestWithVin(Vin.of("WAUZZZ8K9BA123457")))).isEmpty();
  }

  @Test
  void aVinThatIsNotSetIsNobodysVin() {
    EntityIdentity without = identity.withVin(Vin.UNSET);
    assertThat(
            DiscoveryHandler.decide(
                new VehicleIdentificationRequestWithVin(Vin.UNSET), without, settings, 0))
        .isEmpty();
  }

  @Test
  void theStatusHasTypeSocketsAndDataSize() {
    assertThat(on(new EntityStatusRequest()))
        .contains(new EntityStatusResponse(NodeType.GATEWAY, 7, 3, OptionalLong.of(4095)));
  }

  @Test
  void theStatusCountsNoMoreThanItsByteHolds() {
    assertThat(DiscoveryHandler.decide(new EntityStatusRequest(), identity, settings, 300))
        .contains(new EntityStatusResponse(NodeType.GATEWAY, 7, 0xFF, OptionalLong.of(4095)));
  }

  @Test
  void theStatusMayLeaveTheDataSizeOut() {
    settings = settings.toBuilder().deviations(Set.of(Deviation.STATUS_WITHOUT_DATA_SIZE)).build();
    assertThat(on(new EntityStatusRequest()))
        .contains(new EntityStatusResponse(NodeType.GATEWAY, 7, 3, OptionalLong.empty()));
  }

  @Test
  void thePowerModeIsAnswered() {
    assertThat(on(new PowerModeRequest())).contains(new PowerModeResponse(PowerMode.NOT_READY));
  }

  @Test
  void answersOfOthersAreNotAnswered() {
    assertThat(on(ANNOUNCEMENT)).isEmpty();
    assertThat(on(new PowerModeResponse(PowerMode.READY))).isEmpty();
  }
}
