package io.github.cucumberdoip.judge;

import java.util.Optional;

/** T-68: no key without a seed. */
final class SeedBeforeKey extends SecurityCheck {
  SeedBeforeKey() {
    super(
        TesterRule.of(
            "T-68",
            Severity.VIOLATION,
            "A key is sent only after the ECU has given a seed",
            "ISO 14229-1:2020, SecurityAccess, annex I",
            Certainty.SOLID));
  }

  @Override
  void keySent(Exchange request, Optional<Seed> last) {
    if (last.isEmpty()) {
      violated(request.quoted() + " came without a seed", request.request());
    }
  }
}
