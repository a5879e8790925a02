package io.github.cucumberdoip.judge;

import java.util.HashMap;
import java.util.Map;

/**
 * T-49: an ECU that restarts has no connections. What comes after the ECU has closed the connection
 * never reaches it; what is seen is a request on a connection that the ECU has left open, which is
 * only doubtful.
 */
final class NewConnectionAfterReset extends UdsCheck {
  NewConnectionAfterReset() {
    super(
        TesterRule.of(
            "T-49",
            Severity.WARNING,
            "After a positive response to ECUReset the next UDS request comes on a new connection",
            "ISO 14229-5:2022, REQ 7.8 and 7.9",
            Certainty.ONE_SOURCE));
  }

  private final Map<Conversation, Answer> resets = new HashMap<>();

  @Override
  void asked(Exchange request) {
    Answer reset = resets.get(request.with());
    if (reset != null && request.target().equals(reset.source()) && !crosses(reset, request)) {
      resets.remove(request.with());
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

  /** Whether the tester may have sent it before the response had arrived. */
  private boolean crosses(Answer reset, Exchange request) {
    return request.isSilentTesterPresent()
        || request.at() - reset.spoken().at() <= ecu().times().margin().toNanos();
  }

  @Override
  void answered(Exchange request, Answer answer) {
    // the reset of an ECU behind a gateway leaves the connection as it is
    if (answer.isReset() && answer.source().equals(ecu().address())) {
      resets.put(request.with(), answer);
    }
  }
}
