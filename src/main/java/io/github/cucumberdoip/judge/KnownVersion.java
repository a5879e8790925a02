package io.github.cucumberdoip.judge;

import io.github.cucumberdoip.codec.FrameHeader;

/** T-02: the first byte of the header. */
final class KnownVersion extends Check {
  KnownVersion() {
    super(
        TesterRule.of(
            "T-02",
            Severity.VIOLATION,
            "The protocol version is that of an edition, 0x01 to 0x04, or the default 0xFF",
            "ISO 13400-2:2019, generic header, table of protocol versions",
            Certainty.SOLID));
  }

  private static final int OLDEST = 0x01;
  private static final int NEWEST = 0x04;

  @Override
  void received(Spoken message) {
    if (message.hasPattern()) {
      int version = message.header().protocolVersion();
      if ((version < OLDEST || version > NEWEST) && version != FrameHeader.DEFAULT_VERSION) {
        violated("the protocol version 0x%02X is reserved".formatted(version), message);
      }
    }
  }
}
