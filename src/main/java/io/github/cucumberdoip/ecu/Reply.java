package io.github.cucumberdoip.ecu;

import io.github.cucumberdoip.message.Bytes;
import io.github.cucumberdoip.message.InvalidValueException;
import io.github.cucumberdoip.uds.Nrc;
import io.github.cucumberdoip.uds.UdsResponses;
import io.github.cucumberdoip.uds.UdsTemplate;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;

/**
 * An immutable description of what is answered to a request. A reply is sent as it is described,
 * also when the request asks for its positive response to be suppressed; only an {@link #nrc} may
 * be kept back.
 */
public sealed interface Reply permits ReplyNode {
  /**
   * A usual interval of response-pending messages, 50 ms: the time in which an ECU has to answer
   * something in the default session.
   */
  Duration PENDING_INTERVAL = Duration.ofMillis(50);

  /** What a sequence does when its last reply was given. */
  enum AtEnd {
    /** Gives the last reply again and again. */
    REPEAT_LAST,
    /** Starts again with the first reply. */
    CYCLE,
    /** Matches no further request, as if the stub were removed. */
    UNMATCHED
  }

  /**
   * Answers with bytes.
   *
   * @param userData the UDS message
   * @return the reply
   */
  static Reply bytes(Bytes userData) {
    return new Replies.Templated(UdsTemplate.of(userData));
  }

  /**
   * Answers with bytes, some of which may repeat bytes of the request.
   *
   * @param template the text of a {@link UdsTemplate}, for example {@code 62 [1..2] 57}
   * @return the reply
   * @throws InvalidValueException if the text is no template
   */
  static Reply bytes(String template) {
    return new Replies.Templated(UdsTemplate.parse(template));
  }

  /**
   * Refuses the request. A functional request is refused silently where the standard says so, see
   * {@link ScriptedEcu#decide}; a reply of bytes is always sent.
   *
   * @param nrc the reason
   * @return a reply of {@code 7F SID NRC} with the service of the request
   */
  static Reply nrc(Nrc nrc) {
    return new Replies.Negative(nrc);
  }

  /**
   * Answers nothing.
   *
   * @return the reply
   */
  static Reply silence() {
    return new Replies.Silence();
  }

  /**
   * Answers positively: the head of the response is built from the request, see {@link
   * UdsResponses#positive(Bytes)}.
   *
   * @param data what follows the head; may be empty
   * @return the reply
   */
  static Reply positive(Bytes data) {
    return new Replies.Positive(data);
  }

  /**
   * Asks a function, once for each request and before any delay. It may be called by several
   * threads at a time, and no lock is held meanwhile. If it throws or returns null, the request is
   * refused with generalReject. If it returns a sequence, its first reply is taken.
   *
   * @param function makes a reply of a request
   * @return the reply
   */
  static Reply computedBy(Function<UdsRequest, Reply> function) {
    return new Replies.Computed(function);
  }

  /**
   * Gives another reply to each request. The position belongs to the stub: two stubs that share a
   * reply count on their own.
   *
   * @param end what happens after the last reply
   * @param replies the replies, at least one, none of which has a sequence in itself
   * @return the reply
   * @throws InvalidValueException if the list is empty or has a sequence in it
   */
  static Reply inSequence(AtEnd end, List<Reply> replies) {
    return Sequence.of(end, replies);
  }

  /**
   * The same reply, later.
   *
   * @param delay the wait before its first message, zero or more, added to one that it has already
   * @return a new reply
   * @throws InvalidValueException if the delay is negative
   */
  default Reply after(Duration delay) {
    return Replies.Delayed.of((ReplyNode) this, delay);
  }

  /**
   * The same reply, preceded by response-pending messages ({@code 7F SID 78}): the first at once,
   * one more after each interval, and after a further interval the reply itself.
   *
   * @param times how many, 0 or more; with 0 the reply stays as it is
   * @param interval the time between them, zero or more
   * @return a new reply
   * @throws InvalidValueException if the number or the interval is negative
   */
  default Reply afterResponsePending(int times, Duration interval) {
    return Replies.Pending.of((ReplyNode) this, times, interval);
  }

  /**
   * The same reply, after which the ECU closes the connection in an orderly way, as after the
   * positive response to an ECUReset (ISO 14229-5:2022). A silent reply closes nothing.
   *
   * @return a new reply
   */
  default Reply thenClosing() {
    return new Closing((ReplyNode) this);
  }

  /**
   * Describes the reply for a reader.
   *
   * @return one line
   */
  String describe();
}
