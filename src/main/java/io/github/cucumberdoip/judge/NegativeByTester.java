package io.github.cucumberdoip.judge;

import io.github.cucumberdoip.uds.ServiceId;

/** T-81: testers refuse nothing. */
final class NegativeByTester extends UdsCheck {
  NegativeByTester() {
    super(
        TesterRule.of(
            "T-81",
            Severity.VIOLATION,
            "A tester sends no negative responses and no response pending",
            "ISO 14229-1:2020, negative response message",
            Certainty.SOLID));
  }

  @Override
  void asked(Exchange request) {
    if (request.service() == ServiceId.NEGATIVE_RESPONSE.value()) {
      violated("the tester sent " + request.quoted(), request.request());
    }
  }
}
