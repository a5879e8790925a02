package io.github.cucumberdoip.ecu;

import java.util.Objects;
import java.util.function.Supplier;

/**
 * A request that an ECU has taken: what answers it may be known before the answer is. Working the
 * answer out may run functions of the user, which may take their time.
 */
public final class Decision {
  private final boolean decided;
  private final boolean matched;
  private final Object answeredBy;
  private final Answer answer;
  private final Supplier<Answer> later;

  private Decision(
      boolean decided, boolean matched, Object answeredBy, Answer answer, Supplier<Answer> later) {
    this.decided = decided;
    this.matched = matched;
    this.answeredBy = answeredBy;
    this.answer = answer;
    this.later = later;
  }

  /**
   * A decision whose answer is there.
   *
   * @param answer the answer
   * @return the decision
   */
  public static Decision of(Answer answer) {
    return new Decision(true, answer.matched(), answer.answeredBy(), answer, null);
  }

  /**
   * A decision whose answer has to be worked out by a function of the user.
   *
   * @param stub what answers
   * @param answer works the answer out; must not throw
   * @return the decision
   */
  static Decision by(Stub stub, Supplier<Answer> answer) {
    return new Decision(true, true, stub, null, answer);
  }

  /**
   * A decision that is not made before its answer is there.
   *
   * @param answer works the answer out; must not throw
   * @return the decision
   */
  public static Decision open(Supplier<Answer> answer) {
    return new Decision(false, false, "", null, Objects.requireNonNull(answer, "answer"));
  }

  /**
   * Whether {@link #answer()} may take its time.
   *
   * @return false if the answer is there
   */
  public boolean mayTakeTime() {
    return answer == null;
  }

  /**
   * Whether it is known what answers.
   *
   * @return false if only the answer tells
   */
  public boolean isDecided() {
    return decided;
  }

  /**
   * Whether something was set up for the request.
   *
   * @return false if nothing was, or if that is not known yet
   */
  public boolean matched() {
    return matched;
  }

  /**
   * What answers, for its text.
   *
   * @return the stub or the rule; no text if it is not known yet
   */
  public Object answeredBy() {
    return answeredBy;
  }

  /**
   * Gives the answer, or works it out; to be called once.
   *
   * @return the answer
   */
  public Answer answer() {
    return answer == null ? later.get() : answer;
  }
}
