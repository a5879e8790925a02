package io.github.cucumberdoip.entity;

import io.github.cucumberdoip.message.LogicalAddress;
import io.github.cucumberdoip.saboteur.Occurrence;
import io.github.cucumberdoip.saboteur.Scope;

/**
 * For whom and how often an answer is demanded, and what becomes of the connection. Immutable.
 *
 * <pre>{@code
 * Terms.of(Occurrence.from(4)).forTester(LogicalAddress.of(0x0E80)).thenKeeping();
 * }</pre>
 *
 * @param scope for whom
 * @param occurrence how often of the messages within the scope that no earlier demand has taken
 * @param ending what becomes of the connection
 */
public record Terms(Scope scope, Occurrence occurrence, Ending ending) {
  /** For all, always, and the connection is closed or not as the code has it. */
  public static final Terms ALWAYS = of(Occurrence.ALWAYS);

  /**
   * Terms for all, as the code has it for the connection.
   *
   * @param occurrence how often
   * @return the terms
   */
  public static Terms of(Occurrence occurrence) {
    return new Terms(Scope.ALL, occurrence, Ending.AS_THE_CODE_HAS_IT);
  }

  /**
   * The same for one tester.
   *
   * @param tester its source address
   * @return the terms
   */
  public Terms forTester(LogicalAddress tester) {
    return new Terms(Scope.of(tester), occurrence, ending);
  }

  /**
   * The same for one connection.
   *
   * @param connection its number, counted from 1 for each entity
   * @return the terms
   */
  public Terms onConnection(int connection) {
    return new Terms(Scope.of(connection), occurrence, ending);
  }

  /**
   * The same, and the connection stays open.
   *
   * @return the terms
   */
  public Terms thenKeeping() {
    return new Terms(scope, occurrence, Ending.KEEPS);
  }

  /**
   * The same, and the connection is closed.
   *
   * @return the terms
   */
  public Terms thenClosing() {
    return new Terms(scope, occurrence, Ending.CLOSES);
  }
}
