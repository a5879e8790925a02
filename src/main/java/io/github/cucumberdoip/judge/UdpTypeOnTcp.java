package io.github.cucumberdoip.judge;

import java.util.Set;

/** T-09: types that belong to UDP. */
final class UdpTypeOnTcp extends Check {
  UdpTypeOnTcp() {
    super(
        TesterRule.of(
            "T-09",
            Severity.VIOLATION,
            "Vehicle identification, entity status and power mode are not asked for or answered by TCP",
            "ISO 13400-2:2019, table 17, DoIP-042",
            Certainty.SOLID));
  }

  private static final Set<Integer> UDP_ONLY =
      Set.of(0x0001, 0x0002, 0x0003, 0x0004, 0x4001, 0x4002, 0x4003, 0x4004);

  @Override
  void received(Spoken message) {
    if (!message.isUdp() && UDP_ONLY.contains(message.type())) {
      violated(message.noun() + " came by TCP", message);
    }
  }
}
