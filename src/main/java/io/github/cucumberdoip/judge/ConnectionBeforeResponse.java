package io.github.cucumberdoip.judge;

import io.github.cucumberdoip.journal.JournalEntry;
import java.util.List;

/** T-54: a tester that leaves before the answer. */
final class ConnectionBeforeResponse extends Check {
  ConnectionBeforeResponse() {
    super(
        TesterRule.of(
                "T-54",
                Severity.WARNING,
                "The connection is not closed before the response to the last UDS request, or before P2 is over",
                "ISO 14229-2:2021, P2; it counts from the acknowledgement, ISO 14229-5:2022",
                Certainty.ONE_SOURCE)
            .onTime());
  }

  @Override
  void closed(Conversation with) {
    JournalEntry end = with.closed().orElseThrow();
    if (with.isClosedByTester()) {
      with.exchanges().open().stream()
          .filter(request -> !request.isSuppressed() && request.responses().isEmpty())
          .filter(
              request ->
                  request.ack().filter(a -> end.nanoTime() - a.at() < leastP2(request)).isPresent())
          .forEach(
              request ->
                  violated(
                      "the connection ended %s after %s was acknowledged, which was not answered"
                          .formatted(
                              shown(end.nanoTime() - request.ack().orElseThrow().at()),
                              request.quoted()),
                      List.of(
                          request.request().entry(), request.ack().orElseThrow().entry(), end)));
    }
  }
}
