package io.github.cucumberdoip.tester;

import io.github.cucumberdoip.message.VehicleAnnouncement;
import java.net.InetSocketAddress;
import java.time.Instant;
import java.util.Optional;

/**
 * An entity that announced itself or answered an identification request.
 *
 * @param time when the datagram came
 * @param from the entity's address; its port need not be 13400
 * @param announcement what it says about itself
 */
public record DiscoveredEntity(
    Instant time, InetSocketAddress from, VehicleAnnouncement announcement) {
  static Optional<DiscoveredEntity> of(Received received) {
    return received
        .message(VehicleAnnouncement.class)
        .map(message -> new DiscoveredEntity(received.time(), received.from(), message));
  }
}
