package io.github.cucumberdoip.transport;

import java.io.IOException;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.StandardSocketOptions;
import java.nio.channels.DatagramChannel;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Opens what hears the datagrams to all of a network, for an entity whose channel is bound to one
 * address of it. Several entities on one port hear the same datagram. What the system refuses is
 * noted and does no harm.
 */
final class GroupChannels {
  private final OwnNetwork network;
  private final int port;
  private final Consumer<String> notes;

  private GroupChannels(OwnNetwork network, int port, Consumer<String> notes) {
    this.network = network;
    this.port = port;
    this.notes = notes;
  }

  /** Channels on the addresses of many of a network; maybe none. */
  static List<DatagramChannel> open(OwnNetwork network, int port, Consumer<String> notes) {
    GroupChannels opener = new GroupChannels(network, port, notes);
    List<DatagramChannel> channels = new ArrayList<>();
    try {
      for (InetAddress group : network.groups()) {
        DatagramChannel channel = opener.open(group);
        if (channel != null) {
          channels.add(channel);
        }
      }
    } catch (IOException e) {
      notes.accept("cannot hear what is sent to all of its network: " + e.getMessage());
    }
    return channels;
  }

  private DatagramChannel open(InetAddress group) {
    DatagramChannel channel = null;
    try {
      // of both versions of IP: the JDK does not bind channels of IPv4 alone to 127.255.255.255
      channel = DatagramChannel.open();
      channel.setOption(StandardSocketOptions.SO_REUSEADDR, true);
      channel.bind(new InetSocketAddress(group, port));
      if (group instanceof Inet6Address) {
        channel.join(group, network.network().orElseThrow());
      }
      return channel;
    } catch (IOException | RuntimeException e) {
      close(channel);
      notes.accept("cannot hear what is sent to " + group.getHostAddress() + ": " + e.getMessage());
      return null;
    }
  }

  /** A channel on all addresses hears all broadcasts, but not what is sent to all nodes of IPv6. */
  static void joinEverywhere(DatagramChannel channel, Consumer<String> notes) {
    try {
      for (NetworkInterface network : NetworkInterface.networkInterfaces().toList()) {
        if (network.isUp() && network.supportsMulticast()) {
          channel.join(OwnNetwork.allNodes(network), network);
        }
      }
    } catch (IOException | RuntimeException e) {
      notes.accept("cannot hear what is sent to ff02::1: " + e.getMessage());
    }
  }

  static void close(DatagramChannel channel) {
    try {
      if (channel != null) {
        channel.close();
      }
    } catch (IOException e) {
      // nothing more can be done with it
    }
  }
}
