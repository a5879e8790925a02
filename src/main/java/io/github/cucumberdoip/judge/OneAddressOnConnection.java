package io.github.cucumberdoip.judge;

import io.github.cucumberdoip.message.LogicalAddress;
import java.util.Optional;

/** T-28: a connection belongs to one tester. */
final class OneAddressOnConnection extends Check {
  OneAddressOnConnection() {
    super(
        TesterRule.of(
            "T-28",
            Severity.VIOLATION,
            "A connection is not activated again for another source address",
            "ISO 13400-2:2019, DoIP-106, DoIP-149",
            Certainty.SOLID));
  }

  @Override
  void received(Spoken message) {
    Activation activation = message.with().activation();
    Optional<LogicalAddress> source = Activation.source(message);
    if (message.isActivation()
        && source.isPresent()
        && activation.active().isPresent()
        && activation.isForRequester()
        && !activation.active().equals(source)) {
      violated(
          "the connection is activated for %s, and %s asked"
              .formatted(activation.active().get(), source.get()),
          activation.response().orElseThrow(),
          message);
    }
  }
}
