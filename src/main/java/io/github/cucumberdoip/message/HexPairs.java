package io.github.cucumberdoip.message;

import java.util.HexFormat;

/** Bytes as text. */
final class HexPairs {
  private static final HexFormat PRINTED = HexFormat.ofDelimiter(" ").withUpperCase();

  private HexPairs() {}

  static String print(byte[] array, int from, int to) {
    return PRINTED.formatHex(array, from, to);
  }

  /** Reads what {@link Bytes#parse} describes. */
  static byte[] parse(String text) {
    StringBuilder hex = new StringBuilder();
    for (String group : text.replaceAll("#[^\n]*", " ").strip().split("\\s+")) {
      String digits = group.startsWith("0x") || group.startsWith("0X") ? group.substring(2) : group;
      if (!digits.matches("[0-9a-fA-F]*")) {
        throw notHex(text, "\"" + group + "\" has a character that is not a hex digit");
      }
      if (digits.isEmpty() && !group.isEmpty()) {
        throw notHex(text, "\"" + group + "\" has no digits after it");
      }
      if (digits.length() % 2 != 0) {
        throw notHex(
            text,
            "\""
                + group
                + "\" has an odd number of hex digits: write \"0"
                + digits
                + "\" if that is meant");
      }
      hex.append(digits);
    }
    return HexFormat.of().parseHex(hex);
  }

  private static InvalidValueException notHex(String text, String mend) {
    return InvalidValueException.of(
        "bytes in hex", text.strip(), "pairs of hex digits, for example 22 F1 90", mend);
  }
}
