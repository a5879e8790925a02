package io.github.cucumberdoip.report;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

/** A packet of a capture file, taken apart by hand. */
record CapturedPacket(
    Instant time, String ip, int ports, String flags, int sequence, int acknowledged, byte[] data) {
  private static final int TCP = 6;

  static List<CapturedPacket> in(byte[] file) {
    ByteBuffer in = ByteBuffer.wrap(file, 24, file.length - 24);
    List<CapturedPacket> packets = new ArrayList<>();
    while (in.hasRemaining()) {
      Instant time = Instant.ofEpochSecond(in.getInt() & 0xFFFF_FFFFL, in.getInt());
      byte[] frame = new byte[in.getInt()];
      in.getInt();
      in.get(frame);
      packets.add(of(time, frame));
    }
    return packets;
  }

  private static CapturedPacket of(Instant time, byte[] frame) {
    ByteBuffer in = ByteBuffer.wrap(frame);
    boolean v4 = in.getShort(12) == 0x0800;
    int protocol = frame[v4 ? 23 : 20];
    int at = v4 ? 34 : 54;
    String ip = HexFormat.of().formatHex(frame, v4 ? 26 : 22, at);
    int ports = in.getInt(at);
    if (protocol != TCP) {
      byte[] data = Arrays.copyOfRange(frame, at + 8, frame.length);
      return new CapturedPacket(time, ip, ports, "udp", 0, 0, data);
    }
    int data = at + (frame[at + 12] >> 4 & 0xF) * 4;
    return new CapturedPacket(
        time,
        ip,
        ports,
        flags(frame[at + 13]),
        in.getInt(at + 4),
        in.getInt(at + 8),
        Arrays.copyOfRange(frame, data, frame.length));
  }

  private static String flags(int bits) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 5; i++) {
      text.append((bits >> i & 1) == 1 ? "FSRPA".charAt(i) : "");
    }
    return text.toString();
  }

  String hex() {
    return HexFormat.of().withUpperCase().formatHex(data);
  }
}
