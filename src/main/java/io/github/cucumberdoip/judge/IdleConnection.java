package io.github.cucumberdoip.judge;

import java.util.List;

/**
 * T-46: a connection that nobody uses. The ECU says so when it closes the connection, by its own
 * clock.
 */
final class IdleConnection extends Check {
  IdleConnection() {
    super(
        TesterRule.of(
            "T-46",
            Severity.WARNING,
            "A tester closes a connection that it does not use, or keeps it alive",
            "ISO 13400-2:2019, table 12, T_TCP_General_Inactivity, DoIP-080, DoIP-124",
            Certainty.ONE_SOURCE));
  }

  /** As the ECU writes it down. */
  private static final String REASON = ": no data for ";

  @Override
  void closed(Conversation with) {
    with.closed()
        .filter(end -> end.note().filter(note -> note.contains(REASON)).isPresent())
        .ifPresent(end -> violated(end.note().orElseThrow(), List.of(end)));
  }
}
