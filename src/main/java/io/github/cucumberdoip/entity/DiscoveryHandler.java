package io.github.cucumberdoip.entity;

import io.github.cucumberdoip.message.DoipMessage;
import io.github.cucumberdoip.message.EntityStatusRequest;
import io.github.cucumberdoip.message.EntityStatusResponse;
import io.github.cucumberdoip.message.PowerModeRequest;
import io.github.cucumberdoip.message.PowerModeResponse;
import io.github.cucumberdoip.message.VehicleIdentificationRequest;
import io.github.cucumberdoip.message.VehicleIdentificationRequestWithEid;
import io.github.cucumberdoip.message.VehicleIdentificationRequestWithVin;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * The handlers of what comes by UDP: vehicle identification (ISO 13400-2:2019, DoIP-046..053),
 * entity status and diagnostic power mode (DoIP-116..121).
 */
final class DiscoveryHandler {
  private DiscoveryHandler() {}

  /**
   * Decides on a message that the header handler accepted.
   *
   * @param identity what the entity says of itself now
   * @param sockets how many connections count as open
   * @return the answer, or empty for silence
   */
  static Optional<DoipMessage> decide(
      DoipMessage message, EntityIdentity identity, EntitySettings settings, int sockets) {
    if (message instanceof VehicleIdentificationRequest) {
      return Optional.of(identity.toAnnouncement());
    }
    if (message instanceof VehicleIdentificationRequestWithEid request) {
      return Optional.of(request.eid())
          .filter(identity.eid()::equals)
          .map(eid -> identity.toAnnouncement());
    }
    if (message instanceof VehicleIdentificationRequestWithVin request) {
      return Optional.of(request.vin())
          .filter(vin -> identity.vin().isSet() && vin.equals(identity.vin()))
          .map(vin -> identity.toAnnouncement());
    }
    if (message instanceof EntityStatusRequest) {
      return Optional.of(
          new EntityStatusResponse(
              settings.nodeType(),
              settings.maxOpenSockets(),
              Math.min(0xFF, sockets),
              settings.has(Deviation.STATUS_WITHOUT_DATA_SIZE)
                  ? OptionalLong.empty()
                  : OptionalLong.of(settings.maxDataSize())));
    }
    if (message instanceof PowerModeRequest) {
      return Optional.of(new PowerModeResponse(settings.powerMode()));
    }
    return Optional.empty();
  }
}
