package io.github.cucumberdoip.raw;

import java.util.Arrays;
import java.util.HexFormat;

/** Bytes as the features write them: hex digits in upper or lower case, with blanks anywhere. */
final class Hex {
  private static final int[] HEADER = {2, 4, 8};

  private Hex() {}

  static byte[] bytes(String text) {
    return HexFormat.of().parseHex(text.replaceAll("\\s", ""));
  }

  static byte[] bytes(String text, int more) {
    byte[] first = bytes(text);
    return Arrays.copyOf(first, first.length + more);
  }

  /** In the form of the features: version, type, length and payload apart. */
  static String message(byte[] bytes) {
    StringBuilder text = new StringBuilder(HexFormat.of().withUpperCase().formatHex(bytes));
    for (int i = HEADER.length - 1; i >= 0; i--) {
      if (bytes.length > HEADER[i]) {
        text.insert(2 * HEADER[i], ' ');
      }
    }
    return text.toString();
  }
}
