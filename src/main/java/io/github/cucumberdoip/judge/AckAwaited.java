package io.github.cucumberdoip.judge;

/** T-39: patience with acknowledgements. A keep-alive without a response may come at any time. */
final class AckAwaited extends UdsCheck {
  AckAwaited() {
    super(
        TesterRule.of(
                "T-39",
                Severity.WARNING,
                "The next UDS request waits for the acknowledgement of the last one, or for 2 s",
                "ISO 13400-2:2019, table 12, A_DoIP_Diagnostic_Message",
                Certainty.SOLID)
            .onTime());
  }

  @Override
  void asked(Exchange request) {
    if (request.isSilentTesterPresent()) {
      return;
    }
    long least = ecu().times().least(ecu().times().diagnosticMessage());
    request.with().exchanges().open().stream()
        .filter(before -> before.awaitsAck() && !before.isSilentTesterPresent())
        .filter(before -> request.at() - before.at() < least)
        .findFirst()
        .ifPresent(
            before ->
                violated(
                    "%s came %s after %s, which was not acknowledged"
                        .formatted(request.quoted(), after(before.at(), request), before.quoted()),
                    before.request(),
                    request.request()));
  }
}
