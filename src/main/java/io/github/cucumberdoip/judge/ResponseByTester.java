package io.github.cucumberdoip.judge;

/** T-80: testers ask. */
final class ResponseByTester extends UdsCheck {
  ResponseByTester() {
    super(
        TesterRule.of(
            "T-80",
            Severity.VIOLATION,
            "A tester sends no UDS responses: services 0x40 to 0x7E and 0xC0 to 0xFF",
            "ISO 14229-1:2020, table of the service identifiers",
            Certainty.ONE_SOURCE));
  }

  @Override
  void asked(Exchange request) {
    int service = request.service();
    if (service >= 0x40 && service < 0x7F || service >= 0xC0) {
      violated(
          "%s is a response of service 0x%02X".formatted(request.quoted(), service - 0x40),
          request.request());
    }
  }
}
