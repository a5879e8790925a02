package io.github.cucumberdoip.judge;

/** T-79: questions without an interest in the answer. */
final class DataSuppressed extends UdsCheck {
  DataSuppressed() {
    super(
        TesterRule.of(
            "T-79",
            Severity.WARNING,
            "The response is not suppressed where its data are what was asked for: seeds, DTCs, results of routines",
            "derived from ISO 14229-1:2020, suppressPosRspMsgIndicationBit",
            Certainty.UNVERIFIED));
  }

  private static final int RESULTS = 0x03;

  @Override
  void asked(Exchange request) {
    if (request.isSuppressed() && isForData(request)) {
      violated(request.quoted() + " suppresses the response", request.request());
    }
  }

  private static boolean isForData(Exchange request) {
    return switch (request.service()) {
      case 0x19 -> true;
      case 0x27 -> request.subFunction() % 2 == 1;
      case 0x31 -> request.subFunction() == RESULTS;
      default -> false;
    };
  }
}
