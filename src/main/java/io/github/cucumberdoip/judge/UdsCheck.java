package io.github.cucumberdoip.judge;

import io.github.cucumberdoip.message.DiagnosticMessage;
import io.github.cucumberdoip.message.LogicalAddress;
import io.github.cucumberdoip.uds.ServiceId;

/** A check of UDS requests and responses by TCP. */
abstract class UdsCheck extends Check {
  UdsCheck(TesterRule rule) {
    super(rule);
  }

  /**
   * The tester has asked something; the conversation does not know it yet.
   *
   * @param request with at least one UDS byte
   */
  void asked(Exchange request) {}

  /**
   * The ECU has acknowledged a request.
   *
   * @param request what it acknowledged
   */
  void acknowledged(Exchange request) {}

  /**
   * The ECU has answered.
   *
   * @param request what it answered
   * @param answer the response, with at least one UDS byte
   */
  void answered(Exchange request, Answer answer) {}

  @Override
  final void received(Spoken message) {
    if (message.isDiagnostic()) {
      message
          .message(DiagnosticMessage.class)
          .filter(request -> !request.userData().isEmpty())
          .ifPresent(request -> asked(new Exchange(message, request)));
    }
  }

  @Override
  final void sent(Spoken message) {
    message.with().exchanges().acknowledgedBy(message).ifPresent(this::acknowledged);
    message
        .with()
        .exchanges()
        .answeredBy(message)
        .ifPresent(request -> answered(request, Answer.of(message)));
  }

  /** Whether a request is for one ECU. */
  final boolean isPhysical(Exchange request) {
    return !ecu().isGroup(request.target());
  }

  /** Whether a request reaches an ECU: it is the one asked, or perhaps one of the group asked. */
  final boolean isFor(Exchange request, LogicalAddress target) {
    return request.target().equals(target) || !isPhysical(request);
  }

  /** Whether a request ends the session, or begins it anew, if it is granted. */
  static boolean endsSession(Exchange request) {
    return request.service() == ServiceId.DIAGNOSTIC_SESSION_CONTROL.value()
        || request.service() == ServiceId.ECU_RESET.value()
            && Answer.isReset(request.subFunction());
  }

  /** How much earlier than a request something was, as sentences print it. */
  static String after(long earlier, Exchange request) {
    return shown(request.at() - earlier);
  }
}
