package io.github.cucumberdoip.saboteur;

import io.github.cucumberdoip.message.Bytes;
import io.github.cucumberdoip.message.DoipMessage;
import java.util.Optional;

/** A way of making the bytes of a message wrong. Has no state: the same bytes become the same. */
sealed interface Distortion permits WrongField, WrongLength, WrongSize {
  /** The name under which the journal shows it. */
  String name();

  /** Whether messages of a kind can have it; single ones may be without it all the same. */
  boolean fits(SentMessage kind);

  /**
   * Makes a message wrong.
   *
   * @param encoded header and payload, maybe made wrong in another way already
   * @param message what they were before
   * @return what goes on the wire instead; empty if the message has nothing of the kind
   */
  Optional<Bytes> of(Bytes encoded, DoipMessage message);
}
