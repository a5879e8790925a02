package io.github.cucumberdoip.uds;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The sub-functions of SecurityAccess: odd ones ask for a seed, even ones send its key. */
final class SecurityLevels {
  static final String SEED = "requestSeed";
  static final String KEY = "sendKey";
  static final String FIELD = "security level";

  private static final Pattern MASKED = Pattern.compile("([0-9A-F]{2})/([0-9A-F]{2})");

  private SecurityLevels() {}

  static boolean isLevel(FieldSpec spec) {
    return spec.name().equals(FIELD);
  }

  /** The name of a level whose bit 7 is 0, empty for those that are reserved. */
  static String name(int level) {
    if (level == 0x00 || level == 0x7F) {
      return "";
    }
    return (level & 1) == 1 ? SEED : KEY;
  }

  /**
   * The name of all levels that fit a masked byte of a pattern, empty if they have no common one.
   */
  static String nameOfMask(String text) {
    Matcher masked = MASKED.matcher(text);
    if (!masked.matches() || (Integer.parseInt(masked.group(2), 16) & 1) == 0) {
      return "";
    }
    return (Integer.parseInt(masked.group(1), 16) & 1) == 1 ? SEED : KEY;
  }

  static boolean isName(String name) {
    return name.equalsIgnoreCase(SEED) || name.equalsIgnoreCase(KEY);
  }

  /** What tells the levels of a name from the others. */
  static int lowestBit(String name) {
    return name.equalsIgnoreCase(SEED) ? 1 : 0;
  }
}
