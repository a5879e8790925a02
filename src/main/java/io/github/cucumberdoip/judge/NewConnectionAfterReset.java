package io.github.cucumberdoip.judge;

import java.util.HashMap;
import java.util.Map;

/** T-49: an ECU that restarts has no connections. */
final class NewConnectionAfterReset extends UdsCheck {
  NewConnectionAfterReset() {
    super(
        TesterRule.of(
            "T-49",
            Severity.VIOLATION,
            "After a positive response to ECUReset the next UDS request comes on a new connection",
            "ISO 14229-5:2022, REQ 7.8 and 7.9",
            Certainty.ONE_SOURCE));
  }

  private final Map<Conversation, Answer> resets = new HashMap<>();

  @Override
  void asked(Exchange request) {
    Answer reset = resets.remove(request.with());
    if (reset != null) {
      violated(
          "%s came %s after %s on the same connection"
              .formatted(
                  request.quoted(),
                  after(reset.spoken().at(), request),
                  Spoken.quoted(reset.uds())),
          reset.spoken(),
          request.request());
    }
  }

  @Override
  void answered(Exchange request, Answer answer) {
    // the reset of an ECU behind a gateway leaves the connection as it is
    if (answer.isReset() && answer.source().equals(ecu().address())) {
      resets.put(request.with(), answer);
    }
  }
}
