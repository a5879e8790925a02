package io.github.cucumberdoip.judge;

/** T-29: a routing activation response for somebody else. */
final class ResponseOfAnother extends Check {
  ResponseOfAnother() {
    super(
        TesterRule.of(
            "T-29",
            Severity.VIOLATION,
            "A routing activation response with the address of another tester is not taken as one's own",
            "ISO 13400-2:2019, table 48",
            Certainty.SOLID));
  }

  @Override
  void received(Spoken message) {
    Activation activation = message.with().activation();
    if (message.isDiagnostic() && activation.active().isPresent() && !activation.isForRequester()) {
      violated(
          "%s had asked for routing, the response was for %s, and the tester went on"
              .formatted(
                  activation.requested().map(Object::toString).orElse("a tester"),
                  activation.answer().orElseThrow().testerAddress()),
          activation.response().orElseThrow(),
          message);
    }
  }
}
