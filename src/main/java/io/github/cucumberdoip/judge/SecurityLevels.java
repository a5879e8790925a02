package io.github.cucumberdoip.judge;

import io.github.cucumberdoip.uds.ServiceId;

/** T-72: levels that nobody has. */
final class SecurityLevels extends UdsCheck {
  SecurityLevels() {
    super(
        TesterRule.of(
            "T-72",
            Severity.WARNING,
            "The levels of SecurityAccess that ISO has reserved are not used: 0x00, 0x43 to 0x5E and 0x7F",
            "ISO 14229-1:2020, SecurityAccess, table of the sub-functions",
            Certainty.ONE_SOURCE));
  }

  @Override
  void asked(Exchange request) {
    int level = request.subFunction();
    if (request.service() == ServiceId.SECURITY_ACCESS.value()
        && (level == 0 || level >= 0x43 && level <= 0x5E || level == 0x7F)) {
      violated("%s has level 0x%02X".formatted(request.quoted(), level), request.request());
    }
  }
}
