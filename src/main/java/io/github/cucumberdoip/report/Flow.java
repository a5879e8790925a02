package io.github.cucumberdoip.report;

import io.github.cucumberdoip.message.Bytes;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;

/** From where to where packets go; both ends have the same version of IP. */
record Flow(Bytes source, int sourcePort, Bytes target, int targetPort) {
  private static final int V4 = 4;
  private static final int V6 = 16;
  private static final Bytes MAPPED = Bytes.parse("00000000 00000000 0000FFFF");

  /**
   * A socket that is bound to any address may say so in the form of the other version of IP; any
   * other address that does not fit becomes an IPv4-mapped one.
   */
  static Flow of(InetSocketAddress from, InetSocketAddress to) {
    InetAddress source = from.getAddress();
    InetAddress target = to.getAddress();
    boolean v4 = canBeV4(source, target) && canBeV4(target, source);
    return new Flow(bytes(source, v4), from.getPort(), bytes(target, v4), to.getPort());
  }

  private static boolean canBeV4(InetAddress address, InetAddress other) {
    return address instanceof Inet4Address
        || address.isAnyLocalAddress() && other instanceof Inet4Address;
  }

  private static Bytes bytes(InetAddress address, boolean v4) {
    byte[] bytes = address.getAddress();
    if (bytes.length == (v4 ? V4 : V6)) {
      return Bytes.wrap(bytes);
    }
    return address.isAnyLocalAddress()
        ? Bytes.wrap(new byte[v4 ? V4 : V6])
        : MAPPED.plus(Bytes.wrap(bytes));
  }

  boolean isV4() {
    return source.length() == V4;
  }

  Flow back() {
    return new Flow(target, targetPort, source, sourcePort);
  }
}
