package io.github.cucumberdoip.codec;

import io.github.cucumberdoip.message.Bytes;

/**
 * A header and the bytes that came with it. In a datagram their number may differ from the header's
 * payload length.
 *
 * @param header the header
 * @param payload what follows it
 */
public record Frame(FrameHeader header, Bytes payload) {
  /**
   * Takes a datagram apart.
   *
   * @param datagram at least 8 bytes
   * @return the frame
   * @throws IndexOutOfBoundsException if there are fewer than 8 bytes
   */
  public static Frame ofDatagram(Bytes datagram) {
    return new Frame(FrameHeader.read(datagram), datagram.from(FrameHeader.SIZE));
  }

  /**
   * Whether exactly as many bytes came as the header says.
   *
   * @return false for a datagram that is too short or too long
   */
  public boolean isComplete() {
    return header.payloadLength() == payload.length();
  }

  /**
   * Header and payload as they were on the wire; copies.
   *
   * @return all bytes
   */
  public Bytes toBytes() {
    byte[] all = new byte[FrameHeader.SIZE + payload.length()];
    header.write(all, 0);
    payload.copyTo(all, FrameHeader.SIZE);
    return Bytes.wrap(all);
  }
}
