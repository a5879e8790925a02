package io.github.cucumberdoip.judge;

/** T-01: the second byte of the header. */
final class InverseVersion extends Check {
  InverseVersion() {
    super(
        TesterRule.of(
            "T-01",
            Severity.VIOLATION,
            "The inverse protocol version is the protocol version XOR 0xFF",
            "ISO 13400-2:2019, generic header, DoIP-041",
            Certainty.SOLID));
  }

  @Override
  void received(Spoken message) {
    if (message.hasHeader() && !message.hasPattern()) {
      int version = message.header().protocolVersion();
      violated(
          "the header begins with %02X %02X where %02X %02X would be right"
              .formatted(version, message.header().inverseVersion(), version, version ^ 0xFF),
          message);
    }
  }
}
