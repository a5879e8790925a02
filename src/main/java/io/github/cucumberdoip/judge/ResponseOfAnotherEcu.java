package io.github.cucumberdoip.judge;

/** T-57: whose response it is. */
final class ResponseOfAnotherEcu extends UdsCheck {
  ResponseOfAnotherEcu() {
    super(
        TesterRule.of(
                "T-57",
                Severity.VIOLATION,
                "The response of another ECU is not taken for that of the ECU that was asked",
                "ISO 13400-2:2019, source address of the diagnostic message",
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
        .filter(before -> before.responses().isEmpty() && before.ofAnother().isPresent())
        .filter(
            before ->
                before.ack().filter(ack -> request.at() - ack.at() < leastP2(before)).isPresent())
        .findFirst()
        .ifPresent(before -> violated(before, before.ofAnother().orElseThrow(), request));
  }

  private void violated(Exchange before, Spoken other, Exchange request) {
    Answer answer = Answer.of(other);
    violated(
        "%s was asked %s, %s answered %s, and the tester went on with %s after %s"
            .formatted(
                before.target(),
                before.quoted(),
                answer.source(),
                Spoken.quoted(answer.uds()),
                request.quoted(),
                after(other.at(), request)),
        before.request(),
        other,
        request.request());
  }
}
