package io.github.cucumberdoip.judge;

import java.util.Set;

/** T-08: types that belong to TCP. */
final class TcpTypeOnUdp extends Check {
  TcpTypeOnUdp() {
    super(
        TesterRule.of(
            "T-08",
            Severity.VIOLATION,
            "Routing activation, alive checks and diagnostic messages are not sent by UDP",
            "ISO 13400-2:2019, table 17, DoIP-042",
            Certainty.ONE_SOURCE));
  }

  private static final Set<Integer> TCP_ONLY =
      Set.of(0x0005, 0x0006, 0x0007, 0x0008, 0x8001, 0x8002, 0x8003);

  @Override
  void received(Spoken message) {
    if (message.isUdp() && TCP_ONLY.contains(message.type())) {
      violated(message.noun() + " came by UDP", message);
    }
  }
}
