package io.github.cucumberdoip.judge;

import io.github.cucumberdoip.message.LogicalAddress;
import io.github.cucumberdoip.uds.ServiceId;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** T-53: after too many wrong keys. */
final class SecurityDelay extends UdsCheck {
  SecurityDelay() {
    super(
        TesterRule.of(
                "T-53",
                Severity.WARNING,
                "After NRC 0x36 or 0x37 a seed is asked for again only after the security delay",
                "ISO 14229-1:2020, SecurityAccess, annex I",
                Certainty.SOLID)
            .onTime());
  }

  private static final Set<Integer> DELAY = Set.of(0x36, 0x37);

  private final Map<LogicalAddress, Answer> begins = new HashMap<>();

  @Override
  void asked(Exchange request) {
    Answer begin = begins.get(request.target());
    long least = ecu().times().least(ecu().times().securityDelay());
    if (begin != null
        && request.service() == ServiceId.SECURITY_ACCESS.value()
        && request.subFunction() % 2 == 1
        && request.at() - begin.spoken().at() < least) {
      violated(
          "%s came %s after NRC 0x%02X"
              .formatted(request.quoted(), after(begin.spoken().at(), request), begin.nrc()),
          begin.spoken(),
          request.request());
    }
  }

  @Override
  void answered(Exchange request, Answer answer) {
    if (DELAY.contains(answer.nrc()) && request.service() == ServiceId.SECURITY_ACCESS.value()) {
      begins.merge(answer.source(), answer, this::begin);
    } else if (answer.isPositive(ServiceId.SECURITY_ACCESS)) {
      begins.remove(answer.source());
    }
  }

  /** Asking too early does not begin the delay anew; what comes when it is over does. */
  private Answer begin(Answer before, Answer answer) {
    JudgedTimes times = ecu().times();
    long over = times.securityDelay().plus(times.margin()).toNanos();
    return answer.spoken().at() - before.spoken().at() < over ? before : answer;
  }
}
