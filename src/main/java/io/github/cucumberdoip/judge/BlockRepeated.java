package io.github.cucumberdoip.judge;

import java.util.Optional;

/** T-60: no block twice. */
final class BlockRepeated extends TransferCheck {
  BlockRepeated() {
    super(
        TesterRule.of(
            "T-60",
            Severity.WARNING,
            "A block that was answered positively is not sent again",
            "ISO 14229-1:2020, TransferData; a repetition is for lost responses",
            Certainty.ONE_SOURCE));
  }

  @Override
  void block(Exchange request, Optional<Transfer> transfer) {
    int counter = request.uds().at(1);
    transfer
        .filter(t -> t.isBegun() && counter == t.lastCounter())
        .ifPresent(
            t ->
                violated(
                    "block 0x%02X was answered positively and came again".formatted(counter),
                    request.request()));
  }
}
