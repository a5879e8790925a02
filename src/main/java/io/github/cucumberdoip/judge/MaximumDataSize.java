package io.github.cucumberdoip.judge;

import io.github.cucumberdoip.message.EntityStatusResponse;
import java.net.InetAddress;
import java.util.HashMap;
import java.util.Map;

/** T-40: how much the entity can take. */
final class MaximumDataSize extends Check {
  MaximumDataSize() {
    super(
        TesterRule.of(
            "T-40",
            Severity.VIOLATION,
            "A message is not longer than the maximum data size that the entity status has said",
            "ISO 13400-2:2019, table of the entity status response, DoIP-043",
            Certainty.SOLID));
  }

  private final Map<InetAddress, Spoken> told = new HashMap<>();

  @Override
  void sent(Spoken message) {
    message
        .message(EntityStatusResponse.class)
        .filter(status -> status.maxDataSize().isPresent())
        .ifPresent(status -> told.put(message.with().host(), message));
  }

  @Override
  void received(Spoken message) {
    Spoken status = told.get(message.with().host());
    if (status == null || !message.hasPattern()) {
      return;
    }
    long length = message.header().payloadLength();
    long most =
        status.message(EntityStatusResponse.class).orElseThrow().maxDataSize().orElseThrow();
    if (length > most) {
      violated(
          "it has %d bytes of payload, the entity takes %d".formatted(length, most),
          status,
          message);
    }
  }
}
