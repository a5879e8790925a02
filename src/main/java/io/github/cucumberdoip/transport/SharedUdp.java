package io.github.cucumberdoip.transport;

import io.github.cucumberdoip.message.InvalidValueException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.util.function.Function;

/**
 * One UDP port that several entities of a machine listen on, as entities behind one address do. It
 * opens with the start of the first of them and closes with the stop of the last; each of them has
 * a TCP port of its own.
 *
 * <p>Each datagram reaches each entity, and each answers for itself: a vehicle identification
 * request with an EID or VIN only the entity that has it, one without, an entity status request and
 * a power mode request all of them. A datagram that none of them takes is refused with one header
 * NACK, that of the entity that started first; one that some take is refused by nobody.
 *
 * <pre>{@code
 * SharedUdp udp = SharedUdp.on("127.0.0.1", 0);
 * DoipServer gateway = DoipServer.builder(LogicalAddress.of(0x1000)).port(0).sharedUdp(udp).start();
 * DoipServer brakes = DoipServer.builder(LogicalAddress.of(0x1010)).port(0).sharedUdp(udp).start();
 * }</pre>
 *
 * <p>Safe for use by many threads.
 */
public final class SharedUdp {
  private final InetAddress address;
  private int port;
  private UdpPort open;

  private SharedUdp(InetAddress address, int port) {
    this.address = address;
    this.port = port;
  }

  /**
   * A port that is not open yet.
   *
   * @param ip an address of this machine, or a name of it
   * @param port 1..65535, or 0 for a free one, which stays the same after the first start
   * @return the port
   * @throws InvalidValueException if the address cannot be resolved or the port is out of its range
   */
  public static SharedUdp on(String ip, int port) {
    if (port < 0 || port > 0xFFFF) {
      throw InvalidValueException.of("a port", port, "0..65535", "write 0 for a free port");
    }
    try {
      return new SharedUdp(InetAddress.getByName(ip), port);
    } catch (UnknownHostException e) {
      throw InvalidValueException.of(
          "an IP address",
          ip,
          "an IPv4 or IPv6 address of this machine",
          "write for example 127.0.0.1 or ::1");
    }
  }

  /**
   * Where testers reach the entities.
   *
   * @return address and port; port 0 before the first start if a free one was asked for
   */
  public synchronized InetSocketAddress address() {
    return new InetSocketAddress(address, port);
  }

  /** Adds an entity; the port opens with the options of the first one. */
  synchronized UdpEndpoint join(Function<UdpPort, UdpEndpoint> maker, SocketOptions options) {
    while (true) {
      if (open == null) {
        open = UdpPort.of(SocketPair.udp(address, port, options), new Threads("doip-ecu-shared"));
        port = open.local().getPort();
      }
      UdpEndpoint entity = maker.apply(open);
      if (open.add(entity)) {
        return entity;
      }
      open = null;
    }
  }
}
