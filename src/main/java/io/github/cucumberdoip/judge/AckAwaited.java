package io.github.cucumberdoip.judge;

/** T-39: patience with acknowledgements. */
final class AckAwaited extends Check {
  AckAwaited() {
    super(
        TesterRule.of(
                "T-39",
                Severity.WARNING,
                "The next UDS request is not sent within 2 s before the last one is acknowledged",
                "ISO 13400-2:2019, table 12, A_DoIP_Diagnostic_Message",
                Certainty.SOLID)
            .onTime());
  }

  @Override
  void received(Spoken message) {
    if (message.isDiagnostic()) {
      JudgedTimes times = ecu().times();
      long least = times.diagnosticMessage().minus(times.margin()).toNanos();
      message.with().exchanges().open().stream()
          .filter(Exchange::awaitsAck)
          .map(Exchange::request)
          .filter(before -> message.at() - before.at() < least)
          .findFirst()
          .ifPresent(
              before ->
                  violated(
                      "the next request came after "
                          + shown(message.at() - before.at())
                          + " without an acknowledgement",
                      before,
                      message));
    }
  }
}
