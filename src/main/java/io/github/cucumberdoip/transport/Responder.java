package io.github.cucumberdoip.transport;

import io.github.cucumberdoip.ecu.Answer;
import io.github.cucumberdoip.ecu.UdsRequest;
import io.github.cucumberdoip.journal.Peer;

/** What the ECU behind the entity answers. */
@FunctionalInterface
public interface Responder {
  /**
   * Answers a request. Called on the thread that read it, after the request has been acknowledged
   * and without any lock.
   *
   * @param request the request
   * @param peer where it came from
   * @return the answer; must not throw
   */
  Answer answer(UdsRequest request, Peer peer);
}
