package io.github.cucumberdoip.codec;

import io.github.cucumberdoip.message.Bytes;
import io.github.cucumberdoip.message.InvalidValueException;
import io.github.cucumberdoip.message.PayloadType;
import java.util.Objects;

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
   * Checks the widths.
   *
   * @param protocolVersion 0x00..0xFF
   * @param inverseVersion 0x00..0xFF, right when it is the version with all bits turned
   * @param payloadType any payload type
   * @param payloadLength 0..2^32-1
   * @throws InvalidValueException if a version does not fit one byte or the length does not fit
   *     four
   */
  public FrameHeader {
    if ((protocolVersion & ~0xFF) != 0) {
      throw InvalidValueException.of(
          "a protocol version", protocolVersion, "0x00..0xFF", "ISO 13400-2:2019 has 0x03");
    }
    if ((inverseVersion & ~0xFF) != 0) {
      throw InvalidValueException.of(
          "an inverse protocol version",
          inverseVersion,
          "0x00..0xFF",
          "the right one is the protocol version XOR 0xFF");
    }
    Objects.requireNonNull(payloadType, "payloadType");
    if ((payloadLength & ~0xFFFF_FFFFL) != 0) {
      throw InvalidValueException.of(
          "a payload length", payloadLength, "0..2^32-1", "give the bytes after the header");
    }
  }

  /**
   * A header whose inverse version is right.
   *
   * @param protocolVersion 0x00..0xFF
   * @param payloadType the type
   * @param payloadLength 0..2^32-1
   * @throws InvalidValueException if the version does not fit one byte or the length four
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
   * @throws IndexOutOfBoundsException if there are fewer than 8 bytes
   */
  public static FrameHeader read(byte[] buffer, int position) {
    return new FrameHeader(
        buffer[position] & 0xFF,
        buffer[position + 1] & 0xFF,
        new PayloadType(u16(buffer, position + 2)),
        (long) u16(buffer, position + 4) << 16 | u16(buffer, position + 6));
  }

  /**
   * Reads the header at the beginning of a message.
   *
   * @param message at least 8 bytes
   * @return the header
   * @throws IndexOutOfBoundsException if there are fewer than 8 bytes
   */
  public static FrameHeader read(Bytes message) {
    return new FrameHeader(
        message.at(0), message.at(1), new PayloadType(message.u16(2)), message.u32(4));
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
   * @throws IndexOutOfBoundsException if there is less room
   */
  public void write(byte[] buffer, int position) {
    buffer[position] = (byte) protocolVersion;
    buffer[position + 1] = (byte) inverseVersion;
    PayloadWriter.u16(buffer, position + 2, payloadType.value());
    PayloadWriter.u32(buffer, position + 4, payloadLength);
  }
}
