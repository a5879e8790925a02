package io.github.cucumberdoip.proof;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * A capture file made of payloads: the headers around them are invented, sequence numbers and
 * checksums are right. TCP payloads that don't fit one packet are cut into several.
 */
public final class Pcap {
  private static final int MAGIC_NANOSECONDS = 0xA1B2_3C4D;
  private static final int ETHERNET = 1;
  private static final int SNAP_LENGTH = 262_144;
  private static final int LARGEST_SEGMENT = 16_384;
  private static final int LARGEST_DATAGRAM = 65_507;

  private record Flow(InetSocketAddress from, InetSocketAddress to) {}

  private final ByteArrayOutputStream packets = new ByteArrayOutputStream();
  private final Map<Flow, Integer> nextSequence = new HashMap<>();

  /**
   * Adds what one side sent in one go.
   *
   * @param time when
   * @param from resolved, IPv4 or IPv6
   * @param to resolved, of the same IP version
   * @param tcp whether it was sent over TCP, else UDP
   * @param payload the bytes
   * @return this
   */
  public Pcap add(
      Instant time, InetSocketAddress from, InetSocketAddress to, boolean tcp, byte[] payload) {
    if (from.getAddress().getClass() != to.getAddress().getClass()) {
      throw new IllegalArgumentException("two versions of IP in one packet: " + from + ", " + to);
    }
    if (tcp) {
      for (int at = 0; at < payload.length; at += LARGEST_SEGMENT) {
        int end = Math.min(payload.length, at + LARGEST_SEGMENT);
        addSegment(time, new Flow(from, to), Arrays.copyOfRange(payload, at, end));
      }
    } else if (payload.length <= LARGEST_DATAGRAM) {
      addFrame(time, Packet.udp(from, to, payload));
    } else {
      throw new IllegalArgumentException("no datagram has " + payload.length + " bytes");
    }
    return this;
  }

  private void addSegment(Instant time, Flow flow, byte[] payload) {
    int sequence = nextSequence.getOrDefault(flow, 1);
    int acknowledged = nextSequence.getOrDefault(new Flow(flow.to, flow.from), 1);
    addFrame(time, Packet.tcp(flow.from, flow.to, sequence, acknowledged, payload));
    nextSequence.put(flow, sequence + payload.length);
  }

  private void addFrame(Instant time, byte[] frame) {
    ByteBuffer header = ByteBuffer.allocate(16);
    header.putInt((int) time.getEpochSecond()).putInt(time.getNano());
    header.putInt(frame.length).putInt(frame.length);
    packets.writeBytes(header.array());
    packets.writeBytes(frame);
  }

  /**
   * Writes the file and the directories above it.
   *
   * @param file replaced if it exists
   * @return the file
   * @throws IOException if it cannot be written
   */
  public Path writeTo(Path file) throws IOException {
    ByteBuffer header = ByteBuffer.allocate(24);
    header.putInt(MAGIC_NANOSECONDS).putShort((short) 2).putShort((short) 4);
    header.putInt(0).putInt(0).putInt(SNAP_LENGTH).putInt(ETHERNET);
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    all.writeBytes(header.array());
    packets.writeTo(all);
    Files.createDirectories(file.toAbsolutePath().getParent());
    return Files.write(file, all.toByteArray());
  }
}
