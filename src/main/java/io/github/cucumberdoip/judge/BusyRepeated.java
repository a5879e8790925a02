package io.github.cucumberdoip.judge;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

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

  private static final int PENDING = 0x78;

  private final Map<Conversation, Map<Question, Exchange>> refused = new HashMap<>();

  /** Those that came again; a tester may give up then. */
  private final Map<Conversation, Set<Question>> repeated = new HashMap<>();

  @Override
  void asked(Exchange request) {
    Question question = Question.of(request);
    if (refusedOn(request.with()).remove(question) != null) {
      repeatedOn(request.with()).add(question);
    }
  }

  @Override
  void answered(Exchange request, Answer answer) {
    Question question = Question.of(request);
    Set<Question> again = repeatedOn(request.with());
    if (answer.nrc() == BUSY && !again.contains(question)) {
      refusedOn(request.with()).put(question, request);
    } else if (answer.nrc() != BUSY && answer.nrc() != PENDING) {
      again.remove(question);
    }
  }

  private Map<Question, Exchange> refusedOn(Conversation with) {
    return refused.computeIfAbsent(with, key -> new LinkedHashMap<>());
  }

  private Set<Question> repeatedOn(Conversation with) {
    return repeated.computeIfAbsent(with, key -> new HashSet<>());
  }

  @Override
  void closed(Conversation with) {
    if (with.isClosedByTester()) {
      refusedOn(with).values().forEach(request -> notRepeated(request, with));
    }
    refused.remove(with);
    repeated.remove(with);
  }

  private void notRepeated(Exchange request, Conversation with) {
    violated(
        request.quoted() + " was not repeated before the connection ended",
        List.of(request.request().entry(), with.closed().orElseThrow()));
  }
}
