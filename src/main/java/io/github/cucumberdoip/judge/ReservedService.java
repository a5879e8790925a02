package io.github.cucumberdoip.judge;

/** T-82: services that nobody has. */
final class ReservedService extends UdsCheck {
  ReservedService() {
    super(
        TesterRule.of(
            "T-82",
            Severity.WARNING,
            "Services that ISO has reserved are not asked for: 0x3F, 0x80 to 0x82, 0x89 to 0xB9 and 0xBF",
            "ISO 14229-1:2020, table of the service identifiers",
            Certainty.ONE_SOURCE));
  }

  @Override
  void asked(Exchange request) {
    int service = request.service();
    if (service == 0x3F
        || service >= 0x80 && service <= 0x82
        || service >= 0x89 && service <= 0xB9
        || service == 0xBF) {
      violated(
          "service 0x%02X of %s is reserved".formatted(service, request.quoted()),
          request.request());
    }
  }
}
