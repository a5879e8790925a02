package io.github.cucumberdoip.judge;

import io.github.cucumberdoip.message.LogicalAddress;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** T-87: no endless repetition into silence. */
final class UnansweredRepeated extends UdsCheck {
  UnansweredRepeated() {
    super(
        TesterRule.of(
            "T-87",
            Severity.WARNING,
            "A UDS request that is not answered is repeated at most twice",
            "ISO 14229-2:2021, error handling of the client",
            Certainty.ONE_SOURCE));
  }

  private static final int TOO_MANY = 3;

  private final Map<Conversation, Map<LogicalAddress, Integer>> repeats = new HashMap<>();

  @Override
  void asked(Exchange request) {
    if (request.isSilentTesterPresent()) {
      return;
    }
    Optional<Exchange> before =
        request
            .with()
            .exchanges()
            .last(request.target())
            .filter(request::isRepeatOf)
            .filter(this::isUnanswered);
    Map<LogicalAddress, Integer> of =
        repeats.computeIfAbsent(request.with(), with -> new HashMap<>());
    int count = before.isPresent() ? of.getOrDefault(request.target(), 0) + 1 : 0;
    if (count == TOO_MANY) {
      violated(
          "%s to %s was not answered %d times and came again"
              .formatted(request.quoted(), request.target(), count),
          before.get().request(),
          request.request());
    }
    of.put(request.target(), count);
  }

  private boolean isUnanswered(Exchange request) {
    return isPhysical(request)
        && !request.isSuppressed()
        && request.nack().isEmpty()
        && request.responses().isEmpty();
  }
}
