package io.github.cucumberdoip.ecu;

import io.github.cucumberdoip.message.Bytes;
import io.github.cucumberdoip.message.InvalidValueException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * The messages that answer one request, in order, each with its delay.
 *
 * @param responses the messages; none means silence
 */
public record ReplyPlan(List<TimedResponse> responses) {
  /** No message at all. */
  public static final ReplyPlan SILENCE = new ReplyPlan(List.of());

  /**
   * Copies the list.
   *
   * @param responses the messages in order
   * @throws NullPointerException if the list or an element of it is null
   */
  public ReplyPlan {
    responses = List.copyOf(responses);
  }

  /**
   * A plan of one message without a delay.
   *
   * @param userData the UDS message
   * @return the plan
   */
  public static ReplyPlan atOnce(Bytes userData) {
    return new ReplyPlan(List.of(new TimedResponse(Duration.ZERO, userData)));
  }

  /**
   * The same messages, all of them later.
   *
   * @param delay added to the delay of the first message, zero or more
   * @return the plan; silence stays silence
   * @throws InvalidValueException if the delay is negative
   */
  public ReplyPlan delayedBy(Duration delay) {
    if (isSilent()) {
      return this;
    }
    List<TimedResponse> later = new ArrayList<>(responses);
    TimedResponse first = responses.get(0);
    later.set(0, new TimedResponse(first.delay().plus(delay), first.userData(), first.closes()));
    return new ReplyPlan(later);
  }

  /**
   * The same messages, and the connection is closed when the last of them is sent.
   *
   * @return the plan; silence stays silence
   */
  public ReplyPlan thenClosing() {
    if (isSilent()) {
      return this;
    }
    List<TimedResponse> closing = new ArrayList<>(responses);
    TimedResponse last = closing.remove(closing.size() - 1);
    closing.add(new TimedResponse(last.delay(), last.userData(), true));
    return new ReplyPlan(closing);
  }

  /**
   * Whether nothing is sent.
   *
   * @return true for a plan without messages
   */
  public boolean isSilent() {
    return responses.isEmpty();
  }
}
