package io.github.cucumberdoip.message;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * An immutable run of bytes, possibly a view into a larger one: slicing never copies. Prints as
 * upper-case pairs with one blank between them, {@code 22 F1 90}.
 */
public final class Bytes {
  /** No bytes at all. */
  public static final Bytes EMPTY = new Bytes(new byte[0], 0, 0);

  private static final HexFormat PAIRS = HexFormat.ofDelimiter(" ").withUpperCase();

  private final byte[] array;
  private final int offset;
  private final int length;

  private Bytes(byte[] array, int offset, int length) {
    this.array = array;
    this.offset = offset;
    this.length = length;
  }

  /**
   * Bytes given one by one.
   *
   * @param values the bytes, each 0..255
   * @return the bytes
   * @throws InvalidValueException if a value is outside 0..255
   */
  public static Bytes of(int... values) {
    byte[] copy = new byte[values.length];
    for (int i = 0; i < values.length; i++) {
      if ((values[i] & ~0xFF) != 0) {
        throw InvalidValueException.of(
            "a byte", values[i], "0..255", "check the byte at position " + i);
      }
      copy[i] = (byte) values[i];
    }
    return wrap(copy);
  }

  /**
   * A copy of an array.
   *
   * @param values the bytes
   * @return the bytes
   */
  public static Bytes copyOf(byte[] values) {
    return wrap(values.clone());
  }

  /**
   * Takes an array over without copying it. The caller must never write to it again.
   *
   * @param array the bytes
   * @return the bytes
   */
  public static Bytes wrap(byte[] array) {
    return array.length == 0 ? EMPTY : new Bytes(array, 0, array.length);
  }

  /**
   * The ASCII codes of a text.
   *
   * @param text the text
   * @return one byte a character
   * @throws InvalidValueException if a character is not ASCII
   */
  public static Bytes ascii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) > 0x7F) {
        throw InvalidValueException.of(
            "ASCII text", text, "ASCII characters only", "replace '" + text.charAt(i) + "'");
      }
    }
    return wrap(text.getBytes(StandardCharsets.US_ASCII));
  }

  /**
   * Reads hex pairs: {@code 22 F1 90}, {@code 22F190}, {@code 0x22 0xF1 0x90}; white space is free
   * and {@code #} starts a comment that ends with its line.
   *
   * @param text the text
   * @return the bytes
   * @throws InvalidValueException if a group is not made of hex pairs
   */
  public static Bytes parse(String text) {
    StringBuilder hex = new StringBuilder();
    for (String group : text.replaceAll("#[^\n]*", " ").strip().split("\\s+")) {
      String digits = group.startsWith("0x") || group.startsWith("0X") ? group.substring(2) : group;
      if (!digits.matches("[0-9a-fA-F]*")) {
        throw notHex(text, "\"" + group + "\" has a character that is not a hex digit");
      }
      if (digits.isEmpty() && !group.isEmpty()) {
        throw notHex(text, "\"" + group + "\" has no digits after it");
      }
      if (digits.length() % 2 != 0) {
        throw notHex(
            text,
            "\""
                + group
                + "\" has an odd number of hex digits: write \"0"
                + digits
                + "\" if that is meant");
      }
      hex.append(digits);
    }
    return wrap(HexFormat.of().parseHex(hex));
  }

  private static InvalidValueException notHex(String text, String mend) {
    return InvalidValueException.of(
        "bytes in hex", text.strip(), "pairs of hex digits, for example 22 F1 90", mend);
  }

  /**
   * The number of bytes.
   *
   * @return 0 or more
   */
  public int length() {
    return length;
  }

  /**
   * Whether there is no byte.
   *
   * @return true for length 0
   */
  public boolean isEmpty() {
    return length == 0;
  }

  /**
   * One byte, unsigned.
   *
   * @param index 0 for the first
   * @return 0..255
   * @throws IndexOutOfBoundsException outside the bytes
   */
  public int at(int index) {
    if (index < 0 || index >= length) {
      throw new IndexOutOfBoundsException("byte " + index + " of " + length);
    }
    return array[offset + index] & 0xFF;
  }

  /**
   * Two bytes, big endian, unsigned.
   *
   * @param index the position of the first of them
   * @return 0..65535
   * @throws IndexOutOfBoundsException outside the bytes
   */
  public int u16(int index) {
    return at(index) << 8 | at(index + 1);
  }

  /**
   * Four bytes, big endian, unsigned.
   *
   * @param index the position of the first of them
   * @return 0..2^32-1
   * @throws IndexOutOfBoundsException outside the bytes
   */
  public long u32(int index) {
    return (long) u16(index) << 16 | u16(index + 2);
  }

  /**
   * A part, without copying.
   *
   * @param from the first byte of the part
   * @param to the byte after its last one
   * @return the part
   * @throws IndexOutOfBoundsException outside the bytes
   */
  public Bytes slice(int from, int to) {
    if (from < 0 || to > length || from > to) {
      throw new IndexOutOfBoundsException("bytes " + from + ".." + to + " of " + length);
    }
    if (to - from == length) {
      return this;
    }
    return from == to ? EMPTY : new Bytes(array, offset + from, to - from);
  }

  /**
   * All from a position to the end, without copying.
   *
   * @param from the first byte of the part
   * @return the part
   * @throws IndexOutOfBoundsException outside the bytes
   */
  public Bytes from(int from) {
    return slice(from, length);
  }

  /**
   * These bytes and then others.
   *
   * @param next the others
   * @return a new run of bytes
   */
  public Bytes plus(Bytes next) {
    byte[] joined = new byte[length + next.length];
    copyTo(joined, 0);
    next.copyTo(joined, length);
    return wrap(joined);
  }

  /**
   * Whether these bytes begin with others.
   *
   * @param prefix the others
   * @return true also for an empty prefix
   */
  public boolean startsWith(Bytes prefix) {
    return prefix.length <= length
        && Arrays.equals(
            array,
            offset,
            offset + prefix.length,
            prefix.array,
            prefix.offset,
            prefix.offset + prefix.length);
  }

  /**
   * Copies all bytes into an array.
   *
   * @param target the array
   * @param position where the first byte goes
   * @throws IndexOutOfBoundsException if the array has no room for all of them; it is unchanged
   *     then
   */
  public void copyTo(byte[] target, int position) {
    System.arraycopy(array, offset, target, position, length);
  }

  /**
   * A copy as an array.
   *
   * @return a new array
   */
  public byte[] toArray() {
    return Arrays.copyOfRange(array, offset, offset + length);
  }

  /**
   * Writes all bytes with one call.
   *
   * @param out where to
   * @throws IOException if the stream fails
   */
  public void writeTo(OutputStream out) throws IOException {
    out.write(array, offset, length);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Bytes that
        && length == that.length
        && Arrays.equals(
            array, offset, offset + length, that.array, that.offset, that.offset + length);
  }

  @Override
  public int hashCode() {
    int hash = 1;
    for (int i = offset; i < offset + length; i++) {
      hash = 31 * hash + array[i];
    }
    return hash;
  }

  @Override
  public String toString() {
    return PAIRS.formatHex(array, offset, offset + length);
  }
}
