package io.github.cucumberdoip;

import io.github.cucumberdoip.message.FurtherAction;
import io.github.cucumberdoip.transport.Announcing;
import java.time.Duration;

/** What announces a vehicle. */
public interface VehicleAnnouncer {
  /**
   * Announces the vehicle as described.
   *
   * @param announcement where to, how often and what differs from the identity
   * @return the progress; the call does not wait
   * @throws io.github.cucumberdoip.transport.FixtureException if the destination cannot be reached
   * @throws IllegalStateException if the server does not run
   */
  Announcing announce(Announcement announcement);

  /**
   * Announces the vehicle once, to port 13400.
   *
   * @param ip a host, a broadcast address or {@code ff02::1}
   * @return the progress; the call does not wait
   */
  default Announcing triggerVehicleAnnouncement(String ip) {
    return announce(Announcement.to(ip));
  }

  /**
   * Announces the vehicle.
   *
   * @param ip a host, a broadcast address or {@code ff02::1}
   * @param occurrence how often, 1 or more
   * @param cycle the wait after each send
   * @param port the destination port
   * @param furtherAction the further action that is announced
   * @return the progress; the call does not wait
   */
  default Announcing triggerVehicleAnnouncement(
      String ip, int occurrence, Duration cycle, int port, FurtherAction furtherAction) {
    return announce(
        Announcement.to(ip).times(occurrence).every(cycle).port(port).furtherAction(furtherAction));
  }
}
