package io.github.cucumberdoip.codec;

import io.github.cucumberdoip.message.PayloadType;

/**
 * The generic DoIP header (ISO 13400-2:2019). Holds every value, right or wrong.
 *
 * <pre>
 * 0  protocol version          1 byte
 * 1  inverse protocol version  1 byte
 * 2  payload type              2 bytes
 * 4  payload length            4 bytes, unsigned, the header not counted
 * </pre>
 *
 * @param protocolVersion 0x00..0xFF
 * @param inverseVersion 0x00..0xFF, right when it is the version with all bits turned
 * @param payloadType any payload type
 * @param payloadLength 0..2^32-1
 */
public record FrameHeader(
    int protocolVersion, int inverseVersion, PayloadType payloadType, long payloadLength) {
  /** The number of bytes of a header. */
  public static final int SIZE = 8;

  /**
   * The version that a tester may use in identification requests while it does not know the
   * vehicle's.
   */
  public static final int DEFAULT_VERSION = 0xFF;

  /**
   * A header whose inverse version is right.
   *
   * @param protocolVersion 0x00..0xFF
   * @param payloadType the type
   * @param payloadLength 0..2^32-1
   */
  public FrameHeader(int protocolVersion, PayloadType payloadType, long payloadLength) {
    this(protocolVersion, protocolVersion ^ 0xFF, payloadType, payloadLength);
  }

  /**
   * Reads a header.
   *
   * @param buffer has at least 8 bytes from the position on
   * @param position of the first byte
   * @return the header
   */
  public static FrameHeader read(byte[] buffer, int position) {
    return new FrameHeader(
        buffer[position] & 0xFF,
        buffer[position + 1] & 0xFF,
        new PayloadType(u16(buffer, position + 2)),
        (long) u16(buffer, position + 4) << 16 | u16(buffer, position + 6));
  }

  private static int u16(byte[] buffer, int position) {
    return (buffer[position] & 0xFF) << 8 | buffer[position + 1] & 0xFF;
  }

  /**
   * Whether the second byte is the inverse of the first.
   *
   * @return false for a wrong pattern
   */
  public boolean hasCorrectPattern() {
    return (protocolVersion ^ 0xFF) == inverseVersion;
  }

  /**
   * Writes the 8 bytes.
   *
   * @param buffer has room for 8 bytes from the position on
   * @param position of the first byte
   */
  public void write(byte[] buffer, int position) {
    buffer[position] = (byte) protocolVersion;
    buffer[position + 1] = (byte) inverseVersion;
    PayloadWriter.u16(buffer, position + 2, payloadType.value());
    PayloadWriter.u32(buffer, position + 4, payloadLength);
  }
}
