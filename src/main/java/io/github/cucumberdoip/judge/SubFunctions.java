package io.github.cucumberdoip.judge;

import java.util.Map;

/** Which values ISO 14229-1 has given a meaning, or left to manufacturers and suppliers. */
final class SubFunctions {
  /** From and to, in turn. */
  private static final Map<Integer, int[]> KNOWN =
      Map.ofEntries(
          Map.entry(0x10, new int[] {0x01, 0x04, 0x40, 0x7E}),
          Map.entry(0x11, new int[] {0x01, 0x05, 0x40, 0x7E}),
          Map.entry(0x19, new int[] {0x01, 0x1A, 0x42, 0x42, 0x55, 0x56}),
          Map.entry(0x28, new int[] {0x00, 0x05, 0x40, 0x7E}),
          Map.entry(0x29, new int[] {0x00, 0x08}),
          Map.entry(0x2C, new int[] {0x01, 0x03}),
          Map.entry(0x31, new int[] {0x01, 0x03}),
          Map.entry(0x3E, new int[] {0x00, 0x00}),
          Map.entry(0x85, new int[] {0x01, 0x02, 0x40, 0x7E}),
          Map.entry(0x87, new int[] {0x01, 0x03, 0x40, 0x7E}));

  private SubFunctions() {}

  /** Whether the sub-function of a request is reserved. */
  static boolean isReserved(Exchange request) {
    int[] known = KNOWN.get(request.service());
    int value = request.subFunction();
    if (known == null || value < 0) {
      return false;
    }
    for (int i = 0; i < known.length; i += 2) {
      if (value >= known[i] && value <= known[i + 1]) {
        return false;
      }
    }
    return true;
  }
}
