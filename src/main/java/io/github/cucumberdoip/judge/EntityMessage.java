package io.github.cucumberdoip.judge;

import java.util.Set;

/** T-10: types that only entities send, on the transport to which they belong. */
final class EntityMessage extends Check {
  EntityMessage() {
    super(
        TesterRule.of(
            "T-10",
            Severity.VIOLATION,
            "A tester sends no message that only a DoIP entity sends",
            "ISO 13400-2:2019, table 17",
            Certainty.SOLID));
  }

  /** From where entities speak by UDP; what comes from there is taken for an announcement. */
  private static final int DISCOVERY = 13400;

  private static final Set<Integer> ON_UDP = Set.of(0x0004, 0x4002, 0x4004);
  private static final Set<Integer> ON_TCP = Set.of(0x0006, 0x0007);

  @Override
  void received(Spoken message) {
    if ((message.isUdp() ? ON_UDP : ON_TCP).contains(message.type()) && !isOfEntity(message)) {
      violated("the tester sent " + message.noun(), message);
    }
  }

  /** Whether it is a UDP message that only entities send, and so no question. */
  static boolean isNoQuestion(Spoken message) {
    return message.isUdp() && ON_UDP.contains(message.type());
  }

  private static boolean isOfEntity(Spoken message) {
    return message.isUdp() && message.with().peer().remote().getPort() == DISCOVERY;
  }
}
