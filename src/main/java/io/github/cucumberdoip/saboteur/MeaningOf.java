package io.github.cucumberdoip.saboteur;

import io.github.cucumberdoip.codec.Decoded;
import io.github.cucumberdoip.codec.Frame;
import io.github.cucumberdoip.codec.FrameHeader;
import io.github.cucumberdoip.codec.MessageDecoder;
import io.github.cucumberdoip.message.Bytes;
import io.github.cucumberdoip.message.DoipMessage;

/** What bytes mean that a fault has changed. */
final class MeaningOf {
  private MeaningOf() {}

  /** The message that is just these bytes, or null. */
  static DoipMessage bytes(Bytes bytes) {
    return decoded(bytes) instanceof Decoded.Valid valid ? valid.message() : null;
  }

  /** Why bytes are no message, or null if they are one. */
  static String problem(Bytes bytes) {
    return decoded(bytes) instanceof Decoded.Malformed malformed ? malformed.problem() : null;
  }

  private static Decoded decoded(Bytes bytes) {
    if (bytes.length() < FrameHeader.SIZE) {
      return new Decoded.Malformed("fewer bytes than a header has");
    }
    Frame frame = Frame.ofDatagram(bytes);
    return frame.header().hasCorrectPattern()
        ? MessageDecoder.decode(frame)
        : new Decoded.Malformed(
            "the inverse of version 0x%02X is not 0x%02X"
                .formatted(frame.header().protocolVersion(), frame.header().inverseVersion()));
  }
}
