package io.github.cucumberdoip.judge;

import java.util.Optional;

/** T-70: a seed that asks for no key. */
final class NoKeyIfUnlocked extends SecurityCheck {
  NoKeyIfUnlocked() {
    super(
        TesterRule.of(
            "T-70",
            Severity.WARNING,
            "No key is sent after a seed of zeros: the level is unlocked",
            "ISO 14229-1:2020, SecurityAccess",
            Certainty.SOLID));
  }

  @Override
  void keySent(Exchange request, Optional<Seed> last) {
    last.filter(seed -> !seed.used() && seed.isZero() && seed.level() + 1 == request.subFunction())
        .ifPresent(
            seed ->
                violated(
                    request.quoted() + " came after " + Spoken.quoted(seed.answer().uds()),
                    seed.answer().spoken(),
                    request.request()));
  }
}
