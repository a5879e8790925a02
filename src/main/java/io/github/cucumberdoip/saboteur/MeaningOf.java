package io.github.cucumberdoip.saboteur;

import io.github.cucumberdoip.codec.FrameHeader;
import io.github.cucumberdoip.codec.MessageDecoder;
import io.github.cucumberdoip.message.Bytes;
import io.github.cucumberdoip.message.DoipMessage;

/** What bytes mean that a fault has changed. */
final class MeaningOf {
  private static final int LENGTH_AT = 4;

  private MeaningOf() {}

  /** The message that is just these bytes, or null. */
  static DoipMessage bytes(Bytes bytes) {
    boolean whole =
        bytes.length() >= FrameHeader.SIZE
            && bytes.u32(LENGTH_AT) == bytes.length() - FrameHeader.SIZE;
    return whole ? MessageDecoder.messageIn(bytes).orElse(null) : null;
  }
}
