package io.github.cucumberdoip.transport;

import io.github.cucumberdoip.message.DoipMessage;
import io.github.cucumberdoip.message.InvalidValueException;
import java.net.InetSocketAddress;
import java.time.Duration;

/**
 * A series of announcements.
 *
 * @param message what is sent each time
 * @param protocolVersion the header version, 0x00..0xFF
 * @param destination a host, a broadcast address or an IPv6 multicast address, and the port
 * @param occurrence how often it is sent, 1 or more
 * @param cycle the wait after each send, zero or more
 */
public record AnnouncementPlan(
    DoipMessage message,
    int protocolVersion,
    InetSocketAddress destination,
    int occurrence,
    Duration cycle) {
  /**
   * Checks the numbers.
   *
   * @param message what is sent each time
   * @param protocolVersion the header version, 0x00..0xFF
   * @param destination a host, a broadcast address or an IPv6 multicast address, and the port
   * @param occurrence how often it is sent, 1 or more
   * @param cycle the wait after each send, zero or more
   * @throws InvalidValueException if the occurrence is below 1 or the cycle is negative
   */
  public AnnouncementPlan {
    if (occurrence < 1) {
      throw InvalidValueException.of(
          "a number of announcements", occurrence, "1 or more", "leave it out to send one");
    }
    if (cycle.isNegative()) {
      throw InvalidValueException.of(
          "a wait between announcements", cycle, "zero or more", "leave it out to send at once");
    }
  }
}
