package io.github.cucumberdoip.judge;

import java.util.List;

/**
 * T-38: a connection is for something. The ECU says so when it closes the connection, by its own
 * clock.
 */
final class ActivationInTime extends Check {
  ActivationInTime() {
    super(
        TesterRule.of(
            "T-38",
            Severity.WARNING,
            "A tester asks for routing within 2 s after it has connected",
            "ISO 13400-2:2019, table 12, T_TCP_Initial_Inactivity, DoIP-084",
            Certainty.SOLID));
  }

  /** As the ECU writes it down. */
  private static final String REASON = ": no routing activation within ";

  @Override
  void closed(Conversation with) {
    with.closed()
        .filter(end -> end.note().filter(note -> note.contains(REASON)).isPresent())
        .ifPresent(end -> violated(end.note().orElseThrow(), List.of(end)));
  }
}
