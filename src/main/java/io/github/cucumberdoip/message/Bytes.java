package io.github.cucumberdoip.message;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * An immutable run of bytes, possibly a view into a larger one or into several: slicing never
 * copies. Prints as upper-case pairs with one blank between them, {@code 22 F1 90}.
 */
public abstract sealed class Bytes permits FlatBytes, PiecedBytes {
  /** No bytes at all. */
  public static final Bytes EMPTY = new FlatBytes(new byte[0], 0, 0);

  final int length;

  Bytes(int length) {
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
    return array.length == 0 ? EMPTY : new FlatBytes(array, 0, array.length);
  }

  /**
   * Several runs of bytes, one after another, without copying them.
   *
   * @param parts the runs; empty ones count for nothing
   * @return the bytes
   * @throws ArithmeticException if they are 2^31 bytes or more together
   */
  public static Bytes joined(List<Bytes> parts) {
    List<FlatBytes> pieces = new ArrayList<>(parts.size());
    parts.forEach(part -> part.addTo(pieces));
    return switch (pieces.size()) {
      case 0 -> EMPTY;
      case 1 -> pieces.get(0);
      default -> PiecedBytes.of(pieces.toArray(FlatBytes[]::new));
    };
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
    return wrap(HexPairs.parse(text));
  }

  /**
   * The number of bytes.
   *
   * @return 0 or more
   */
  public final int length() {
    return length;
  }

  /**
   * Whether there is no byte.
   *
   * @return true for length 0
   */
  public final boolean isEmpty() {
    return length == 0;
  }

  /**
   * One byte, unsigned.
   *
   * @param index 0 for the first
   * @return 0..255
   * @throws IndexOutOfBoundsException outside the bytes
   */
  public abstract int at(int index);

  /**
   * Two bytes, big endian, unsigned.
   *
   * @param index the position of the first of them
   * @return 0..65535
   * @throws IndexOutOfBoundsException outside the bytes
   */
  public final int u16(int index) {
    return at(index) << 8 | at(index + 1);
  }

  /**
   * Four bytes, big endian, unsigned.
   *
   * @param index the position of the first of them
   * @return 0..2^32-1
   * @throws IndexOutOfBoundsException outside the bytes
   */
  public final long u32(int index) {
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
  public final Bytes slice(int from, int to) {
    if (from < 0 || to > length || from > to) {
      throw new IndexOutOfBoundsException("bytes " + from + ".." + to + " of " + length);
    }
    if (to - from == length) {
      return this;
    }
    return from == to ? EMPTY : part(from, to);
  }

  /**
   * All from a position to the end, without copying.
   *
   * @param from the first byte of the part
   * @return the part
   * @throws IndexOutOfBoundsException outside the bytes
   */
  public final Bytes from(int from) {
    return slice(from, length);
  }

  /**
   * These bytes and then others, as a copy of both.
   *
   * @param next the others
   * @return a new run of bytes
   */
  public final Bytes plus(Bytes next) {
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
  public abstract boolean startsWith(Bytes prefix);

  /**
   * Copies all bytes into an array.
   *
   * @param target the array
   * @param position where the first byte goes
   * @throws IndexOutOfBoundsException if the array has no room for all of them; it is unchanged
   *     then
   */
  public abstract void copyTo(byte[] target, int position);

  /**
   * A copy as an array.
   *
   * @return a new array
   */
  public abstract byte[] toArray();

  /**
   * Writes all bytes: with one call, unless they were {@link #joined}; then one for each part.
   *
   * @param out where to
   * @throws IOException if the stream fails
   */
  public abstract void writeTo(OutputStream out) throws IOException;

  /** A part that is neither empty nor out of bounds. */
  abstract Bytes part(int from, int to);

  /** Whether an array that is long enough has these bytes at a position. */
  abstract boolean isAt(byte[] other, int position);

  /** Adds the pieces that these bytes are made of. */
  abstract void addTo(List<FlatBytes> pieces);

  /** The hash of bytes that have this hash up to here, and then of these. */
  abstract int hashFrom(int hash);

  @Override
  public final boolean equals(Object other) {
    return other instanceof Bytes that && length == that.length && startsWith(that);
  }

  @Override
  public final int hashCode() {
    return hashFrom(1);
  }
}
