package io.github.cucumberdoip;

import io.github.cucumberdoip.entity.DiscoverySettings;
import io.github.cucumberdoip.message.FurtherAction;
import io.github.cucumberdoip.message.InvalidValueException;
import io.github.cucumberdoip.transport.AnnouncementPlan;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Optional;

/**
 * A vehicle announcement to be sent, once to port 13400 unless told otherwise. Immutable: each
 * method returns a new one.
 */
public final class Announcement {
  private final String ip;
  private final int occurrence;
  private final Duration cycle;
  private final int port;
  private final Optional<FurtherAction> furtherAction;
  private final Duration longestWait;

  private Announcement(
      String ip,
      int occurrence,
      Duration cycle,
      int port,
      Optional<FurtherAction> furtherAction,
      Duration longestWait) {
    this.ip = ip;
    this.occurrence = occurrence;
    this.cycle = cycle;
    this.port = port;
    this.furtherAction = furtherAction;
    this.longestWait = longestWait;
  }

  /**
   * An announcement to a destination.
   *
   * @param ip a host, a broadcast address such as {@code 127.255.255.255}, or {@code ff02::1},
   *     which goes out on the interface of the fixture's address unless it names one, as {@code
   *     ff02::1%eth0}. Where the system has no multicast on its loopback interface, as Linux, it
   *     goes to {@code ::1} instead: the only node there
   * @return the announcement
   */
  public static Announcement to(String ip) {
    return new Announcement(
        ip, 1, Duration.ZERO, DoipServerBuilder.DEFAULT_PORT, Optional.empty(), Duration.ZERO);
  }

  /**
   * The announcements of the standard for an entity that has got its IP address (DoIP-050): the
   * first after a random wait of 0..500 ms (A_DoIP_Announce_Wait), three of them
   * (A_DoIP_Announce_Num) with 500 ms after each (A_DoIP_Announce_Interval).
   *
   * @param ip where to, see {@link #to}; by the standard {@code 255.255.255.255} or {@code ff02::1}
   * @return the announcement
   */
  public static Announcement atStart(String ip) {
    return to(ip)
        .times(DiscoverySettings.ANNOUNCE_NUM)
        .every(DiscoverySettings.ANNOUNCE_INTERVAL)
        .afterUpTo(DiscoverySettings.ANNOUNCE_WAIT);
  }

  /**
   * Sends it more than once.
   *
   * @param newOccurrence 1 or more
   * @return the announcement
   */
  public Announcement times(int newOccurrence) {
    return new Announcement(ip, newOccurrence, cycle, port, furtherAction, longestWait);
  }

  /**
   * Waits after each send.
   *
   * @param newCycle zero or more
   * @return the announcement
   */
  public Announcement every(Duration newCycle) {
    return new Announcement(ip, occurrence, newCycle, port, furtherAction, longestWait);
  }

  /**
   * Waits before the first send, by the clock of the ECU.
   *
   * @param newLongestWait the longest of the random wait, zero or more
   * @return the announcement
   */
  public Announcement afterUpTo(Duration newLongestWait) {
    return new Announcement(ip, occurrence, cycle, port, furtherAction, newLongestWait);
  }

  /**
   * Sends it to another port than 13400.
   *
   * @param newPort 1..65535
   * @return the announcement
   * @throws InvalidValueException outside of this range
   */
  public Announcement port(int newPort) {
    if (newPort < 1 || newPort > 0xFFFF) {
      throw InvalidValueException.of(
          "a port", newPort, "1..65535", "the port of the standard is 13400");
    }
    return new Announcement(ip, occurrence, cycle, newPort, furtherAction, longestWait);
  }

  /**
   * Announces another further action than the identity has.
   *
   * @param code the further action
   * @return the announcement
   */
  public Announcement furtherAction(FurtherAction code) {
    return new Announcement(ip, occurrence, cycle, port, Optional.of(code), longestWait);
  }

  AnnouncementPlan plan(InetAddress from) {
    return new AnnouncementPlan(
        identity -> furtherAction.map(identity::withFurtherAction).orElse(identity),
        new InetSocketAddress(resolve(from), port),
        occurrence,
        cycle,
        longestWait);
  }

  private InetAddress resolve(InetAddress from) {
    try {
      InetAddress address = InetAddress.getByName(ip);
      return address instanceof Inet6Address group && address.isMulticastAddress()
          ? onInterface(group, from)
          : address;
    } catch (UnknownHostException | SocketException e) {
      throw InvalidValueException.of(
          "a destination",
          ip,
          "an IPv4 or IPv6 address",
          "write for example 127.0.0.1, 127.255.255.255 or ff02::1");
    }
  }

  private static InetAddress onInterface(Inet6Address group, InetAddress from)
      throws SocketException, UnknownHostException {
    NetworkInterface network =
        group.getScopeId() == 0
            ? NetworkInterface.getByInetAddress(from)
            : NetworkInterface.getByIndex(group.getScopeId());
    if (network == null) {
      return group;
    }
    if (network.isLoopback() && !network.supportsMulticast()) {
      return InetAddress.getByName("::1");
    }
    return Inet6Address.getByAddress(null, group.getAddress(), network.getIndex());
  }
}
