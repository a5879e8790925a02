package io.github.cucumberdoip.journal;

import java.net.InetSocketAddress;

/**
 * The other side of an entry.
 *
 * @param connection the number of the TCP connection, counted from 1 for each fixture; 0 for UDP
 * @param remote the address of the tester
 * @param local the address of the fixture
 */
public record Peer(int connection, InetSocketAddress remote, InetSocketAddress local) {
  /**
   * A peer reached by UDP.
   *
   * @param remote the address of the tester
   * @param local the address of the fixture
   * @return the peer
   */
  public static Peer udp(InetSocketAddress remote, InetSocketAddress local) {
    return new Peer(0, remote, local);
  }

  /**
   * Whether the peer is reached by UDP.
   *
   * @return false for a TCP connection
   */
  public boolean isUdp() {
    return connection == 0;
  }

  @Override
  public String toString() {
    return (isUdp() ? "UDP " : "connection " + connection + " ")
        + remote.getAddress().getHostAddress()
        + ":"
        + remote.getPort();
  }
}
