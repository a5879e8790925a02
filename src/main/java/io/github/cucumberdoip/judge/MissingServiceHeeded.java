package io.github.cucumberdoip.judge;

import io.github.cucumberdoip.message.LogicalAddress;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

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

  private final Map<Service, Exchange> missing = new HashMap<>();
  private final Set<Service> reported = new HashSet<>();

  @Override
  void asked(Exchange request) {
    Service service = Service.of(request);
    Exchange before = missing.get(service);
    if (before != null && reported.add(service)) {
      violated(
          "%s came after %s was answered with NRC 0x11"
              .formatted(request.quoted(), before.quoted()),
          before.request(),
          request.request());
    }
  }

  @Override
  void answered(Exchange request, Answer answer) {
    if (answer.nrc() == NOT_SUPPORTED) {
      missing.putIfAbsent(Service.of(request), request);
    }
  }

  private record Service(LogicalAddress target, int id) {
    static Service of(Exchange request) {
      return new Service(request.target(), request.service());
    }
  }
}
