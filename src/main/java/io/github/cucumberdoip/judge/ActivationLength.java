package io.github.cucumberdoip.judge;

import io.github.cucumberdoip.codec.PayloadLengths;

/** T-21: the two forms of a routing activation request. */
final class ActivationLength extends Check {
  ActivationLength() {
    super(
        TesterRule.of(
            "T-21",
            Severity.VIOLATION,
            "A routing activation request has 7 bytes of payload, or 11 with those of the manufacturer",
            "ISO 13400-2:2019, table 46, DoIP-045",
            Certainty.SOLID));
  }

  @Override
  void received(Spoken message) {
    if (message.isActivation() && !PayloadLengths.allow(message.header())) {
      violated("it has " + message.header().payloadLength() + " bytes of payload", message);
    }
  }
}
