package io.github.cucumberdoip.ecu;

import io.github.cucumberdoip.message.Bytes;

/**
 * Bytes as a key. Its hash spreads neighbouring identifiers well: the hash of {@link Bytes} gives
 * eight DIDs the same value, which would make a lookup slower the more stubs there are.
 */
final class BytesKey {
  private final Bytes bytes;
  private final int hash;

  BytesKey(Bytes bytes) {
    this.bytes = bytes;
    int h = 0x811C9DC5;
    for (int i = 0; i < bytes.length(); i++) {
      h = (h ^ bytes.at(i)) * 0x01000193;
    }
    this.hash = h;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof BytesKey that && hash == that.hash && bytes.equals(that.bytes);
  }

  @Override
  public int hashCode() {
    return hash;
  }
}
