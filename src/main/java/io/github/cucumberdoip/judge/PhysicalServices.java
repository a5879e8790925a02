package io.github.cucumberdoip.judge;

import java.util.Set;

/** T-66: what cannot be meant for a group. */
final class PhysicalServices extends UdsCheck {
  PhysicalServices() {
    super(
        TesterRule.of(
            "T-66",
            Severity.WARNING,
            "Services that belong to one ECU are not asked for functionally: 0x27, 0x29, 0x34 to 0x38",
            "ISO 14229-1:2020, SecurityAccess, Authentication, upload and download",
            Certainty.ONE_SOURCE));
  }

  private static final Set<Integer> SERVICES = Set.of(0x27, 0x29, 0x34, 0x35, 0x36, 0x37, 0x38);

  @Override
  void asked(Exchange request) {
    if (!isPhysical(request) && SERVICES.contains(request.service())) {
      violated(request.quoted() + " went to " + request.target(), request.request());
    }
  }
}
