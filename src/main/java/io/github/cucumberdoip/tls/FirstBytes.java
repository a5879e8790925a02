package io.github.cucumberdoip.tls;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Remembers how a stream began and whether it ended, to tell what it was if it was no TLS. */
final class FirstBytes extends FilterInputStream {
  private final int[] first = {-1, -1};
  private int count;
  private boolean ended;

  FirstBytes(InputStream in) {
    super(in);
  }

  @Override
  public int read() throws IOException {
    int value = super.read();
    if (value >= 0) {
      note(value);
    } else {
      ended = true;
    }
    return value;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    int read = super.read(buffer, offset, length);
    ended = ended || read < 0;
    for (int i = 0; i < read && count < first.length; i++) {
      note(buffer[offset + i] & 0xFF);
    }
    return read;
  }

  private void note(int value) {
    if (count < first.length) {
      first[count++] = value;
    }
  }

  /** Whether nothing more comes. */
  boolean isEnded() {
    return ended;
  }

  boolean isEmpty() {
    return count == 0;
  }

  /** The header of DoIP has its version twice, the second time inverted. */
  boolean isPlainDoip() {
    return count == first.length && (first[0] ^ first[1]) == 0xFF;
  }
}
