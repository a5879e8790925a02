package io.github.cucumberdoip.entity;

import io.github.cucumberdoip.message.RoutingActivationRequest;

/**
 * Decides on authentication and confirmation of a routing activation, which ISO 13400-2 leaves to
 * the vehicle manufacturer. Asked when all other checks have passed, again for each repeated
 * request. Called under the lock of the entity: it must return at once.
 */
@FunctionalInterface
public interface ActivationApproval {
  /** Approves every request. */
  ActivationApproval ALWAYS = request -> Outcome.APPROVED;

  /** What comes of a request. */
  enum Outcome {
    /** Routing is activated, code 0x10. */
    APPROVED,
    /** The tester has to authenticate itself first, code 0x04; it stays registered. */
    AUTHENTICATION_MISSING,
    /** The vehicle has to confirm first, code 0x11; the tester stays registered and asks again. */
    CONFIRMATION_PENDING,
    /** The vehicle refused, code 0x05; the connection is closed. */
    CONFIRMATION_REFUSED
  }

  /**
   * Decides. If it throws, the request is denied like one that is refused, and the journal says so.
   *
   * @param request the request
   * @return the outcome
   */
  Outcome decide(RoutingActivationRequest request);
}
