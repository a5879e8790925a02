package io.github.cucumberdoip.judge;

import java.util.Objects;

/**
 * A rule that testers have to keep.
 *
 * @param id {@code T-} and two digits; never given to another rule
 * @param severity how bad it is to break it
 * @param title the rule in one sentence, without a full stop
 * @param source the standard and the place in it
 * @param certainty how sure that is
 * @param timed whether it is about real time; such a rule is not judged at an ECU whose clock has
 *     been taken over
 */
public record TesterRule(
    String id, Severity severity, String title, String source, Certainty certainty, boolean timed) {
  /**
   * Checks that nothing is missing.
   *
   * @param id {@code T-} and two digits; never given to another rule
   * @param severity how bad it is to break it
   * @param title the rule in one sentence, without a full stop
   * @param source the standard and the place in it
   * @param certainty how sure that is
   * @param timed whether it is about real time; such a rule is not judged at an ECU whose clock has
   *     been taken over
   */
  public TesterRule {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(severity, "severity");
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(certainty, "certainty");
  }

  static TesterRule of(
      String id, Severity severity, String title, String source, Certainty certainty) {
    return new TesterRule(id, severity, title, source, certainty, false);
  }

  /** The same rule, said to be about real time. */
  TesterRule onTime() {
    return new TesterRule(id, severity, title, source, certainty, true);
  }

  @Override
  public String toString() {
    return id;
  }
}
