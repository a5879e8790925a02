package io.github.cucumberdoip.judge;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** T-47: the ECU asks for a repetition. */
final class BusyRepeated extends UdsCheck {
  BusyRepeated() {
    super(
        TesterRule.of(
            "T-47",
            Severity.WARNING,
            "A UDS request that was answered with NRC 0x21 is repeated",
            "ISO 14229-1:2020, busyRepeatRequest",
            Certainty.SOLID));
  }

  private static final int BUSY = 0x21;

  private final Map<Conversation, Exchange> refused = new HashMap<>();

  @Override
  void asked(Exchange request) {
    Exchange before = refused.get(request.with());
    if (before != null && request.isRepeatOf(before)) {
      refused.remove(request.with());
    }
  }

  @Override
  void answered(Exchange request, Answer answer) {
    if (answer.nrc() == BUSY) {
      refused.put(request.with(), request);
    }
  }

  @Override
  void closed(Conversation with) {
    Exchange request = refused.get(with);
    if (request != null && with.isClosedByTester()) {
      violated(
          request.quoted() + " was not repeated before the connection ended",
          List.of(request.request().entry(), with.closed().orElseThrow()));
    }
  }
}
