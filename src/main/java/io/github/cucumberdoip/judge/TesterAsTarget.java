package io.github.cucumberdoip.judge;

import io.github.cucumberdoip.message.DiagnosticMessage;
import io.github.cucumberdoip.message.LogicalAddress;

/** T-44: testers do not ask testers. */
final class TesterAsTarget extends Check {
  TesterAsTarget() {
    super(
        TesterRule.of(
            "T-44",
            Severity.WARNING,
            "UDS requests are not sent to addresses of testers, 0x0E00 to 0x0FFF",
            "ISO 13400-2:2019, table 13",
            Certainty.SOLID));
  }

  @Override
  void received(Spoken message) {
    if (message.isDiagnostic()) {
      message
          .message(DiagnosticMessage.class)
          .map(DiagnosticMessage::targetAddress)
          .filter(LogicalAddress::isTester)
          .ifPresent(target -> violated("the target address is " + target, message));
    }
  }
}
