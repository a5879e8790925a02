package io.github.cucumberdoip.judge;

import java.util.Optional;

/** T-51: the block sequence counter. */
final class BlockCounter extends TransferCheck {
  BlockCounter() {
    super(
        TesterRule.of(
            "T-51",
            Severity.VIOLATION,
            "The blocks of a transfer are counted from 0x01 on, and 0xFF is followed by 0x00",
            "ISO 14229-1:2020, TransferData, blockSequenceCounter",
            Certainty.SOLID));
  }

  @Override
  void block(Exchange request, Optional<Transfer> transfer) {
    int counter = request.uds().at(1);
    transfer
        .filter(t -> counter != t.nextCounter())
        .filter(t -> !t.isBegun() || counter != t.lastCounter())
        .ifPresent(
            t ->
                violated(
                    "the counter of the %s is 0x%02X and not 0x%02X"
                        .formatted(
                            t.isBegun() ? "next block" : "first block", counter, t.nextCounter()),
                    t.begin().spoken(),
                    request.request()));
  }
}
