package io.github.cucumberdoip.judge;

/** How sure it is that the standard says so; the texts of ISO were not a source of this project. */
public enum Certainty {
  /** At least two independent sources, or a decoder and real traffic. */
  SOLID("solid"),
  /** One strong source, and nothing against it. */
  ONE_SOURCE("one source"),
  /** One weak source, or sources disagree, or derived from other rules. */
  UNVERIFIED("unverified");

  private final String words;

  Certainty(String words) {
    this.words = words;
  }

  @Override
  public String toString() {
    return words;
  }
}
