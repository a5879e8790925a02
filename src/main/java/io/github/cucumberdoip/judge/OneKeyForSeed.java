package io.github.cucumberdoip.judge;

import java.util.Optional;

/**
 * T-71: a key, right or wrong, uses up its seed. The same request may come again if it was lost, or
 * the ECU was busy.
 */
final class OneKeyForSeed extends SecurityCheck {
  OneKeyForSeed() {
    super(
        TesterRule.of(
            "T-71",
            Severity.VIOLATION,
            "For each key there is a new seed",
            "ISO 14229-1:2020, SecurityAccess, annex I",
            Certainty.SOLID));
  }

  @Override
  void keySent(Exchange request, Optional<Seed> last) {
    last.filter(Seed::used)
        .filter(seed -> !seed.isStillFor(request))
        .ifPresent(
            seed ->
                violated(
                    "%s came although a key was sent for the seed of %s before"
                        .formatted(request.quoted(), seed.name()),
                    seed.answer().spoken(),
                    request.request()));
  }
}
