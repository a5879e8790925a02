package io.github.cucumberdoip.judge;

import io.github.cucumberdoip.message.DiagnosticMessageNack;
import io.github.cucumberdoip.message.LogicalAddress;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** T-43: no endless repetition. */
final class RefusedRepeated extends UdsCheck {
  RefusedRepeated() {
    super(
        TesterRule.of(
            "T-43",
            Severity.WARNING,
            "A UDS request that was refused with DoIP NACK 0x03, 0x04 or 0x06 is repeated at most twice",
            "ISO 14229-2:2021, error handling of the client; ISO 14229-5:2022",
            Certainty.ONE_SOURCE));
  }

  private static final Set<Integer> LASTING = Set.of(0x03, 0x04, 0x06);
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
            .filter(RefusedRepeated::isLasting);
    Map<LogicalAddress, Integer> of =
        repeats.computeIfAbsent(request.with(), with -> new HashMap<>());
    int count = before.isPresent() ? of.getOrDefault(request.target(), 0) + 1 : 0;
    if (count == TOO_MANY) {
      violated(
          "%s to %s was refused %d times and came again"
              .formatted(request.quoted(), request.target(), count),
          before.get().nack().orElseThrow(),
          request.request());
    }
    of.put(request.target(), count);
  }

  private static boolean isLasting(Exchange request) {
    return request
        .nack()
        .flatMap(nack -> nack.message(DiagnosticMessageNack.class))
        .filter(nack -> LASTING.contains(nack.code().value()))
        .isPresent();
  }
}
