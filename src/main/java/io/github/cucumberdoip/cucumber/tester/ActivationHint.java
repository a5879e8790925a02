package io.github.cucumberdoip.cucumber.tester;

import io.github.cucumberdoip.message.LogicalAddress;
import io.github.cucumberdoip.message.RoutingActivationCode;
import java.util.Map;

/** What helps a tester whose routing activation was answered with a code. */
final class ActivationHint {
  static final String NOT_ASKED =
      "a step such as \"the DoIP tester activates routing\" comes before";

  private static final Map<RoutingActivationCode, String> HINTS =
      Map.of(
          RoutingActivationCode.UNKNOWN_SOURCE_ADDRESS,
          "let the ECU know the tester %s",
          RoutingActivationCode.UNSUPPORTED_ACTIVATION_TYPE,
          "let the ECU support this activation type",
          RoutingActivationCode.MISSING_AUTHENTICATION,
          "write before it: When the DoIP ECU accepts the authentication of the DoIP tester %s",
          RoutingActivationCode.CONFIRMATION_REQUIRED,
          "write before it: When the DoIP ECU confirms the routing activation of the DoIP tester %s",
          RoutingActivationCode.TLS_REQUIRED,
          "write before it: When the DoIP tester connects to the DoIP ECU with TLS");

  private ActivationHint() {}

  static String of(RoutingActivationCode code, LogicalAddress tester) {
    return HINTS
        .getOrDefault(code, "see which testers and activation types the ECU accepts")
        .formatted(tester);
  }
}
