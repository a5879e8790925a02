package io.github.cucumberdoip.report;

import io.github.cucumberdoip.message.Bytes;
import io.github.cucumberdoip.message.InvalidValueException;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/**
 * Writes a capture file (classic pcap, nanoseconds, Ethernet) made of payloads, packet by packet;
 * the headers around them are made up. Addresses have to be resolved. Not safe for use by several
 * threads at once.
 */
public final class PcapWriter {
  /** The longest payload of a TCP segment: what fits Ethernet, also with IPv6. */
  static final int LONGEST_SEGMENT = 1440;

  private static final int LONGEST_DATAGRAM = 65_507;
  private static final int MAGIC_NANOSECONDS = 0xA1B2_3C4D;
  private static final int ETHERNET = 1;
  private static final int SNAP_LENGTH = 262_144;

  /** How far apart connections begin to count, so that one that has the ports of another shows. */
  private static final int BETWEEN_CONNECTIONS = 0x0100_0000;

  private final OutputStream out;
  private final Map<Flow, Integer> nextSequence = new HashMap<>();
  private int connections;

  /**
   * Begins a capture.
   *
   * @param out gets the head of the file at once; stays open
   * @throws IOException if it cannot be written
   */
  public PcapWriter(OutputStream out) throws IOException {
    this.out = out;
    ByteBuffer head = ByteBuffer.allocate(24);
    head.putInt(MAGIC_NANOSECONDS).putShort((short) 2).putShort((short) 4);
    head.putInt(0).putInt(0).putInt(SNAP_LENGTH).putInt(ETHERNET);
    out.write(head.array());
  }

  /**
   * A connection was opened: writes the handshake.
   *
   * @param time when
   * @param client who opened it
   * @param server who accepted it
   * @throws IOException if it cannot be written
   */
  public void opened(Instant time, InetSocketAddress client, InetSocketAddress server)
      throws IOException {
    Flow up = Flow.of(client, server);
    connections++;
    nextSequence.put(up, connections * BETWEEN_CONNECTIONS);
    nextSequence.remove(up.back());
    segment(time, up, TcpFlags.SYN, Bytes.EMPTY);
    nextSequence.put(up.back(), connections * BETWEEN_CONNECTIONS);
    segment(time, up.back(), TcpFlags.SYN_ACK, Bytes.EMPTY);
    segment(time, up, TcpFlags.ACK, Bytes.EMPTY);
  }

  /**
   * A connection was closed: writes FIN and its acknowledgement, both ways.
   *
   * @param time when
   * @param first who closed first
   * @param second the other side
   * @throws IOException if it cannot be written
   */
  public void closed(Instant time, InetSocketAddress first, InetSocketAddress second)
      throws IOException {
    Flow flow = Flow.of(first, second);
    segment(time, flow, TcpFlags.FIN_ACK, Bytes.EMPTY);
    segment(time, flow.back(), TcpFlags.FIN_ACK, Bytes.EMPTY);
    segment(time, flow, TcpFlags.ACK, Bytes.EMPTY);
  }

  /**
   * One side sent bytes on a connection, whether or not the capture has its beginning.
   *
   * @param time when
   * @param from who sent them
   * @param to the other side
   * @param payload the bytes, any number
   * @param missing how many more bytes were sent right after them that are not known, 0..2^32-1
   * @throws IOException if it cannot be written
   */
  public void tcp(
      Instant time, InetSocketAddress from, InetSocketAddress to, Bytes payload, long missing)
      throws IOException {
    Flow flow = Flow.of(from, to);
    for (int at = 0; at < payload.length(); at += LONGEST_SEGMENT) {
      int end = Math.min(payload.length(), at + LONGEST_SEGMENT);
      segment(time, flow, TcpFlags.PSH_ACK, payload.slice(at, end));
    }
    nextSequence.merge(flow, (int) missing, Integer::sum);
  }

  /**
   * One side sent a datagram. IP would cut a large one in pieces; the file has it whole.
   *
   * @param time when
   * @param from who sent it
   * @param to to whom, also to a group
   * @param payload the bytes, 0..65,507
   * @throws IOException if it cannot be written
   * @throws InvalidValueException if it is longer than a datagram can be
   */
  public void udp(Instant time, InetSocketAddress from, InetSocketAddress to, Bytes payload)
      throws IOException {
    if (payload.length() > LONGEST_DATAGRAM) {
      throw InvalidValueException.of(
          "a datagram", payload.length() + " bytes", "0..65507 bytes", "send less at once");
    }
    Flow flow = Flow.of(from, to);
    packet(time, Packet.udp(flow, payload));
  }

  private void segment(Instant time, Flow flow, TcpFlags flags, Bytes payload) throws IOException {
    int sequence = nextSequence.getOrDefault(flow, 1);
    int acknowledged = flags == TcpFlags.SYN ? 0 : nextSequence.getOrDefault(flow.back(), 1);
    packet(time, Packet.tcp(flow, sequence, acknowledged, flags, payload));
    nextSequence.put(flow, sequence + payload.length() + flags.counted());
  }

  private void packet(Instant time, byte[] frame) throws IOException {
    ByteBuffer head = ByteBuffer.allocate(16);
    head.putInt((int) time.getEpochSecond()).putInt(time.getNano());
    head.putInt(frame.length).putInt(frame.length);
    out.write(head.array());
    out.write(frame);
  }
}
