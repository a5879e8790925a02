package io.github.cucumberdoip.judge;

import java.util.Set;

/** T-83: services of KWP2000, or of older editions. */
final class ServiceOfAnotherStandard extends UdsCheck {
  ServiceOfAnotherStandard() {
    super(
        TesterRule.of(
            "T-83",
            Severity.INFORMATION,
            "Services of 0x10 to 0x3E and 0x83 to 0x88 are those of ISO 14229-1",
            "ISO 14229-1:2020, table of the services; 0x83 was removed in 2020",
            Certainty.ONE_SOURCE));
  }

  private static final Set<Integer> KNOWN =
      Set.of(
          0x10, 0x11, 0x14, 0x19, 0x22, 0x23, 0x24, 0x27, 0x28, 0x29, 0x2A, 0x2C, 0x2E, 0x2F, 0x31,
          0x34, 0x35, 0x36, 0x37, 0x38, 0x3D, 0x3E, 0x84, 0x85, 0x86, 0x87);

  @Override
  void asked(Exchange request) {
    int service = request.service();
    boolean ofUds = service >= 0x10 && service <= 0x3E || service >= 0x83 && service <= 0x88;
    if (ofUds && !KNOWN.contains(service)) {
      violated(
          "service 0x%02X of %s is none of them".formatted(service, request.quoted()),
          request.request());
    }
  }
}
