package io.github.cucumberdoip.judge;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** T-16: patience with entity status and power mode. */
final class EntityQuestionRepeated extends Check {
  EntityQuestionRepeated() {
    super(
        TesterRule.of(
                "T-16",
                Severity.WARNING,
                "A question for entity status or power mode is repeated only after an answer, or after 2 s",
                "ISO 13400-2:2019, table 12, A_DoIP_Ctrl",
                Certainty.ONE_SOURCE)
            .onTime());
  }

  private static final Set<Integer> REQUESTS = Set.of(0x4001, 0x4003);

  private final Map<Conversation, Map<Integer, Spoken>> open = new HashMap<>();

  @Override
  void received(Spoken message) {
    if (!message.isUdp() || !REQUESTS.contains(message.type())) {
      return;
    }
    Spoken before = of(message).put(message.type(), message);
    JudgedTimes times = ecu().times();
    if (before != null
        && message.at() - before.at() < times.control().minus(times.margin()).toNanos()) {
      violated(
          "asked again after "
              + shown(message.at() - before.at())
              + " without an answer: "
              + message.noun(),
          before,
          message);
    }
  }

  @Override
  void sent(Spoken message) {
    // a header NACK is an answer to whatever was asked last
    if (message.type() == 0x0000) {
      of(message).clear();
    } else {
      of(message).remove(message.type() - 1);
    }
  }

  private Map<Integer, Spoken> of(Spoken message) {
    return open.computeIfAbsent(message.with(), with -> new HashMap<>());
  }
}
