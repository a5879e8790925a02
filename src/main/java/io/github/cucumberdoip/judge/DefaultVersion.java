package io.github.cucumberdoip.judge;

import io.github.cucumberdoip.codec.FrameHeader;

/** T-04: where the protocol version 0xFF may stand. */
final class DefaultVersion extends Check {
  DefaultVersion() {
    super(
        TesterRule.of(
            "T-04",
            Severity.VIOLATION,
            "The default protocol version 0xFF stands only in vehicle identification requests",
            "ISO 13400-2:2019, DoIP-156",
            Certainty.SOLID));
  }

  private static final int FIRST_IDENTIFICATION = 0x0001;
  private static final int LAST_IDENTIFICATION = 0x0003;

  @Override
  void received(Spoken message) {
    if (message.hasPattern()
        && message.header().protocolVersion() == FrameHeader.DEFAULT_VERSION
        && (message.type() < FIRST_IDENTIFICATION || message.type() > LAST_IDENTIFICATION)) {
      violated("the version is 0xFF in " + message.noun(), message);
    }
  }
}
