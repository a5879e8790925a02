package io.github.cucumberdoip.saboteur;

/** Where a fault is injected: at a moment of a connection, or into a kind of message. */
public interface Place {
  /**
   * The name, as it is written in a step and as the journal tells it.
   *
   * @return the same text for equal places
   */
  String name();

  /**
   * Whether an occasion is one of this place. Called in the order in which things happen on a
   * connection.
   *
   * @param occasion what is about to happen
   * @return true if the fault is to be counted now
   */
  boolean matches(Occasion occasion);

  /**
   * Where in the plan of a matching occasion the effect works.
   *
   * @return the spot
   */
  Spot spot();

  /**
   * Refuses a scope that cannot be told here.
   *
   * @param scope for whom a fault is meant
   * @throws io.github.cucumberdoip.message.InvalidValueException for one tester or one connection,
   *     if it is not known to which of them it happens
   */
  void checkFor(Scope scope);

  /**
   * How the place reads behind the name of a fault in the journal.
   *
   * @return for example {@code at accept}
   */
  default String phrase() {
    return "at " + name();
  }
}
