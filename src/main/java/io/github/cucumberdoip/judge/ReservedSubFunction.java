package io.github.cucumberdoip.judge;

import io.github.cucumberdoip.uds.ServiceId;
import java.util.Set;

/** T-78: the sub-functions of 0x19, 0x28, 0x29, 0x2C, 0x31, 0x3E, 0x85 and 0x87. */
final class ReservedSubFunction extends UdsCheck {
  ReservedSubFunction() {
    super(
        TesterRule.of(
            "T-78",
            Severity.WARNING,
            "Services other than DiagnosticSessionControl and ECUReset are asked for without reserved sub-functions",
            "ISO 14229-1:2020, tables of the sub-functions",
            Certainty.ONE_SOURCE));
  }

  /** They have rules of their own. */
  private static final Set<Integer> OTHERS =
      Set.of(ServiceId.DIAGNOSTIC_SESSION_CONTROL.value(), ServiceId.ECU_RESET.value());

  @Override
  void asked(Exchange request) {
    if (!OTHERS.contains(request.service()) && SubFunctions.isReserved(request)) {
      violated(
          "0x%02X of %s is reserved".formatted(request.subFunction(), request.quoted()),
          request.request());
    }
  }
}
