package io.github.cucumberdoip.judge;

import io.github.cucumberdoip.message.LogicalAddress;
import io.github.cucumberdoip.message.RoutingActivationCode;
import io.github.cucumberdoip.message.RoutingActivationRequest;
import io.github.cucumberdoip.message.RoutingActivationResponse;
import java.util.Optional;

/** How far the routing activation of one connection has come. */
final class Activation {
  private static final int CONFIRMATION = 0x11;
  private static final int LAST_OF_ISO = 0xDF;

  private Spoken request;
  private Spoken response;
  private boolean awaiting;
  private LogicalAddress active;

  void asked(Spoken message) {
    request = message;
    awaiting = true;
  }

  void answered(Spoken message, RoutingActivationResponse answer) {
    response = message;
    awaiting = false;
    if (answer.code().equals(RoutingActivationCode.ROUTING_ACTIVATED)) {
      active = answer.testerAddress();
    }
  }

  /** The last request. */
  Optional<Spoken> request() {
    return Optional.ofNullable(request);
  }

  /** The source address of the last request. */
  Optional<LogicalAddress> requested() {
    return request().flatMap(Activation::source);
  }

  /** The last response. */
  Optional<Spoken> response() {
    return Optional.ofNullable(response);
  }

  /** The code of the last response. */
  Optional<RoutingActivationCode> code() {
    return answer().map(RoutingActivationResponse::code);
  }

  Optional<RoutingActivationResponse> answer() {
    return response().flatMap(spoken -> spoken.message(RoutingActivationResponse.class));
  }

  /** Whether the last request has not been answered yet. */
  boolean isAwaiting() {
    return awaiting;
  }

  /** The address for which routing was activated on this connection. */
  Optional<LogicalAddress> active() {
    return Optional.ofNullable(active);
  }

  /** Whether the last response was a denial of ISO; a manufacturer's code may mean anything. */
  boolean isDenied() {
    return active == null
        && code().map(RoutingActivationCode::value).filter(Activation::denies).isPresent();
  }

  static boolean denies(int code) {
    return code <= LAST_OF_ISO
        && code != RoutingActivationCode.ROUTING_ACTIVATED.value()
        && code != CONFIRMATION;
  }

  /** Whether the last response was for the address that had asked. */
  boolean isForRequester() {
    return answer().map(RoutingActivationResponse::testerAddress).equals(requested());
  }

  static Optional<LogicalAddress> source(Spoken message) {
    return message
        .message(RoutingActivationRequest.class)
        .map(RoutingActivationRequest::sourceAddress);
  }
}
