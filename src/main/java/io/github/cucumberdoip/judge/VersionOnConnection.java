package io.github.cucumberdoip.judge;

import java.util.HashMap;
import java.util.Map;

/** T-03: one connection, one protocol version. */
final class VersionOnConnection extends Check {
  VersionOnConnection() {
    super(
        TesterRule.of(
            "T-03",
            Severity.WARNING,
            "The protocol version stays the same on a connection",
            "not a written rule that could be found; consistency",
            Certainty.UNVERIFIED));
  }

  private final Map<Conversation, Spoken> first = new HashMap<>();

  @Override
  void received(Spoken message) {
    if (message.isUdp() || !message.hasPattern()) {
      return;
    }
    Spoken before = first.putIfAbsent(message.with(), message);
    if (before != null && version(before) != version(message)) {
      violated(
          "the protocol version was 0x%02X and is now 0x%02X"
              .formatted(version(before), version(message)),
          before,
          message);
      first.put(message.with(), message);
    }
  }

  private static int version(Spoken message) {
    return message.header().protocolVersion();
  }
}
