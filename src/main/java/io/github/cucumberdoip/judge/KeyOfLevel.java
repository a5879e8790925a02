package io.github.cucumberdoip.judge;

import java.util.Optional;

/** T-69: seed and key belong together. */
final class KeyOfLevel extends SecurityCheck {
  KeyOfLevel() {
    super(
        TesterRule.of(
            "T-69",
            Severity.VIOLATION,
            "A key is for the level of the seed",
            "ISO 14229-1:2020, SecurityAccess, annex I",
            Certainty.SOLID));
  }

  @Override
  void keySent(Exchange request, Optional<Seed> last) {
    last.filter(seed -> !seed.used() && seed.level() + 1 != request.subFunction())
        .ifPresent(
            seed ->
                violated(
                    request.quoted() + " came after a seed of " + seed.name(),
                    seed.answer().spoken(),
                    request.request()));
  }
}
