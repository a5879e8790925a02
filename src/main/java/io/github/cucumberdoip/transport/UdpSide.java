package io.github.cucumberdoip.transport;

import io.github.cucumberdoip.entity.RandomWaits;
import java.net.InetAddress;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;

/**
 * The UDP side of an entity over all its starts: on which port, alone or with others, and the
 * random waits.
 */
public final class UdpSide {
  private final Optional<SharedUdp> shared;
  private final RandomWaits waits;
  private volatile OptionalInt port;

  /**
   * A side of an entity that was not started yet.
   *
   * @param port a port, 0 for a free one that stays the same after the first start, or empty for
   *     that of TCP
   * @param shared the port that others listen on too, in place of one of its own
   * @param waits draws the waits before identification responses and announcements
   */
  public UdpSide(OptionalInt port, Optional<SharedUdp> shared, RandomWaits waits) {
    this.port = port;
    this.shared = shared;
    this.waits = waits;
  }

  /**
   * What draws the random waits.
   *
   * @return the seed
   */
  public long seed() {
    return waits.seed();
  }

  /** Opens the TCP socket of a start, and the UDP socket unless it is shared. */
  SocketPair open(InetAddress address, int tcpPort, SocketOptions options) {
    if (shared.isPresent()) {
      return new SocketPair(SocketPair.tcp(address, tcpPort, options), null);
    }
    if (port.isEmpty()) {
      return SocketPair.open(address, tcpPort, options);
    }
    SocketPair sockets = SocketPair.open(address, tcpPort, port.getAsInt(), options);
    port = OptionalInt.of(sockets.udp().socket().getLocalPort());
    return sockets;
  }

  /** Makes the entity's side of the port and adds it there; if it fails, all is closed. */
  UdpEndpoint join(
      SocketPair sockets, Core core, Timers timers, Threads threads, SocketOptions options) {
    try {
      Function<UdpPort, UdpEndpoint> maker = on -> new UdpEndpoint(on, core, timers, waits);
      return shared.isPresent() ? shared.get().join(maker, options) : own(sockets, threads, maker);
    } catch (RuntimeException e) {
      sockets.close();
      timers.close();
      throw e;
    }
  }

  private static UdpEndpoint own(
      SocketPair sockets, Threads threads, Function<UdpPort, UdpEndpoint> maker) {
    UdpPort port = UdpPort.of(sockets.udp(), threads);
    UdpEndpoint entity = maker.apply(port);
    port.add(entity);
    return entity;
  }
}
