package io.github.cucumberdoip.judge;

import io.github.cucumberdoip.message.DiagnosticMessage;

/** T-19: no request before routing is active. */
final class ActivationFirst extends Check {
  ActivationFirst() {
    super(
        TesterRule.of(
            "T-19",
            Severity.VIOLATION,
            "UDS requests are sent only after a routing activation response with code 0x10",
            "ISO 13400-2:2019, DoIP-131",
            Certainty.SOLID));
  }

  @Override
  void received(Spoken message) {
    Activation activation = message.with().activation();
    if (message.isDiagnostic()
        && message.with().isFromTheStart()
        && activation.active().isEmpty()
        && !activation.isDenied()) {
      violated(
          message
                  .message(DiagnosticMessage.class)
                  .map(request -> Spoken.quoted(request.userData()))
                  .orElse("a diagnostic message")
              + " came "
              + before(activation),
          message);
    }
  }

  private static String before(Activation activation) {
    return activation
        .code()
        .map(code -> "although the routing activation was answered " + code)
        .orElse(
            activation.isAwaiting()
                ? "before the routing activation was answered"
                : "before any routing activation");
  }
}
