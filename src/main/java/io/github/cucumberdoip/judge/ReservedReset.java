package io.github.cucumberdoip.judge;

import io.github.cucumberdoip.uds.ServiceId;

/** T-77: resets that nobody has. */
final class ReservedReset extends UdsCheck {
  ReservedReset() {
    super(
        TesterRule.of(
            "T-77",
            Severity.WARNING,
            "ECUReset asks for no reserved reset: 0x00, 0x06 to 0x3F and 0x7F",
            "ISO 14229-1:2020, ECUReset, table of the sub-functions",
            Certainty.SOLID));
  }

  @Override
  void asked(Exchange request) {
    if (request.service() == ServiceId.ECU_RESET.value() && SubFunctions.isReserved(request)) {
      violated(
          "0x%02X of %s is reserved".formatted(request.subFunction(), request.quoted()),
          request.request());
    }
  }
}
