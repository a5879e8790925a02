package io.github.cucumberdoip.message;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A vehicle identification number: 17 bytes, ASCII when it is set (ISO 3779; ISO 13400-2:2019,
 * Table 1 for the unset forms). Prints as text when it is text, else as hex pairs.
 *
 * @param bytes exactly 17 bytes, of any value
 */
public record Vin(Bytes bytes) {
  /** The length on the wire. */
  public static final int LENGTH = 17;

  /** All 0x00: a VIN that is not programmed. */
  public static final Vin UNSET = filled(0x00);

  /** All 0xFF: the other form of a VIN that is not programmed. */
  public static final Vin UNSET_FF = filled(0xFF);

  /**
   * Checks the length.
   *
   * @param bytes exactly 17 bytes, of any value
   * @throws InvalidValueException if there are not exactly 17 bytes
   */
  public Vin {
    if (bytes.length() != LENGTH) {
      throw InvalidValueException.of(
          "a VIN", bytes, "exactly 17 bytes", "it has " + bytes.length());
    }
  }

  /**
   * A VIN of its text.
   *
   * @param text 17 printable ASCII characters; the letters that ISO 3779 leaves out are not
   *     refused, so that a test can send them
   * @return the VIN
   * @throws InvalidValueException if there are more or fewer characters, or some are not printable
   *     ASCII
   */
  public static Vin of(String text) {
    if (text.length() != LENGTH) {
      throw InvalidValueException.of(
          "a VIN",
          text,
          "exactly 17 characters",
          "it has " + text.length() + "; write for example WAUZZZ8K9BA123456");
    }
    if (!text.chars().allMatch(c -> c >= 0x20 && c < 0x7F)) {
      throw InvalidValueException.of(
          "a VIN",
          text,
          "17 printable ASCII characters",
          "replace the characters that are not ASCII");
    }
    return new Vin(Bytes.ascii(text));
  }

  /**
   * Whether a VIN is programmed.
   *
   * @return false for all 0x00 and all 0xFF
   */
  public boolean isSet() {
    return !equals(UNSET) && !equals(UNSET_FF);
  }

  private static Vin filled(int value) {
    int[] values = new int[LENGTH];
    Arrays.fill(values, value);
    return new Vin(Bytes.of(values));
  }

  @Override
  public String toString() {
    for (int i = 0; i < LENGTH; i++) {
      if (bytes.at(i) < 0x20 || bytes.at(i) >= 0x7F) {
        return bytes.toString();
      }
    }
    return new String(bytes.toArray(), StandardCharsets.US_ASCII);
  }
}
