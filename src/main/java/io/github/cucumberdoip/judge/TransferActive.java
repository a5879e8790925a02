package io.github.cucumberdoip.judge;

import java.util.Optional;

/** T-58: nothing is transferred that was not asked for. */
final class TransferActive extends TransferCheck {
  TransferActive() {
    super(
        TesterRule.of(
            "T-58",
            Severity.VIOLATION,
            "TransferData and RequestTransferExit are sent only while a transfer is active",
            "ISO 14229-1:2020, TransferData and RequestTransferExit, NRC 0x24",
            Certainty.SOLID));
  }

  @Override
  void block(Exchange request, Optional<Transfer> transfer) {
    ends(request, transfer);
  }

  @Override
  void ends(Exchange request, Optional<Transfer> transfer) {
    if (transfer.isEmpty()) {
      violated(request.quoted() + " came without a transfer", request.request());
    }
  }
}
