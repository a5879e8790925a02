package io.github.cucumberdoip.judge;

import java.util.Optional;

/** T-62: no part is left out. */
final class TransferComplete extends TransferCheck {
  TransferComplete() {
    super(
        TesterRule.of(
            "T-62",
            Severity.WARNING,
            "A transfer ends only after all its bytes were transferred",
            "ISO 14229-1:2020, RequestTransferExit, NRC 0x24",
            Certainty.ONE_SOURCE));
  }

  @Override
  void ends(Exchange request, Optional<Transfer> transfer) {
    transfer
        .filter(t -> t.bytes() < t.size())
        .ifPresent(
            t ->
                violated(
                    "%d of %d bytes were transferred".formatted(t.bytes(), t.size()),
                    t.begin().spoken(),
                    request.request()));
  }
}
