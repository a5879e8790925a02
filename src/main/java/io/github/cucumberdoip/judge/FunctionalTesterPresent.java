package io.github.cucumberdoip.judge;

import io.github.cucumberdoip.uds.ServiceId;

/** T-67: many answers that nobody needs. */
final class FunctionalTesterPresent extends UdsCheck {
  FunctionalTesterPresent() {
    super(
        TesterRule.of(
            "T-67",
            Severity.INFORMATION,
            "TesterPresent to a group asks for no response",
            "ISO 14229-1:2020, TesterPresent; ISO 14229-2:2021, keep-alive",
            Certainty.ONE_SOURCE));
  }

  @Override
  void asked(Exchange request) {
    if (!isPhysical(request)
        && request.service() == ServiceId.TESTER_PRESENT.value()
        && !request.isSuppressed()) {
      violated(request.quoted() + " went to " + request.target(), request.request());
    }
  }
}
