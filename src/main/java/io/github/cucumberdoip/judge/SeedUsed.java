package io.github.cucumberdoip.judge;

import java.util.Optional;

/** T-65: seeds that are not used. */
final class SeedUsed extends SecurityCheck {
  SeedUsed() {
    super(
        TesterRule.of(
            "T-65",
            Severity.INFORMATION,
            "A seed is not asked for again before a key was sent for the last one",
            "derived from ISO 14229-1:2020, SecurityAccess, annex I",
            Certainty.UNVERIFIED));
  }

  @Override
  void seedAsked(Exchange request, Optional<Seed> last) {
    last.filter(
            seed ->
                !seed.used()
                    && !seed.uncertain()
                    && !seed.isZero()
                    && seed.level() == request.subFunction())
        .ifPresent(
            seed ->
                violated(
                    "%s came %s after a seed of that level"
                        .formatted(request.quoted(), after(seed.answer().spoken().at(), request)),
                    seed.answer().spoken(),
                    request.request()));
  }
}
