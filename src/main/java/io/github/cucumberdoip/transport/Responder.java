package io.github.cucumberdoip.transport;

import io.github.cucumberdoip.ecu.Answer;
import io.github.cucumberdoip.ecu.Decision;
import io.github.cucumberdoip.ecu.UdsRequest;
import io.github.cucumberdoip.journal.Peer;
import io.github.cucumberdoip.message.Bytes;
import io.github.cucumberdoip.message.LogicalAddress;
import io.github.cucumberdoip.message.PayloadType;
import java.util.List;
import java.util.Optional;

/** What the ECU of the entity and those behind it answer. */
@FunctionalInterface
public interface Responder {
  /**
   * Answers a request to an entity without ECUs behind it. Called on the thread that read it, after
   * the request has been acknowledged and without any lock.
   *
   * @param request the request
   * @param peer where it came from
   * @return the answer; must not throw
   */
  Answer answer(UdsRequest request, Peer peer);

  /**
   * Whether an answer of an entity without ECUs behind it may take its time, so that it must not
   * hold up the connection. Then requests are answered through {@link #decide}.
   *
   * @return false if all answers are there at once
   */
  default boolean mayTakeTime() {
    return false;
  }

  /**
   * Whether it may take messages of a payload type in place of the entity, so that their header is
   * accepted although the entity does not know the type or its length.
   *
   * @param type the payload type in the header
   * @param udp true for a datagram, false for TCP
   * @return false if such messages are the entity's alone
   */
  default boolean implementsType(PayloadType type, boolean udp) {
    return false;
  }

  /**
   * Lets one of several ECUs take a request. Must not wait: what may take its time belongs into the
   * answer of the decision, which another thread asks for.
   *
   * @param recipient the logical address of the ECU
   * @param request the request, to this ECU or to a group
   * @param peer where it came from
   * @return the decision; must not throw
   */
  default Decision decide(LogicalAddress recipient, UdsRequest request, Peer peer) {
    return Decision.open(() -> answer(request, peer));
  }

  /**
   * Whether {@link #answerForAll} has to be asked before the members of a group are.
   *
   * @return false if it never answers
   */
  default boolean mayAnswerForAll() {
    return false;
  }

  /**
   * Answers a request to a group in place of all its members. May take its time.
   *
   * @param request the request
   * @param peer where it came from
   * @return the answer, or empty to leave the request to the members; must not throw
   */
  default Optional<Answer> answerForAll(UdsRequest request, Peer peer) {
    return Optional.empty();
  }

  /**
   * Sees a whole DoIP message before the entity does, and may answer in its place. Called on the
   * thread that read it, without any lock.
   *
   * @param message header and payload
   * @param peer where it came from, by TCP or UDP
   * @return the answer; empty to leave the message to the entity. May throw: then the journal says
   *     so and the entity decides
   */
  default Optional<Interception> intercept(Bytes message, Peer peer) {
    return Optional.empty();
  }

  /**
   * What is done with a message in place of the entity.
   *
   * @param by who decided, for the journal
   * @param answers the whole messages to send, right or wrong, one after another; none for silence
   */
  record Interception(String by, List<Bytes> answers) {
    /**
     * Copies the answers.
     *
     * @param by who decided, for the journal
     * @param answers the whole messages to send, right or wrong, one after another
     */
    public Interception {
      answers = List.copyOf(answers);
    }
  }
}
