package io.github.cucumberdoip.transport;

import java.net.InetAddress;
import java.net.InterfaceAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;

/** Tells addresses of many (broadcast, multicast) from addresses of one. */
final class GroupAddresses {
  /** No net is so small that its broadcast address ends otherwise. */
  private static final int END_OF_BROADCAST = 0b11;

  private volatile Set<InetAddress> broadcasts;

  boolean contain(InetAddress address) {
    if (address.isMulticastAddress()) {
      return true;
    }
    byte[] bytes = address.getAddress();
    if (bytes.length != 4 || (bytes[3] & END_OF_BROADCAST) != END_OF_BROADCAST) {
      return false;
    }
    return isLimitedBroadcast(bytes)
        || address.isLoopbackAddress() && isLastOfLoopback(bytes)
        || broadcasts().contains(address);
  }

  private static boolean isLimitedBroadcast(byte[] address) {
    return (address[0] & address[1] & address[2] & address[3]) == -1;
  }

  private static boolean isLastOfLoopback(byte[] address) {
    return (address[1] & address[2] & address[3]) == -1;
  }

  private Set<InetAddress> broadcasts() {
    Set<InetAddress> known = broadcasts;
    if (known == null) {
      known = new HashSet<>();
      try {
        NetworkInterface.networkInterfaces()
            .flatMap(network -> network.getInterfaceAddresses().stream())
            .map(InterfaceAddress::getBroadcast)
            .filter(Objects::nonNull)
            .forEach(known::add);
      } catch (SocketException e) {
        // then only the limited broadcast address is known
      }
      broadcasts = known;
    }
    return known;
  }
}
