package io.github.cucumberdoip.transport;

import io.github.cucumberdoip.journal.Peer;
import java.net.DatagramSocket;
import java.net.ServerSocket;
import java.net.SocketException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads back what the system made of the socket options that were set. */
final class OptionsInForce {
  private OptionsInForce() {}

  /** On the sockets of an entity. */
  static Map<String, Object> of(SocketOptions options, DatagramSocket udp, ServerSocket tcp) {
    try {
      Map<String, Object> all = new LinkedHashMap<>(options.readBack(udp));
      all.putAll(options.readBack(tcp));
      return all;
    } catch (SocketException e) {
      throw unreadable(e);
    }
  }

  /** On a connection, null if there is none of this peer. */
  static Map<String, Object> of(
      SocketOptions options, TcpConnection connection, Peer peer, List<Peer> open) {
    if (connection == null || connection.isClosing()) {
      throw OptionErrors.notOpen(peer, open);
    }
    try {
      return connection.socketOptions(options);
    } catch (SocketException e) {
      throw unreadable(e);
    }
  }

  private static FixtureException unreadable(SocketException cause) {
    return new FixtureException(
        "cannot read the socket options back: " + cause.getMessage(), cause);
  }
}
