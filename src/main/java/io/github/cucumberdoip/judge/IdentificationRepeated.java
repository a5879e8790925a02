package io.github.cucumberdoip.judge;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** T-13: patience with vehicle identification. */
final class IdentificationRepeated extends Check {
  IdentificationRepeated() {
    super(
        TesterRule.of(
                "T-13",
                Severity.WARNING,
                "A vehicle identification request is repeated only after an answer, or after 2 s",
                "ISO 13400-2:2019, table 12, A_DoIP_Ctrl",
                Certainty.SOLID)
            .onTime());
  }

  private static final Set<Integer> REQUESTS = Set.of(0x0001, 0x0002, 0x0003);

  private final Map<Conversation, Spoken> open = new HashMap<>();

  @Override
  void received(Spoken message) {
    if (!message.isUdp() || !REQUESTS.contains(message.type())) {
      return;
    }
    Spoken before = open.put(message.with(), message);
    if (before != null && before.bytes().equals(message.bytes()) && isEarly(before, message)) {
      violated(
          "asked again after "
              + shown(message.at() - before.at())
              + " without an answer: "
              + message.quoted(),
          before,
          message);
    }
  }

  private boolean isEarly(Spoken before, Spoken message) {
    JudgedTimes times = ecu().times();
    return message.at() - before.at() < times.control().minus(times.margin()).toNanos();
  }

  @Override
  void sent(Spoken message) {
    open.remove(message.with());
  }
}
