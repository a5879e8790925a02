package io.github.cucumberdoip.fuzz;

import java.util.List;

/** Reads decisions from the bytes of an input, one byte each; zeros when they are used up. */
final class Choices {
  private final byte[] bytes;
  private int at;

  Choices(byte[] bytes) {
    this.bytes = bytes;
  }

  boolean areLeft() {
    return at < bytes.length;
  }

  /** 0..255. */
  int next() {
    return at < bytes.length ? bytes[at++] & 0xFF : 0;
  }

  /** 0..bound - 1. */
  int below(int bound) {
    return next() % bound;
  }

  boolean oneIn(int count) {
    return below(count) == count - 1;
  }

  <T> T of(List<T> values) {
    return values.get(below(values.size()));
  }
}
