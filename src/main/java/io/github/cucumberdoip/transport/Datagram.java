package io.github.cucumberdoip.transport;

import io.github.cucumberdoip.codec.Decoded;
import io.github.cucumberdoip.codec.Frame;
import io.github.cucumberdoip.codec.FrameHeader;
import io.github.cucumberdoip.codec.MessageDecoder;
import io.github.cucumberdoip.entity.EntitySettings;
import io.github.cucumberdoip.entity.HeaderDecision;
import io.github.cucumberdoip.message.Bytes;
import io.github.cucumberdoip.message.DoipMessage;
import java.net.InetSocketAddress;

/**
 * What came by UDP: one datagram, one message.
 *
 * @param from who sent it
 * @param bytes all of it
 * @param frame the same as header and payload, or null if it is too short for a header
 * @param fromMany whether its source is an address of many, so that nobody can be answered
 */
record Datagram(InetSocketAddress from, Bytes bytes, Frame frame, boolean fromMany) {
  static Datagram of(InetSocketAddress from, byte[] datagram, GroupAddresses groups) {
    Bytes bytes = Bytes.wrap(datagram);
    return new Datagram(
        from,
        bytes,
        bytes.length() < FrameHeader.SIZE ? null : Frame.ofDatagram(bytes),
        groups.contain(from.getAddress()));
  }

  /** Why it is ignored before its header is looked at, or null if it is not. */
  HeaderDecision.Ignore ignored() {
    if (frame == null) {
      return new HeaderDecision.Ignore("a datagram of less than 8 bytes");
    }
    return fromMany
        ? new HeaderDecision.Ignore("it comes from a broadcast or multicast address")
        : null;
  }

  /** The message, or null if it is none. */
  DoipMessage message() {
    return frame != null && MessageDecoder.decode(frame) instanceof Decoded.Valid valid
        ? valid.message()
        : null;
  }

  /** The version of an answer: that of the request, or the entity's own if it did not know one. */
  int versionOfAnswer(EntitySettings settings) {
    return settings.answerVersion(frame.header().protocolVersion());
  }
}
