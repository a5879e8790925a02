package io.github.cucumberdoip.judge;

/** T-63: a pause where no response is awaited. */
final class PauseAfterSuppressed extends UdsCheck {
  PauseAfterSuppressed() {
    super(
        TesterRule.of(
                "T-63",
                Severity.INFORMATION,
                "After a UDS request without a response the tester waits for P2 before the next one to the same ECU",
                "ISO 14229-2:2021, P3_Client_Phys",
                Certainty.UNVERIFIED)
            .onTime());
  }

  @Override
  void asked(Exchange request) {
    if (request.isSilentTesterPresent() || !isPhysical(request)) {
      return;
    }
    request.with().exchanges().open().stream()
        .filter(before -> before.target().equals(request.target()))
        .filter(before -> before.isSuppressed() && !before.isSilentTesterPresent())
        .filter(before -> before.responses().isEmpty())
        .filter(
            before ->
                before.ack().filter(ack -> request.at() - ack.at() < leastP2(before)).isPresent())
        .findFirst()
        .ifPresent(
            before ->
                violated(
                    "%s came %s after %s was acknowledged"
                        .formatted(
                            request.quoted(),
                            after(before.ack().orElseThrow().at(), request),
                            before.quoted()),
                    before.request(),
                    request.request()));
  }
}
