package io.github.cucumberdoip.codec;

import io.github.cucumberdoip.message.Bytes;
import io.github.cucumberdoip.message.Code;
import io.github.cucumberdoip.message.LogicalAddress;

/** Fills the array of one message, big endian, front to back. */
final class PayloadWriter {
  private final byte[] array;
  private int position;

  PayloadWriter(FrameHeader header, int size) {
    this.array = new byte[size];
    header.write(array, 0);
    this.position = FrameHeader.SIZE;
  }

  PayloadWriter u8(int value) {
    array[position++] = (byte) value;
    return this;
  }

  PayloadWriter code(Code oneByte) {
    return u8(oneByte.value());
  }

  PayloadWriter address(LogicalAddress address) {
    u16(array, position, address.value());
    position += 2;
    return this;
  }

  PayloadWriter u32(long value) {
    u32(array, position, value);
    position += 4;
    return this;
  }

  PayloadWriter bytes(Bytes bytes) {
    bytes.copyTo(array, position);
    position += bytes.length();
    return this;
  }

  Bytes written() {
    if (position != array.length) {
      throw new IllegalStateException("wrote " + position + " of " + array.length + " bytes");
    }
    return Bytes.wrap(array);
  }

  static void u16(byte[] array, int position, int value) {
    array[position] = (byte) (value >> 8);
    array[position + 1] = (byte) value;
  }

  static void u32(byte[] array, int position, long value) {
    u16(array, position, (int) (value >> 16));
    u16(array, position + 2, (int) value);
  }
}
