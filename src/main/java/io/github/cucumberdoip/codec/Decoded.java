package io.github.cucumberdoip.codec;

import io.github.cucumberdoip.message.DoipMessage;

/** What the payload of a frame turned out to be. */
public sealed interface Decoded {
  /**
   * A message of the layout of its type, or a raw one of a type without a layout.
   *
   * @param message the message
   */
  record Valid(DoipMessage message) implements Decoded {}

  /**
   * A payload that is not of the layout of its type.
   *
   * @param problem what is wrong, for a reader
   */
  record Malformed(String problem) implements Decoded {}
}
