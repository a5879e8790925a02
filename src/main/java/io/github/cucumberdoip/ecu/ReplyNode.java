package io.github.cucumberdoip.ecu;

import java.util.OptionalInt;

/** What the package knows of every reply. */
sealed interface ReplyNode extends Reply
    permits Replies.Templated,
        Replies.Negative,
        Replies.Silence,
        Replies.Positive,
        Replies.Computed,
        Replies.Delayed,
        Replies.Pending,
        Closing,
        Sequence {

  /**
   * Works the messages out; runs functions of the user, so no lock may be held.
   *
   * @param request the request
   * @param everyNrc false if NRCs by name are kept back where the standard suppresses them
   */
  ReplyPlan plan(UdsRequest request, boolean everyNrc);

  /** Whether working the messages out runs a function of the user, which may take its time. */
  default boolean asksUser() {
    return false;
  }

  /**
   * The reply for one use of a stub, without sequences. A pure function: the number of the use is
   * all the state that a sequence needs.
   *
   * @param use 0 for the first
   */
  default ReplyNode forUse(long use) {
    return this;
  }

  /** How many uses the reply can serve, empty for any number. */
  default OptionalInt capacity() {
    return OptionalInt.empty();
  }

  /** Whether the reply is a sequence or modifies one. */
  default boolean hasSequence() {
    return false;
  }
}
