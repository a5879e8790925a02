package io.github.cucumberdoip.wire;

import java.util.HexFormat;

/** Bytes as literals of a test; knows nothing of the product. */
final class Hex {
  private Hex() {}

  static byte[] bytes(String hex) {
    return HexFormat.of().parseHex(hex.replaceAll("\\s+", ""));
  }

  /** A message as version, type, length and payload, for example {@code 02FD 0007 00000000}. */
  static String message(byte[] message) {
    String all = HexFormat.of().withUpperCase().formatHex(message);
    String header =
        all.substring(0, 4) + " " + all.substring(4, 8) + " " + all.substring(8, 16) + " ";
    return (header + all.substring(16)).strip();
  }
}
