package io.github.cucumberdoip.judge;

/** T-31: an activated tester is alive. */
final class AliveCheckInTime extends AliveCheckAnswered {
  AliveCheckInTime() {
    super(
        TesterRule.of(
            "T-31",
            Severity.VIOLATION,
            "An alive check request is answered within 500 ms",
            "ISO 13400-2:2019, table 12, T_TCP_Alive_Check",
            Certainty.SOLID));
  }

  @Override
  boolean concerns(Conversation with) {
    return with.activation().active().isPresent();
  }
}
