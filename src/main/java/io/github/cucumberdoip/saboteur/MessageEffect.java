package io.github.cucumberdoip.saboteur;

import java.util.Arrays;
import java.util.List;

/** An effect on messages, of some kinds or of all. */
interface MessageEffect extends Effect {
  /** Whether messages of a kind can have it; single ones may be passed over all the same. */
  boolean fits(SentMessage kind);

  @Override
  default void checkAt(Place place) {
    if (!fits(IntoMessages.kindAt(this, place))) {
      List<String> kinds =
          Arrays.stream(SentMessage.values()).filter(this::fits).map(SentMessage::text).toList();
      throw Misfit.of(
          this,
          place,
          "a fault that they can have; this one is for: " + String.join(", ", kinds),
          "write for example: into its " + kinds.get(0));
    }
  }

  @Override
  default boolean changesMessage() {
    return true;
  }
}
