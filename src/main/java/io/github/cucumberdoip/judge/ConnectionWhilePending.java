package io.github.cucumberdoip.judge;

import io.github.cucumberdoip.journal.JournalEntry;
import java.util.List;

/** T-52: a tester that leaves while the ECU works. */
final class ConnectionWhilePending extends Check {
  ConnectionWhilePending() {
    super(
        TesterRule.of(
                "T-52",
                Severity.WARNING,
                "The connection is not closed while a response is pending, before P2* is over",
                "ISO 14229-2:2021, P2*",
                Certainty.ONE_SOURCE)
            .onTime());
  }

  @Override
  void closed(Conversation with) {
    JournalEntry end = with.closed().orElseThrow();
    if (with.isClosedByTester()) {
      with.exchanges().open().stream()
          .filter(
              request ->
                  request
                      .pending()
                      .filter(p -> end.nanoTime() - p.at() < leastP2Star(request))
                      .isPresent())
          .forEach(
              request ->
                  violated(
                      "the connection ended %s after the last response pending to %s"
                          .formatted(
                              shown(end.nanoTime() - request.pending().orElseThrow().at()),
                              request.quoted()),
                      List.of(
                          request.request().entry(),
                          request.pending().orElseThrow().entry(),
                          end)));
    }
  }
}
