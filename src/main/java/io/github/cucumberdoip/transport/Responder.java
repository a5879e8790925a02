package io.github.cucumberdoip.transport;

import io.github.cucumberdoip.ecu.Answer;
import io.github.cucumberdoip.ecu.UdsRequest;
import io.github.cucumberdoip.journal.Peer;
import io.github.cucumberdoip.message.Bytes;
import java.util.Optional;

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

  /**
   * Sees a whole DoIP message that came over TCP before the entity does, and may answer in its
   * place. Called on the thread that read it, without any lock.
   *
   * @param message header and payload
   * @param peer where it came from
   * @return what to send, no bytes for silence; empty to leave the message to the entity. May
   *     throw: then the journal says so and the entity decides
   */
  default Optional<Bytes> intercept(Bytes message, Peer peer) {
    return Optional.empty();
  }
}
