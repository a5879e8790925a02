package io.github.cucumberdoip.judge;

import io.github.cucumberdoip.message.AliveCheckRequest;
import java.util.HashSet;
import java.util.Set;

/** T-34: alive, but nobody. */
final class AliveCheckUnasked extends Check {
  AliveCheckUnasked() {
    super(
        TesterRule.of(
            "T-34",
            Severity.WARNING,
            "An alive check response is not sent before routing activation unless the ECU has asked",
            "derived from ISO 13400-2:2019, DoIP-124, DoIP-134",
            Certainty.UNVERIFIED));
  }

  private final Set<Conversation> asked = new HashSet<>();

  @Override
  void sent(Spoken message) {
    if (message.message(AliveCheckRequest.class).isPresent()) {
      asked.add(message.with());
    }
  }

  @Override
  void received(Spoken message) {
    if (message.isAliveCheckResponse()
        && message.with().isFromTheStart()
        && message.with().activation().request().isEmpty()
        && !asked.contains(message.with())) {
      violated("nobody had asked, and no routing was asked for: " + message.quoted(), message);
    }
  }
}
