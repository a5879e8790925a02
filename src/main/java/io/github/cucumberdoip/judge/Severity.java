package io.github.cucumberdoip.judge;

/** How bad it is to break a rule. */
public enum Severity {
  /** A rule of a standard is broken. */
  VIOLATION("V", "rule broken"),
  /** Doubtful, or only recommended otherwise. */
  WARNING("W", "doubtful"),
  /** Worth knowing; never fails a scenario unless it is asked for by name. */
  INFORMATION("I", "information");

  private final String letter;
  private final String words;

  Severity(String letter, String words) {
    this.letter = letter;
    this.words = words;
  }

  /**
   * The letter in tables.
   *
   * @return V, W or I
   */
  public String letter() {
    return letter;
  }

  /**
   * Whether a tester that breaks such a rule has failed.
   *
   * @return false for information only
   */
  public boolean counts() {
    return this != INFORMATION;
  }

  @Override
  public String toString() {
    return words;
  }
}
