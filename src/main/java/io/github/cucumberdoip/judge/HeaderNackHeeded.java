package io.github.cucumberdoip.judge;

import io.github.cucumberdoip.message.GenericHeaderNack;
import io.github.cucumberdoip.message.HeaderNackCode;

/** T-50: a refused message is refused again. */
final class HeaderNackHeeded extends Check {
  HeaderNackHeeded() {
    super(
        TesterRule.of(
            "T-50",
            Severity.WARNING,
            "A message that was refused with a header NACK is not repeated unchanged",
            "derived from ISO 13400-2:2019, table 19",
            Certainty.UNVERIFIED));
  }

  @Override
  void received(Spoken message) {
    Conversation with = message.with();
    if (with.lastSent().filter(HeaderNackHeeded::isForGood).isPresent()
        && with.lastReceived().filter(last -> last.bytes().equals(message.bytes())).isPresent()) {
      violated(
          "it was refused and came again: " + message.quoted(), with.lastSent().get(), message);
    }
  }

  /** Memory may be there the next time. */
  private static boolean isForGood(Spoken message) {
    return message
        .message(GenericHeaderNack.class)
        .filter(nack -> !nack.code().equals(HeaderNackCode.OUT_OF_MEMORY))
        .isPresent();
  }
}
