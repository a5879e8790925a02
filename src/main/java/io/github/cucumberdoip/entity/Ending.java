package io.github.cucumberdoip.entity;

import io.github.cucumberdoip.message.DidYouMean;
import io.github.cucumberdoip.message.InvalidValueException;
import java.util.List;
import java.util.Locale;

/** What becomes of the connection after an answer on demand. */
public enum Ending {
  /** What the code stands for, and the deviations in force. */
  AS_THE_CODE_HAS_IT(""),
  /** It stays open, whatever the code stands for. */
  KEEPS("keeps the connection"),
  /** It is closed, whatever the code stands for. */
  CLOSES("closes the connection");

  private final String text;

  Ending(String text) {
    this.text = text;
  }

  /**
   * Reads an ending.
   *
   * @param text {@code and keeps the connection}, {@code and closes the connection}, or nothing
   * @return the ending
   * @throws InvalidValueException if the text is none of these
   */
  public static Ending parse(String text) {
    String given =
        text.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT).replaceFirst("^and ", "");
    for (Ending ending : values()) {
      if (ending.text.equals(given)) {
        return ending;
      }
    }
    throw InvalidValueException.of(
        "what becomes of a connection",
        text.strip(),
        "\"and keeps the connection\", \"and closes the connection\", or nothing for what the code"
            + " stands for",
        DidYouMean.among(given.replaceFirst(" .*", ""), List.of("keeps", "closes"))
            .map(near -> "did you mean \"and " + near + " the connection\"?")
            .orElse("write one of these"));
  }

  /** Whether the connection is closed, if it would be or not without a demand. */
  boolean closes(boolean byTheCode) {
    return switch (this) {
      case AS_THE_CODE_HAS_IT -> byTheCode;
      case KEEPS -> false;
      case CLOSES -> true;
    };
  }

  @Override
  public String toString() {
    return this == AS_THE_CODE_HAS_IT ? "as the code has it" : text;
  }
}
