package io.github.cucumberdoip.message;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;

/** Bytes within one array. */
final class FlatBytes extends Bytes {
  private final byte[] array;
  private final int offset;

  FlatBytes(byte[] array, int offset, int length) {
    super(length);
    this.array = array;
    this.offset = offset;
  }

  @Override
  public int at(int index) {
    if (index < 0 || index >= length) {
      throw new IndexOutOfBoundsException("byte " + index + " of " + length);
    }
    return array[offset + index] & 0xFF;
  }

  @Override
  FlatBytes part(int from, int to) {
    return new FlatBytes(array, offset + from, to - from);
  }

  @Override
  public boolean startsWith(Bytes prefix) {
    return prefix.length <= length && prefix.isAt(array, offset);
  }

  @Override
  boolean isAt(byte[] other, int position) {
    return Arrays.equals(array, offset, offset + length, other, position, position + length);
  }

  @Override
  public void copyTo(byte[] target, int position) {
    System.arraycopy(array, offset, target, position, length);
  }

  @Override
  public byte[] toArray() {
    return Arrays.copyOfRange(array, offset, offset + length);
  }

  @Override
  public void writeTo(OutputStream out) throws IOException {
    out.write(array, offset, length);
  }

  @Override
  void addTo(List<FlatBytes> pieces) {
    if (length > 0) {
      pieces.add(this);
    }
  }

  @Override
  int hashFrom(int hash) {
    int next = hash;
    for (int i = offset; i < offset + length; i++) {
      next = 31 * next + array[i];
    }
    return next;
  }

  @Override
  public String toString() {
    return HexPairs.print(array, offset, offset + length);
  }
}
