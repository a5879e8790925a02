package io.github.cucumberdoip.transport;

import io.github.cucumberdoip.entity.EntityIdentity;
import io.github.cucumberdoip.message.InvalidValueException;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.function.UnaryOperator;

/**
 * A series of announcements. Each carries the identity and the header version that the entity has
 * when it is sent.
 *
 * @param change what is announced in place of that identity
 * @param destination a host, a broadcast address or an IPv6 multicast address, and the port
 * @param occurrence how often it is sent, 1 or more
 * @param cycle the wait after each send, zero or more
 * @param longestWait the longest of the random wait before the first, zero or more
 */
public record AnnouncementPlan(
    UnaryOperator<EntityIdentity> change,
    InetSocketAddress destination,
    int occurrence,
    Duration cycle,
    Duration longestWait) {
  /**
   * Checks the numbers.
   *
   * @param change what is announced in place of the identity of the moment
   * @param destination a host, a broadcast address or an IPv6 multicast address, and the port
   * @param occurrence how often it is sent, 1 or more
   * @param cycle the wait after each send, zero or more
   * @param longestWait the longest of the random wait before the first, zero or more
   * @throws InvalidValueException if the occurrence is below 1 or a wait is negative
   */
  public AnnouncementPlan {
    if (occurrence < 1) {
      throw InvalidValueException.of(
          "a number of announcements",
          occurrence,
          "1 or more",
          "write 1 or more, or leave out what announces");
    }
    if (cycle.isNegative()) {
      throw InvalidValueException.of(
          "a wait between announcements", cycle, "zero or more", "leave it out to send at once");
    }
    if (longestWait.isNegative()) {
      throw InvalidValueException.of(
          "a wait before the first announcement",
          longestWait,
          "zero or more",
          "leave it out to send at once");
    }
  }
}
