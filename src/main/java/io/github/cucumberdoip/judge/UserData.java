package io.github.cucumberdoip.judge;

/** T-37: a request asks something. */
final class UserData extends Check {
  UserData() {
    super(
        TesterRule.of(
            "T-37",
            Severity.VIOLATION,
            "A diagnostic message has at least 5 bytes of payload, two addresses and a UDS byte",
            "ISO 13400-2:2019, table 21, DoIP-045",
            Certainty.ONE_SOURCE));
  }

  private static final int SHORTEST = 5;

  @Override
  void received(Spoken message) {
    if (message.isDiagnostic() && message.header().payloadLength() < SHORTEST) {
      violated("it has " + message.header().payloadLength() + " bytes of payload", message);
    }
  }
}
