package io.github.cucumberdoip.judge;

/** T-24: a denial means no. */
final class DenialHeeded extends Check {
  DenialHeeded() {
    super(
        TesterRule.of(
            "T-24",
            Severity.VIOLATION,
            "UDS requests are not sent on a connection whose routing activation was denied",
            "ISO 13400-2:2019, table 49, DoIP-131",
            Certainty.SOLID));
  }

  @Override
  void received(Spoken message) {
    Activation activation = message.with().activation();
    if (message.isDiagnostic() && activation.isDenied()) {
      violated(
          "the request came after a denial with code " + activation.code().orElseThrow(),
          activation.response().orElseThrow(),
          message);
    }
  }
}
