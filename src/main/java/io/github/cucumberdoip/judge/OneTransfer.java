package io.github.cucumberdoip.judge;

import java.util.Optional;

/** T-61: one transfer at a time. */
final class OneTransfer extends TransferCheck {
  OneTransfer() {
    super(
        TesterRule.of(
            "T-61",
            Severity.WARNING,
            "A transfer begins only after the last one has ended",
            "ISO 14229-1:2020, RequestDownload, NRC 0x22 while a transfer is active",
            Certainty.ONE_SOURCE));
  }

  @Override
  void begins(Exchange request, Optional<Transfer> before) {
    before.ifPresent(
        t ->
            violated(
                request.quoted() + " came before the last transfer had ended",
                t.begin().spoken(),
                request.request()));
  }
}
