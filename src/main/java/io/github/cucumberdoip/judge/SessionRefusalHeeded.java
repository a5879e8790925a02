package io.github.cucumberdoip.judge;

import io.github.cucumberdoip.uds.ServiceId;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** T-73: what another session is needed for. */
final class SessionRefusalHeeded extends UdsCheck {
  SessionRefusalHeeded() {
    super(
        TesterRule.of(
            "T-73",
            Severity.WARNING,
            "A UDS request that the session does not allow is not repeated in the same session",
            "ISO 14229-1:2020, NRC 0x7E and 0x7F",
            Certainty.UNVERIFIED));
  }

  private static final Set<Integer> NOT_IN_SESSION = Set.of(0x7E, 0x7F);

  private final Map<Question, Answer> refused = new HashMap<>();

  @Override
  void asked(Exchange request) {
    Answer before = refused.get(Question.of(request));
    if (before != null) {
      violated(
          "%s was answered with NRC 0x%02X and came again %s later"
              .formatted(request.quoted(), before.nrc(), after(before.spoken().at(), request)),
          before.spoken(),
          request.request());
    }
    if (request.service() == ServiceId.DIAGNOSTIC_SESSION_CONTROL.value()
        || request.service() == ServiceId.ECU_RESET.value()) {
      // whatever the answer is, and whether there is one
      refused.clear();
    }
  }

  @Override
  void answered(Exchange request, Answer answer) {
    if (NOT_IN_SESSION.contains(answer.nrc())) {
      refused.put(Question.of(request), answer);
    } else {
      refused.remove(Question.of(request));
    }
  }

  @Override
  void closed(Conversation with) {
    refused.values().removeIf(answer -> answer.spoken().with() == with);
  }
}
