package io.github.cucumberdoip.judge;

import java.util.Set;

/** T-11: acknowledgements go one way. */
final class AckByTester extends Check {
  AckByTester() {
    super(
        TesterRule.of(
            "T-11",
            Severity.WARNING,
            "A tester does not acknowledge the messages of an entity",
            "ISO 13400-2:2019, DoIP-067",
            Certainty.ONE_SOURCE));
  }

  private static final Set<Integer> ACKS = Set.of(0x8002, 0x8003);

  @Override
  void received(Spoken message) {
    if (!message.isUdp() && ACKS.contains(message.type())) {
      violated("the tester sent " + message.noun(), message);
    }
  }
}
