package io.github.cucumberdoip.uds;

/** The sub-functions of SecurityAccess: odd ones ask for a seed, even ones send its key. */
final class SecurityLevels {
  static final String SEED = "requestSeed";
  static final String KEY = "sendKey";
  static final String FIELD = "security level";

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

  static boolean isName(String name) {
    return name.equalsIgnoreCase(SEED) || name.equalsIgnoreCase(KEY);
  }

  /** What tells the levels of a name from the others. */
  static int lowestBit(String name) {
    return name.equalsIgnoreCase(SEED) ? 1 : 0;
  }
}
