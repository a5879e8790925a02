package io.github.cucumberdoip.judge;

import io.github.cucumberdoip.message.PowerMode;
import io.github.cucumberdoip.message.PowerModeResponse;
import java.net.InetAddress;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** T-17: a vehicle that is not ready. */
final class PowerModeReady extends Check {
  PowerModeReady() {
    super(
        TesterRule.of(
            "T-17",
            Severity.WARNING,
            "UDS requests are not sent to a vehicle that has said it is not ready",
            "ISO 13400-2:2019, diagnostic power mode information response",
            Certainty.ONE_SOURCE));
  }

  private final Map<InetAddress, Spoken> modes = new HashMap<>();
  private final Set<Conversation> told = new HashSet<>();

  @Override
  void sent(Spoken message) {
    if (message.message(PowerModeResponse.class).isPresent()) {
      modes.put(message.with().host(), message);
    }
  }

  @Override
  void received(Spoken message) {
    Spoken mode = modes.get(message.with().host());
    if (message.isDiagnostic() && mode != null && isNotReady(mode) && told.add(message.with())) {
      violated(
          "the power mode was said to be \"not ready\" "
              + shown(message.at() - mode.at())
              + " before the request",
          mode,
          message);
    }
  }

  private static boolean isNotReady(Spoken message) {
    return message
        .message(PowerModeResponse.class)
        .filter(mode -> mode.powerMode().equals(PowerMode.NOT_READY))
        .isPresent();
  }
}
