package io.github.cucumberdoip.judge;

/** T-41: one request at a time. */
final class OneRequestAtATime extends UdsCheck {
  OneRequestAtATime() {
    super(
        TesterRule.of(
                "T-41",
                Severity.VIOLATION,
                "The next UDS request to an ECU waits for the response to the last one, or for P2",
                "ISO 14229-2:2021, one request at a time; P2 counts from the acknowledgement, ISO 14229-5:2022",
                Certainty.SOLID)
            .onTime());
  }

  @Override
  void asked(Exchange request) {
    if (request.isSilentTesterPresent() || !isPhysical(request)) {
      return;
    }
    request.with().exchanges().open().stream()
        .filter(before -> before.target().equals(request.target()))
        .filter(before -> !before.isSuppressed() && before.responses().isEmpty())
        .filter(before -> before.ofAnother().isEmpty())
        .filter(
            before ->
                before.ack().filter(ack -> request.at() - ack.at() < leastP2(before)).isPresent())
        .findFirst()
        .ifPresent(
            before ->
                violated(
                    "%s came %s after %s was acknowledged, which was not answered"
                        .formatted(
                            request.quoted(),
                            after(before.ack().orElseThrow().at(), request),
                            before.quoted()),
                    before.request(),
                    before.ack().orElseThrow(),
                    request.request()));
  }

  /** P2 has not even begun for one that is acknowledged only after the next one came. */
  @Override
  void acknowledged(Exchange request) {
    if (request.isSuppressed() || !isPhysical(request)) {
      return;
    }
    long least = ecu().times().least(ecu().times().diagnosticMessage());
    request.with().exchanges().open().stream()
        .filter(next -> next.request().entry().sequence() > request.request().entry().sequence())
        .filter(next -> next.target().equals(request.target()) && !next.isSilentTesterPresent())
        .filter(next -> next.at() - request.at() < least)
        .findFirst()
        .ifPresent(
            next ->
                violated(
                    "%s came %s after %s, which was neither acknowledged nor answered"
                        .formatted(next.quoted(), after(request.at(), next), request.quoted()),
                    request.request(),
                    next.request()));
  }
}
