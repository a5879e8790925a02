package io.github.cucumberdoip.judge;

/** T-32: the form of an alive check response. */
final class AliveCheckLength extends Check {
  AliveCheckLength() {
    super(
        TesterRule.of(
            "T-32",
            Severity.VIOLATION,
            "An alive check response has 2 bytes of payload, the source address",
            "ISO 13400-2:2019, table 28, DoIP-045",
            Certainty.SOLID));
  }

  private static final int LENGTH = 2;

  @Override
  void received(Spoken message) {
    if (message.isAliveCheckResponse() && message.header().payloadLength() != LENGTH) {
      violated("it has " + message.header().payloadLength() + " bytes of payload", message);
    }
  }
}
