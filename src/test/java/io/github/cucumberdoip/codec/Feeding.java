package io.github.cucumberdoip.codec;

import java.util.Arrays;
import java.util.Random;

/** Ways in which a stream reaches a framer. */
final class Feeding {
  private Feeding() {}

  /** Cuts the stream at the given positions; the fed array is spoilt after each call. */
  static void cutAt(StreamFramer framer, byte[] stream, int... cuts) {
    int from = 0;
    for (int cut : cuts) {
      feed(framer, stream, from, cut - from);
      from = cut;
    }
    feed(framer, stream, from, stream.length - from);
  }

  /** Random chunks, some of them read in place where there is room. */
  static void inChunks(StreamFramer framer, byte[] stream, Random random, int longestChunk) {
    int position = 0;
    while (position < stream.length) {
      int chunk = Math.min(random.nextInt(longestChunk + 1), stream.length - position);
      if (framer.directRoom() > 0 && random.nextBoolean()) {
        chunk = Math.min(chunk, framer.directRoom());
        System.arraycopy(stream, position, framer.directArray(), framer.directPosition(), chunk);
        framer.advance(chunk);
      } else {
        feed(framer, stream, position, chunk);
      }
      position += chunk;
    }
  }

  private static void feed(StreamFramer framer, byte[] stream, int from, int length) {
    byte[] buffer = new byte[length + 7];
    System.arraycopy(stream, from, buffer, 3, length);
    framer.feed(buffer, 3, length);
    Arrays.fill(buffer, (byte) 0xEE);
  }
}
