package io.github.cucumberdoip.proof;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;

/** One Ethernet frame with IPv4 or IPv6 and UDP or TCP inside, all checksums right. */
final class Packet {
  private static final int TCP = 6;
  private static final int UDP = 17;
  private static final int PSH_ACK = 0x18;
  private static final int HOP_LIMIT = 64;

  private Packet() {}

  static byte[] udp(InetSocketAddress from, InetSocketAddress to, byte[] payload) {
    ByteBuffer datagram = ByteBuffer.allocate(8 + payload.length);
    datagram.putShort((short) from.getPort()).putShort((short) to.getPort());
    datagram.putShort((short) datagram.capacity()).putShort((short) 0).put(payload);
    int sum = checksum(from.getAddress(), to.getAddress(), UDP, datagram.array());
    datagram.putShort(6, (short) (sum == 0 ? 0xFFFF : sum));
    return frame(from.getAddress(), to.getAddress(), UDP, datagram.array());
  }

  static byte[] tcp(
      InetSocketAddress from,
      InetSocketAddress to,
      int sequence,
      int acknowledged,
      byte[] payload) {
    ByteBuffer segment = ByteBuffer.allocate(20 + payload.length);
    segment.putShort((short) from.getPort()).putShort((short) to.getPort());
    segment.putInt(sequence).putInt(acknowledged);
    segment.putShort((short) (5 << 12 | PSH_ACK)).putShort((short) 0xFFFF);
    segment.putInt(0).put(payload);
    int sum = checksum(from.getAddress(), to.getAddress(), TCP, segment.array());
    segment.putShort(16, (short) sum);
    return frame(from.getAddress(), to.getAddress(), TCP, segment.array());
  }

  private static byte[] frame(InetAddress from, InetAddress to, int protocol, byte[] content) {
    boolean v4 = from instanceof Inet4Address;
    ByteBuffer frame = ByteBuffer.allocate(14 + (v4 ? 20 : 40) + content.length);
    frame.put(mac(to)).put(mac(from)).putShort((short) (v4 ? 0x0800 : 0x86DD));
    if (v4) {
      ByteBuffer header = ByteBuffer.allocate(20);
      header.putShort((short) 0x4500).putShort((short) (20 + content.length));
      header.putInt(0x4000).put((byte) HOP_LIMIT).put((byte) protocol).putShort((short) 0);
      header.put(from.getAddress()).put(to.getAddress());
      header.putShort(10, (short) fold(sum(header.array())));
      frame.put(header.array());
    } else {
      frame.putInt(0x6000_0000).putShort((short) content.length);
      frame.put((byte) protocol).put((byte) HOP_LIMIT);
      frame.put(from.getAddress()).put(to.getAddress());
    }
    return frame.put(content).array();
  }

  /** A made-up station address that follows from the IP address, as multicast ones do for real. */
  private static byte[] mac(InetAddress address) {
    byte[] ip = address.getAddress();
    ByteBuffer mac = ByteBuffer.allocate(6);
    if (!address.isMulticastAddress()) {
      boolean broadcast = ip.length == 4 && (ip[3] & 0xFF) == 0xFF;
      return broadcast
          ? mac.putShort((short) -1).putInt(-1).array()
          : mac.putShort((short) 0x0200).put(ip, ip.length - 4, 4).array();
    }
    return ip.length == 4
        ? mac.putShort((short) 0x0100)
            .put((byte) 0x5E)
            .put((byte) (ip[1] & 0x7F))
            .put(ip, 2, 2)
            .array()
        : mac.putShort((short) 0x3333).put(ip, 12, 4).array();
  }

  private static int checksum(InetAddress from, InetAddress to, int protocol, byte[] content) {
    return fold(
        sum(from.getAddress()) + sum(to.getAddress()) + protocol + content.length + sum(content));
  }

  private static long sum(byte[] bytes) {
    long sum = 0;
    for (int i = 0; i < bytes.length; i++) {
      sum += (bytes[i] & 0xFFL) << (i % 2 == 0 ? 8 : 0);
    }
    return sum;
  }

  private static int fold(long sum) {
    long folded = sum;
    while (folded > 0xFFFF) {
      folded = (folded & 0xFFFF) + (folded >> 16);
    }
    return (int) ~folded & 0xFFFF;
  }
}
