package io.github.cucumberdoip.saboteur;

import io.github.cucumberdoip.codec.FrameHeader;
import io.github.cucumberdoip.message.Bytes;
import io.github.cucumberdoip.message.DoipMessage;
import java.util.Arrays;
import java.util.Optional;

/**
 * The payload has fewer or more bytes than its type wants, and the header tells so rightly.
 *
 * @param name the name
 * @param more how many zero bytes are added at its end; below zero for bytes that are cut off
 */
record WrongSize(String name, int more) implements Distortion {
  @Override
  public boolean fits(SentMessage kind) {
    return more > 0 || kind != SentMessage.ALIVE_CHECKS;
  }

  @Override
  public Optional<Bytes> of(Bytes encoded, DoipMessage message) {
    int size = encoded.length() + more;
    if (size < FrameHeader.SIZE) {
      return Optional.empty();
    }
    FrameHeader right = FrameHeader.read(encoded);
    byte[] all = Arrays.copyOf(encoded.toArray(), size);
    long length = Math.min(WrongLength.HUGE, Math.max(0, right.payloadLength() + more));
    new FrameHeader(right.protocolVersion(), right.inverseVersion(), right.payloadType(), length)
        .write(all, 0);
    return Optional.of(Bytes.wrap(all));
  }
}
