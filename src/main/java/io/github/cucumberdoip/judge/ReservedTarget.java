package io.github.cucumberdoip.judge;

import io.github.cucumberdoip.message.DiagnosticMessage;

/** T-42: addresses that nobody has. */
final class ReservedTarget extends Check {
  ReservedTarget() {
    super(
        TesterRule.of(
            "T-42",
            Severity.WARNING,
            "UDS requests are not sent to reserved addresses: 0x0000, 0x8000 to 0xCFFF, 0xF000 to 0xFFFF",
            "ISO 13400-2:2019, table 13",
            Certainty.SOLID));
  }

  @Override
  void received(Spoken message) {
    if (message.isDiagnostic()) {
      message
          .message(DiagnosticMessage.class)
          .map(DiagnosticMessage::targetAddress)
          .filter(target -> isReserved(target.value()))
          .ifPresent(target -> violated("the target address is " + target, message));
    }
  }

  private static boolean isReserved(int address) {
    return address == 0 || address >= 0x8000 && address <= 0xCFFF || address >= 0xF000;
  }
}
