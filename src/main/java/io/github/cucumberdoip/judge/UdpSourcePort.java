package io.github.cucumberdoip.judge;

import java.util.HashSet;
import java.util.Set;

/** T-07: the port from which a tester asks. */
final class UdpSourcePort extends Check {
  UdpSourcePort() {
    super(
        TesterRule.of(
            "T-07",
            Severity.INFORMATION,
            "Requests by UDP come from a dynamic port, 49152 or above",
            "ISO 13400-2:2019, UDP_TEST_EQUIPMENT_REQUEST",
            Certainty.ONE_SOURCE));
  }

  private static final int FIRST_DYNAMIC = 49_152;

  private final Set<Conversation> told = new HashSet<>();

  @Override
  void received(Spoken message) {
    int port = message.with().peer().remote().getPort();
    if (message.isUdp()
        && port < FIRST_DYNAMIC
        && !EntityMessage.isNoQuestion(message)
        && told.add(message.with())) {
      violated("the tester asks from port " + port, message);
    }
  }
}
