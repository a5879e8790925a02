package io.github.cucumberdoip.report;

import io.github.cucumberdoip.message.Bytes;
import java.nio.ByteBuffer;

/** One Ethernet frame with IPv4 or IPv6 and UDP or TCP inside, all checksums right. */
final class Packet {
  private static final int TCP = 6;
  private static final int UDP = 17;
  private static final int TCP_HEADER = 20;
  private static final int HOP_LIMIT = 64;

  /**
   * Segments of up to 1460 bytes; no operation; window scale 14: nobody's window is ever full,
   * whatever a capture lacks.
   */
  private static final long OPTIONS = 0x0204_05B4_0103_030EL;

  private Packet() {}

  static byte[] udp(Flow flow, Bytes payload) {
    ByteBuffer datagram = ByteBuffer.allocate(8 + payload.length());
    datagram.putShort((short) flow.sourcePort()).putShort((short) flow.targetPort());
    datagram.putShort((short) datagram.capacity()).putShort((short) 0);
    payload.copyTo(datagram.array(), 8);
    int sum = checksum(flow, UDP, datagram.array());
    datagram.putShort(6, (short) (sum == 0 ? 0xFFFF : sum));
    return frame(flow, UDP, datagram.array());
  }

  static byte[] tcp(Flow flow, int sequence, int acknowledged, TcpFlags flags, Bytes payload) {
    int header = TCP_HEADER + (flags.begins() ? Long.BYTES : 0);
    ByteBuffer segment = ByteBuffer.allocate(header + payload.length());
    segment.putShort((short) flow.sourcePort()).putShort((short) flow.targetPort());
    segment.putInt(sequence).putInt(acknowledged);
    segment.putShort((short) (header / 4 << 12 | flags.bits())).putShort((short) 0xFFFF).putInt(0);
    if (flags.begins()) {
      segment.putLong(OPTIONS);
    }
    payload.copyTo(segment.array(), header);
    segment.putShort(16, (short) checksum(flow, TCP, segment.array()));
    return frame(flow, TCP, segment.array());
  }

  private static byte[] frame(Flow flow, int protocol, byte[] content) {
    int header = flow.isV4() ? 20 : 40;
    ByteBuffer frame = ByteBuffer.allocate(14 + header + content.length);
    frame.put(mac(flow.target())).put(mac(flow.source()));
    if (flow.isV4()) {
      frame.putShort((short) 0x0800);
      ByteBuffer ip = ByteBuffer.allocate(header);
      ip.putShort((short) 0x4500).putShort((short) (header + content.length));
      ip.putInt(0x4000).put((byte) HOP_LIMIT).put((byte) protocol).putShort((short) 0);
      ip.put(flow.source().toArray()).put(flow.target().toArray());
      ip.putShort(10, (short) fold(sum(ip.array())));
      frame.put(ip.array());
    } else {
      frame.putShort((short) 0x86DD).putInt(0x6000_0000).putShort((short) content.length);
      frame.put((byte) protocol).put((byte) HOP_LIMIT);
      frame.put(flow.source().toArray()).put(flow.target().toArray());
    }
    return frame.put(content).array();
  }

  /** Made up of the IP address, as the standards say for multicast; locally administered else. */
  private static byte[] mac(Bytes ip) {
    boolean v4 = ip.length() == 4;
    Bytes last = ip.from(ip.length() - 4);
    if (v4 && ip.at(3) == 0xFF) {
      return Bytes.parse("FFFFFFFFFFFF").toArray();
    }
    if (v4 && ip.at(0) >> 4 == 0xE) {
      return Bytes.of(0x01, 0x00, 0x5E, ip.at(1) & 0x7F, ip.at(2), ip.at(3)).toArray();
    }
    Bytes begin = !v4 && ip.at(0) == 0xFF ? Bytes.of(0x33, 0x33) : Bytes.of(0x02, 0x00);
    return begin.plus(last).toArray();
  }

  private static int checksum(Flow flow, int protocol, byte[] content) {
    return fold(
        sum(flow.source().toArray())
            + sum(flow.target().toArray())
            + protocol
            + content.length
            + sum(content));
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
