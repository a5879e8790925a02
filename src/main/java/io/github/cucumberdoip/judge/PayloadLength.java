package io.github.cucumberdoip.judge;

import io.github.cucumberdoip.codec.PayloadLengths;
import java.util.Set;

/** T-06: payload lengths of the types that have no rule of their own for it. */
final class PayloadLength extends Check {
  PayloadLength() {
    super(
        TesterRule.of(
            "T-06",
            Severity.VIOLATION,
            "The payload has the length of its type",
            "ISO 13400-2:2019, DoIP-045",
            Certainty.SOLID));
  }

  /** Routing activation, alive check and diagnostic messages have rules of their own. */
  private static final Set<Integer> OTHERS = Set.of(0x0005, 0x0008, 0x8001);

  @Override
  void received(Spoken message) {
    if (message.hasPattern()
        && !OTHERS.contains(message.type())
        && !PayloadLengths.allow(message.header())) {
      violated(
          "%s cannot have %d bytes of payload"
              .formatted(message.noun(), message.header().payloadLength()),
          message);
    }
  }
}
