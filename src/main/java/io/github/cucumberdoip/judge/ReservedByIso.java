package io.github.cucumberdoip.judge;

import io.github.cucumberdoip.message.RoutingActivationRequest;

/** T-22: the reserved bytes of a routing activation request. */
final class ReservedByIso extends Check {
  ReservedByIso() {
    super(
        TesterRule.of(
            "T-22",
            Severity.VIOLATION,
            "The bytes of a routing activation request that ISO has reserved are zero",
            "ISO 13400-2:2019, table 46",
            Certainty.SOLID));
  }

  @Override
  void received(Spoken message) {
    if (message.isActivation()) {
      message
          .message(RoutingActivationRequest.class)
          .filter(request -> request.reservedByIso() != 0)
          .ifPresent(
              request -> violated("they are 0x%08X".formatted(request.reservedByIso()), message));
    }
  }
}
