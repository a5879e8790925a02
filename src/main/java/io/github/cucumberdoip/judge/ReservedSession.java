package io.github.cucumberdoip.judge;

import io.github.cucumberdoip.uds.ServiceId;

/** T-76: sessions that nobody has. */
final class ReservedSession extends UdsCheck {
  ReservedSession() {
    super(
        TesterRule.of(
            "T-76",
            Severity.WARNING,
            "DiagnosticSessionControl asks for no reserved session: 0x00, 0x05 to 0x3F and 0x7F",
            "ISO 14229-1:2020, DiagnosticSessionControl, table of the sub-functions",
            Certainty.SOLID));
  }

  @Override
  void asked(Exchange request) {
    if (request.service() == ServiceId.DIAGNOSTIC_SESSION_CONTROL.value()
        && SubFunctions.isReserved(request)) {
      violated(
          "0x%02X of %s is reserved".formatted(request.subFunction(), request.quoted()),
          request.request());
    }
  }
}
