package io.github.cucumberdoip.transport;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.InterfaceAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The network of an entity that is bound to one address: by which addresses it is spoken to
 * together with all others (DoIP-125, -155), and who belongs to it.
 *
 * @param own the entity's address
 * @param network the interface that has it; empty for a loopback address of IPv4
 * @param prefixes the parts of the network on that interface
 */
record OwnNetwork(InetAddress own, Optional<NetworkInterface> network, List<Prefix> prefixes) {
  private static final InetAddress LIMITED_BROADCAST = ip(255, 255, 255, 255);
  private static final byte[] ALL_NODES = {
    (byte) 0xFF, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1
  };

  /** An address and how many of its bits all of its net share. */
  record Prefix(InetAddress address, int bits) {
    boolean contains(InetAddress other) {
      byte[] mine = address.getAddress();
      byte[] its = other.getAddress();
      if (mine.length != its.length) {
        return false;
      }
      for (int bit = 0; bit < bits; bit++) {
        int mask = 0x80 >> bit % 8;
        if (((mine[bit / 8] ^ its[bit / 8]) & mask) != 0) {
          return false;
        }
      }
      return true;
    }

    /** The directed broadcast address. */
    InetAddress last() {
      byte[] bytes = address.getAddress();
      for (int bit = bits; bit < bytes.length * 8; bit++) {
        bytes[bit / 8] |= (byte) (0x80 >> bit % 8);
      }
      return ip(bytes);
    }
  }

  private static final Prefix LOOPBACK = new Prefix(ip(127, 0, 0, 0), 8);
  private static final Prefix LINK_LOCAL = new Prefix(ip(169, 254, 0, 0), 16);

  /** The network of an address of this machine. */
  static OwnNetwork of(InetAddress own) throws SocketException {
    if (LOOPBACK.contains(own)) {
      // without a look at the interfaces, which takes longer than all else of a start
      return new OwnNetwork(own, Optional.empty(), List.of(LOOPBACK));
    }
    NetworkInterface found = NetworkInterface.getByInetAddress(own);
    return new OwnNetwork(own, Optional.ofNullable(found), prefixes(found));
  }

  private static List<Prefix> prefixes(NetworkInterface network) {
    List<Prefix> prefixes = new ArrayList<>();
    if (network != null) {
      for (InterfaceAddress each : network.getInterfaceAddresses()) {
        prefixes.add(new Prefix(each.getAddress(), each.getNetworkPrefixLength()));
      }
    }
    return prefixes;
  }

  /**
   * The addresses of many that mean the entity too and that a socket on its own address does not
   * hear; none for an entity on all addresses, which hears them anyway.
   */
  List<InetAddress> groups() throws SocketException {
    if (own.isAnyLocalAddress()) {
      return List.of();
    }
    if (own instanceof Inet6Address) {
      return network.isPresent() && network.get().supportsMulticast()
          ? List.of(allNodes(network.get()))
          : List.of();
    }
    List<InetAddress> groups = new ArrayList<>(2);
    for (Prefix prefix : prefixes) {
      if (prefix.contains(own) && prefix.bits < 31) {
        groups.add(prefix.last());
      }
    }
    groups.add(LIMITED_BROADCAST);
    return groups;
  }

  /** All nodes on the link of an interface. */
  static InetAddress allNodes(NetworkInterface network) {
    try {
      return Inet6Address.getByAddress(null, ALL_NODES, network.getIndex());
    } catch (UnknownHostException e) {
      throw new IllegalStateException("an IPv6 address has 16 bytes", e);
    }
  }

  /**
   * Whether a source belongs to the network: the limited broadcast of every other network of this
   * machine is heard too, and is not meant.
   */
  boolean isNeighbour(InetAddress source) throws SocketException {
    if (source.isLoopbackAddress()) {
      return true;
    }
    boolean near =
        !own.isLoopbackAddress()
            && (LINK_LOCAL.contains(source)
                || source instanceof Inet6Address
                || prefixes.stream().anyMatch(prefix -> prefix.contains(source)));
    return near || NetworkInterface.getByInetAddress(source) != null;
  }

  private static InetAddress ip(int... bytes) {
    byte[] narrow = new byte[bytes.length];
    for (int i = 0; i < bytes.length; i++) {
      narrow[i] = (byte) bytes[i];
    }
    return ip(narrow);
  }

  private static InetAddress ip(byte[] bytes) {
    try {
      return InetAddress.getByAddress(bytes);
    } catch (UnknownHostException e) {
      throw new IllegalStateException("an IPv4 address has 4 bytes", e);
    }
  }
}
