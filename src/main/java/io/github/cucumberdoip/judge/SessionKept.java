package io.github.cucumberdoip.judge;

import io.github.cucumberdoip.message.LogicalAddress;
import java.util.HashMap;
import java.util.Map;

/** T-64: a session has to be kept. */
final class SessionKept extends UdsCheck {
  SessionKept() {
    super(
        TesterRule.of(
                "T-64",
                Severity.WARNING,
                "The tester keeps a session other than the default one: it sends a request before S3 ends",
                "derived from ISO 14229-2:2021, S3_Server; ISO 14229-1:2020, TesterPresent",
                Certainty.UNVERIFIED)
            .onTime());
  }

  private final Map<LogicalAddress, Session> sessions = new HashMap<>();

  @Override
  void asked(Exchange request) {
    sessions
        .entrySet()
        .removeIf(entry -> isFor(request, entry.getKey()) && hasEnded(entry.getValue(), request));
  }

  private boolean hasEnded(Session session, Exchange request) {
    if (endsSession(request)) {
      // whatever the answer is, and whether there is one
      return true;
    }
    long limit = ecu().times().s3().plus(ecu().times().margin()).toNanos();
    boolean late = !session.pending && request.at() - session.last.at() > limit;
    if (late) {
      violated(
          "session 0x%02X had ended: %s came %s after the last message"
              .formatted(session.id, request.quoted(), after(session.last.at(), request)),
          session.last,
          request.request());
    }
    session.last = request.request();
    return late;
  }

  @Override
  void answered(Exchange request, Answer answer) {
    if (answer.isReset()) {
      sessions.remove(answer.source());
    } else if (answer.isSessionChange()) {
      begin(request.with(), answer);
    } else if (sessions.containsKey(answer.source())) {
      Session session = sessions.get(answer.source());
      session.last = answer.spoken();
      session.pending = Exchange.isPending(answer.uds());
    }
  }

  private void begin(Conversation with, Answer answer) {
    sessions.remove(answer.source());
    if (answer.subFunction() > 1) {
      sessions.put(answer.source(), new Session(answer, with));
    }
  }

  @Override
  void closed(Conversation with) {
    // nobody can tell whether the ECU keeps the session of a tester that has left
    sessions.values().removeIf(session -> session.with == with);
  }

  private static final class Session {
    private final int id;
    private final Conversation with;
    private Spoken last;
    private boolean pending;

    Session(Answer answer, Conversation with) {
      this.id = answer.subFunction();
      this.with = with;
      this.last = answer.spoken();
    }
  }
}
