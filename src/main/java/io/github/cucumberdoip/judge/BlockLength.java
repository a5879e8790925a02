package io.github.cucumberdoip.judge;

import java.util.Optional;

/** T-56: the length of blocks. */
final class BlockLength extends TransferCheck {
  BlockLength() {
    super(
        TesterRule.of(
            "T-56",
            Severity.VIOLATION,
            "A block is not longer than the maxNumberOfBlockLength of the ECU",
            "ISO 14229-1:2020, RequestDownload, maxNumberOfBlockLength",
            Certainty.SOLID));
  }

  @Override
  void block(Exchange request, Optional<Transfer> transfer) {
    int length = request.uds().length();
    transfer
        .filter(t -> t.maxBlock() >= 0 && length > t.maxBlock())
        .ifPresent(
            t ->
                violated(
                    "the request has %d bytes, the ECU takes %d".formatted(length, t.maxBlock()),
                    t.begin().spoken(),
                    request.request()));
  }
}
