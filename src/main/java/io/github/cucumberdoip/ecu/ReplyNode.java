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
        Sequence {

  /** Works the messages out; runs functions of the user, so no lock may be held. */
  ReplyPlan plan(UdsRequest request);

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
