package io.github.cucumberdoip.judge;

/** T-35: a tester is alive before it is activated. An entity only asks those that are. */
final class AliveCheckBeforeActivation extends AliveCheckAnswered {
  AliveCheckBeforeActivation() {
    super(
        TesterRule.of(
            "T-35",
            Severity.INFORMATION,
            "An alive check request before routing activation is answered within 500 ms",
            "ISO 13400-2:2019, DoIP-134: an entity only asks registered testers",
            Certainty.UNVERIFIED));
  }

  @Override
  boolean concerns(Conversation with) {
    return with.isFromTheStart() && with.activation().active().isEmpty();
  }
}
