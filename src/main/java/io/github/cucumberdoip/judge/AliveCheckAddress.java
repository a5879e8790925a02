package io.github.cucumberdoip.judge;

import io.github.cucumberdoip.message.AliveCheckResponse;

/** T-33: who is alive. */
final class AliveCheckAddress extends Check {
  AliveCheckAddress() {
    super(
        TesterRule.of(
            "T-33",
            Severity.VIOLATION,
            "An alive check response has the source address for which the connection was activated",
            "ISO 13400-2:2019, table 28",
            Certainty.SOLID));
  }

  @Override
  void received(Spoken message) {
    // after a response for somebody else nobody knows for whom the connection is activated
    message
        .message(AliveCheckResponse.class)
        .filter(response -> message.isAliveCheckResponse())
        .filter(response -> message.with().activation().isForRequester())
        .ifPresent(
            response ->
                message
                    .with()
                    .activation()
                    .active()
                    .filter(active -> !active.equals(response.sourceAddress()))
                    .ifPresent(
                        active ->
                            violated(
                                "it has %s, the connection is activated for %s"
                                    .formatted(response.sourceAddress(), active),
                                message)));
  }
}
