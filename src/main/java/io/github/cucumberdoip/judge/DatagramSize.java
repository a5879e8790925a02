package io.github.cucumberdoip.judge;

import io.github.cucumberdoip.codec.FrameHeader;

/** T-05: a datagram is one message. */
final class DatagramSize extends Check {
  DatagramSize() {
    super(
        TesterRule.of(
            "T-05",
            Severity.VIOLATION,
            "A datagram carries exactly one DoIP message, of the length that its header says",
            "ISO 13400-2:2019, DoIP-122",
            Certainty.SOLID));
  }

  @Override
  void received(Spoken message) {
    if (!message.isUdp() || message.hasHeader() && !message.hasPattern()) {
      return;
    }
    int length = message.bytes().length();
    if (!message.hasHeader()) {
      violated(
          "a datagram of %d bytes is no DoIP message: %s".formatted(length, message.quoted()),
          message);
    } else if (length != FrameHeader.SIZE + message.header().payloadLength()) {
      violated(
          "the header says %d bytes of payload, the datagram has %d"
              .formatted(message.header().payloadLength(), length - FrameHeader.SIZE),
          message);
    }
  }
}
