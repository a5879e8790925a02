package io.github.cucumberdoip.judge;

import io.github.cucumberdoip.message.DiagnosticMessage;
import io.github.cucumberdoip.message.LogicalAddress;

/** T-30: who asks. */
final class SourceAddress extends Check {
  SourceAddress() {
    super(
        TesterRule.of(
            "T-30",
            Severity.VIOLATION,
            "UDS requests have the source address for which the connection was activated",
            "ISO 13400-2:2019, DoIP-070",
            Certainty.SOLID));
  }

  @Override
  void received(Spoken message) {
    Activation activation = message.with().activation();
    if (message.isDiagnostic() && activation.isForRequester()) {
      activation.active().ifPresent(active -> compare(message, active));
    }
  }

  private void compare(Spoken message, LogicalAddress active) {
    message
        .message(DiagnosticMessage.class)
        .map(DiagnosticMessage::sourceAddress)
        .filter(source -> !source.equals(active))
        .ifPresent(
            source ->
                violated(
                    "the request is from %s, the connection is activated for %s"
                        .formatted(source, active),
                    message));
  }
}
