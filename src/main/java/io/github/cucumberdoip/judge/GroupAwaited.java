package io.github.cucumberdoip.judge;

/** T-59: patience with groups. */
final class GroupAwaited extends UdsCheck {
  GroupAwaited() {
    super(
        TesterRule.of(
                "T-59",
                Severity.WARNING,
                "After a functional UDS request the tester waits for the responses of all ECUs until P2 is over",
                "ISO 14229-2:2021, P2 of functional requests; ISO 14229-5:2022",
                Certainty.SOLID)
            .onTime());
  }

  @Override
  void asked(Exchange request) {
    if (request.isSilentTesterPresent()) {
      return;
    }
    request.with().exchanges().open().stream()
        .filter(before -> !isPhysical(before) && !before.isSuppressed())
        .filter(
            before ->
                before.ack().filter(ack -> request.at() - ack.at() < leastP2(before)).isPresent())
        .findFirst()
        .ifPresent(
            before ->
                violated(
                    "%s to %s came %s after %s to %s was acknowledged, which %s had answered"
                        .formatted(
                            request.quoted(),
                            request.target(),
                            after(before.ack().orElseThrow().at(), request),
                            before.quoted(),
                            before.target(),
                            ecus(before.responses().size())),
                    before.request(),
                    request.request()));
  }

  private static String ecus(int count) {
    return count == 0 ? "no ECU" : count == 1 ? "one ECU" : count + " ECUs";
  }
}
