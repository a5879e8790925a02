package io.github.cucumberdoip.codec;

import io.github.cucumberdoip.message.Bytes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Collects the bytes of one frame after another. A short frame gets an array of its size. The bytes
 * of a long one come into an array that is used again and again, and are copied piece by piece: the
 * memory grows with what has arrived, and the virtual machine neither has to clear it before nor to
 * find room for all in one place, which costs more than the copy.
 */
final class FrameCollector {
  /**
   * The longest frame in one piece, and the size of the pieces: 128 KiB with the head that an array
   * has in memory, so that the regions of a collector hold a whole number of them.
   */
  static final int PIECE = (1 << 17) - 16;

  private final List<Bytes> pieces = new ArrayList<>(0);
  private byte[] reused;
  private byte[] array;
  private int fill;
  private int missing;

  /** A frame begins. */
  void begin(int size) {
    missing = size;
    if (size <= PIECE) {
      array = new byte[size];
    } else {
      if (reused == null) {
        reused = new byte[PIECE];
      }
      array = reused;
    }
  }

  /** How many bytes may be put into the array now: 0 if and only if the frame is complete. */
  int room() {
    return Math.min(missing, array.length - fill);
  }

  /** Where the next bytes go; null between two frames. */
  byte[] array() {
    return array;
  }

  int position() {
    return fill;
  }

  /** Bytes were put into the array; says whether the frame is complete. */
  boolean filled(int count) {
    fill += count;
    missing -= count;
    if (array == reused && (missing == 0 || fill == array.length)) {
      pieces.add(Bytes.wrap(Arrays.copyOf(array, fill)));
      fill = 0;
    }
    return missing == 0;
  }

  /** Hands the complete frame over and is ready for the next. */
  Bytes take() {
    Bytes frame = array == reused ? Bytes.joined(pieces) : Bytes.wrap(array);
    pieces.clear();
    array = null;
    fill = 0;
    return frame;
  }
}
