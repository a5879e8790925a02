package io.github.cucumberdoip.codec;

import io.github.cucumberdoip.message.Bytes;

/**
 * A header and the bytes that came with it. In a datagram their number may differ from the header's
 * payload length.
 *
 * @param header the header
 * @param bytes header and payload as they are on the wire, at least 8 bytes
 */
public record Frame(FrameHeader header, Bytes bytes) {
  /**
   * Takes a datagram apart.
   *
   * @param datagram at least 8 bytes
   * @return the frame
   * @throws IndexOutOfBoundsException if there are fewer than 8 bytes
   */
  public static Frame ofDatagram(Bytes datagram) {
    return new Frame(FrameHeader.read(datagram), datagram);
  }

  /**
   * Puts a header and a payload together; copies both.
   *
   * @param header the header, right or wrong
   * @param payload what follows it
   * @return the frame
   */
  public static Frame of(FrameHeader header, Bytes payload) {
    byte[] all = new byte[FrameHeader.SIZE + payload.length()];
    header.write(all, 0);
    payload.copyTo(all, FrameHeader.SIZE);
    return new Frame(header, Bytes.wrap(all));
  }

  /**
   * What follows the header, without copying.
   *
   * @return 0 or more bytes
   */
  public Bytes payload() {
    return bytes.from(FrameHeader.SIZE);
  }

  /**
   * Whether exactly as many bytes came as the header says.
   *
   * @return false for a datagram that is too short or too long
   */
  public boolean isComplete() {
    return header.payloadLength() == bytes.length() - FrameHeader.SIZE;
  }
}
