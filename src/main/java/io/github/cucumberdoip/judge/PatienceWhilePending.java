package io.github.cucumberdoip.judge;

/** T-45: patience with an ECU that works. */
final class PatienceWhilePending extends UdsCheck {
  PatienceWhilePending() {
    super(
        TesterRule.of(
                "T-45",
                Severity.VIOLATION,
                "After a response pending the tester waits for the final response, or for P2*",
                "ISO 14229-2:2021, P2*; ISO 14229-1:2020, NRC 0x78",
                Certainty.SOLID)
            .onTime());
  }

  @Override
  void asked(Exchange request) {
    if (request.isSilentTesterPresent() || !isPhysical(request)) {
      return;
    }
    request.with().exchanges().open().stream()
        .filter(before -> before.target().equals(request.target()))
        .filter(
            before ->
                before
                    .pending()
                    .filter(p -> request.at() - p.at() < leastP2Star(before))
                    .isPresent())
        .findFirst()
        .ifPresent(
            before ->
                violated(
                    "%s %s %s after the last response pending to %s"
                        .formatted(
                            request.quoted(),
                            request.isRepeatOf(before) ? "was repeated" : "came",
                            after(before.pending().orElseThrow().at(), request),
                            before.quoted()),
                    before.request(),
                    before.pending().orElseThrow(),
                    request.request()));
  }
}
