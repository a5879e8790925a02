package io.github.cucumberdoip.saboteur;

import io.github.cucumberdoip.codec.FrameHeader;
import io.github.cucumberdoip.message.Bytes;
import io.github.cucumberdoip.message.DoipMessage;
import java.util.Optional;
import java.util.function.LongUnaryOperator;

/**
 * The header tells another payload length than there is; the payload is whole.
 *
 * @param name the name
 * @param change from the right length to the wrong one; below zero if that is not possible
 */
record WrongLength(String name, LongUnaryOperator change) implements Distortion {
  /** The greatest length that four bytes can tell. */
  static final long HUGE = 0xFFFF_FFFFL;

  @Override
  public boolean fits(SentMessage kind) {
    return true;
  }

  @Override
  public Optional<Bytes> of(Bytes encoded, DoipMessage message) {
    if (encoded.length() < FrameHeader.SIZE) {
      return Optional.empty();
    }
    FrameHeader right = FrameHeader.read(encoded);
    long wrong = change.applyAsLong(right.payloadLength());
    if (wrong < 0 || wrong > HUGE) {
      return Optional.empty();
    }
    byte[] all = encoded.toArray();
    new FrameHeader(right.protocolVersion(), right.inverseVersion(), right.payloadType(), wrong)
        .write(all, 0);
    return Optional.of(Bytes.wrap(all));
  }
}
