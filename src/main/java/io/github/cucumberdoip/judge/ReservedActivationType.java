package io.github.cucumberdoip.judge;

import io.github.cucumberdoip.message.RoutingActivationRequest;

/** T-23: activation types that nobody has. */
final class ReservedActivationType extends Check {
  ReservedActivationType() {
    super(
        TesterRule.of(
            "T-23",
            Severity.VIOLATION,
            "Activation types that ISO has reserved, 0x02 to 0xDF, are not used",
            "ISO 13400-2:2019, table 47",
            Certainty.SOLID));
  }

  private static final int FIRST = 0x02;
  private static final int LAST = 0xDF;

  @Override
  void received(Spoken message) {
    if (message.isActivation()) {
      message
          .message(RoutingActivationRequest.class)
          .map(request -> request.activationType().value())
          .filter(type -> type >= FIRST && type <= LAST)
          .ifPresent(type -> violated("the activation type is 0x%02X".formatted(type), message));
    }
  }
}
