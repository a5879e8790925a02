package io.github.cucumberdoip.saboteur;

import java.util.List;

/** What a message that is held back waits for, and what becomes of both. */
public interface Holding {
  /**
   * Whether the wait is over. What does not end it is held back too, so that the order stays.
   *
   * @param held what is held back
   * @param next what is due now
   * @return true if both are to be sent now
   */
  boolean endsWith(Occasion held, Occasion next);

  /**
   * Joins what was held back with what was due now.
   *
   * @param held the steps that were held back
   * @param next the steps of what is due now
   * @param occasion what is due now
   * @return the steps to do
   */
  List<WireStep> join(List<WireStep> held, List<WireStep> next, Occasion occasion);
}
