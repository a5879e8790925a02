package io.github.cucumberdoip.judge;

import java.util.ArrayList;
import java.util.List;

/** T-75: what an ECU does not have. */
final class MissingServiceHeeded extends UdsCheck {
  MissingServiceHeeded() {
    super(
        TesterRule.of(
            "T-75",
            Severity.INFORMATION,
            "A service that the ECU does not have is not asked for again",
            "ISO 14229-1:2020, NRC 0x11",
            Certainty.UNVERIFIED));
  }

  private static final int NOT_SUPPORTED = 0x11;

  private final List<Exchange> missing = new ArrayList<>();

  @Override
  void asked(Exchange request) {
    missing.stream()
        .filter(before -> before.target().equals(request.target()))
        .filter(before -> before.service() == request.service())
        .findFirst()
        .ifPresent(before -> violated(before, request));
  }

  private void violated(Exchange before, Exchange request) {
    // once for each service
    missing.remove(before);
    violated(
        "%s came after %s was answered with NRC 0x11".formatted(request.quoted(), before.quoted()),
        before.request(),
        request.request());
  }

  @Override
  void answered(Exchange request, Answer answer) {
    if (answer.nrc() == NOT_SUPPORTED) {
      missing.add(request);
    }
  }
}
