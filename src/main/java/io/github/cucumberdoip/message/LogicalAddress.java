package io.github.cucumberdoip.message;

import java.util.HexFormat;

/**
 * The address of an ECU, a group of ECUs or a tester (ISO 13400-2:2019, Table 13). Prints as {@code
 * 0x1010}. Every value can be held; the ranges of the standard are not enforced.
 *
 * @param value 0x0000..0xFFFF
 */
public record LogicalAddress(int value) {
  private static final HexFormat HEX = HexFormat.of().withUpperCase();

  /**
   * Checks the range.
   *
   * @param value 0x0000..0xFFFF
   * @throws InvalidValueException if the value does not fit two bytes
   */
  public LogicalAddress {
    if (value < 0 || value > 0xFFFF) {
      throw invalid(String.format("0x%04X", value), "give a value of that range");
    }
  }

  /**
   * An address by its number.
   *
   * @param value 0x0000..0xFFFF
   * @return the address
   * @throws InvalidValueException if the value does not fit two bytes
   */
  public static LogicalAddress of(int value) {
    return new LogicalAddress(value);
  }

  /**
   * Reads an address such as {@code 0x1010}.
   *
   * @param text 0x and one to four hex digits
   * @return the address
   * @throws InvalidValueException if the text is not of this form
   */
  public static LogicalAddress parse(String text) {
    String given = text.strip();
    if (given.matches("0[xX][0-9a-fA-F]{1,4}")) {
      return new LogicalAddress(Integer.parseInt(given.substring(2), 16));
    }
    throw invalid(
        given, given.matches("[0-9a-fA-F]{1,4}") ? "write 0x" + given : "write for example 0x0E80");
  }

  /**
   * Whether the address lies in the range of testers, 0x0E00..0x0FFF.
   *
   * @return true for a tester's address
   */
  public boolean isTester() {
    return value >= 0x0E00 && value <= 0x0FFF;
  }

  /**
   * Whether the address lies in a range of functional groups, 0xE000..0xEFFF.
   *
   * @return true for the address of a group of ECUs
   */
  public boolean isFunctional() {
    return value >= 0xE000 && value <= 0xEFFF;
  }

  private static InvalidValueException invalid(String given, String mend) {
    return InvalidValueException.of(
        "a logical address", given, "0x and one to four hex digits, 0x0000..0xFFFF", mend);
  }

  @Override
  public String toString() {
    return "0x" + HEX.toHexDigits(value, 4);
  }
}
