package io.github.cucumberdoip.cucumber;

import io.github.cucumberdoip.message.ActivationType;
import io.github.cucumberdoip.message.DurationText;
import io.github.cucumberdoip.message.InvalidValueException;
import io.github.cucumberdoip.message.PayloadType;
import io.github.cucumberdoip.uds.UdsPattern;
import java.time.Duration;

/**
 * Reads the values that steps and tables hold as text. Each method says what was wrong and how to
 * mend it.
 */
public final class StepValues {
  private StepValues() {}

  /**
   * A duration such as {@code 2 s}, {@code 200 ms} or {@code 1.5 seconds}.
   *
   * @param text a number and a unit: ms, s or min, or their words
   * @return the duration
   * @throws InvalidValueException if the text is not of this form, or longer than 1000000 min
   */
  public static Duration duration(String text) {
    return DurationText.parse(given(text));
  }

  /**
   * A count.
   *
   * @param text decimal digits
   * @return 0 or more
   * @throws InvalidValueException if the text is not a whole number of 0 or more
   */
  public static int count(String text) {
    if (given(text).matches("[0-9]{1,9}")) {
      return Integer.parseInt(given(text));
    }
    throw InvalidValueException.of(
        "a count", text, "a whole number of 0 or more", "write digits, for example 3");
  }

  /**
   * A number in decimal or, with 0x, in hex.
   *
   * @param what the kind of number with its article, for the message
   * @param text the text
   * @param max the largest value
   * @return 0..max
   * @throws InvalidValueException if the text is not such a number
   */
  public static long number(String what, String text, long max) {
    long value = numberOrMinusOne(given(text));
    if (value < 0 || value > max) {
      throw InvalidValueException.of(
          what, text, "0.." + max + ", in decimal or with 0x in hex", "give a value of that range");
    }
    return value;
  }

  private static long numberOrMinusOne(String given) {
    if (given.matches("[0-9]{1,10}")) {
      return Long.parseLong(given);
    }
    return given.matches("0[xX][0-9a-fA-F]{1,8}") ? Long.parseLong(given.substring(2), 16) : -1;
  }

  /**
   * A protocol version: its number, or the year of the edition.
   *
   * @param text {@code 0x02}, {@code 2}, {@code 2012}, {@code 2019} ...
   * @return 0x00..0xFF
   * @throws InvalidValueException if the text is neither
   */
  public static int protocolVersion(String text) {
    return switch (given(text)) {
      case "2010" -> 0x01;
      case "2012" -> 0x02;
      case "2019" -> 0x03;
      case "2023" -> 0x04;
      default -> versionNumber(text);
    };
  }

  private static int versionNumber(String text) {
    long value = numberOrMinusOne(given(text));
    if (value < 0 || value > 0xFF) {
      throw InvalidValueException.of(
          "a protocol version",
          text,
          "0x00..0xFF, or the year of an edition: 2010, 2012, 2019 or 2023",
          "write for example 2012 or 0x02");
    }
    return (int) value;
  }

  /**
   * A pattern of UDS bytes, with names or without.
   *
   * @param text for example {@code 22 F1 ??} or {@code ReadDataByIdentifier VIN}
   * @return the pattern
   * @throws InvalidValueException if the text is none
   */
  public static UdsPattern pattern(String text) {
    return UdsPattern.parse(unquoted(text));
  }

  /**
   * An activation type.
   *
   * @param text the standard's name or the number
   * @return the type
   * @throws InvalidValueException if the text is neither
   */
  public static ActivationType activationType(String text) {
    return ActivationType.parse(unquoted(text));
  }

  /**
   * A payload type.
   *
   * @param text the standard's name or the number, with quotes around it or without
   * @return the type
   * @throws InvalidValueException if the text is neither
   */
  public static PayloadType payloadType(String text) {
    return PayloadType.parse(unquoted(text));
  }

  /** What is meant by what stands there: variables have their values. */
  private static String given(String text) {
    return Variables.ofScenario().expand(text).strip();
  }

  /**
   * Puts values in place of variables and takes quotes away.
   *
   * @param text with quotes around it or without
   * @return the text without them
   * @throws InvalidValueException if a variable is not set and has no default
   */
  public static String unquoted(String text) {
    String given = given(text);
    return given.length() >= 2 && given.startsWith("\"") && given.endsWith("\"")
        ? given.substring(1, given.length() - 1)
        : given;
  }
}
