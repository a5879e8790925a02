package io.github.cucumberdoip.saboteur;

import java.util.Optional;
import java.util.SplittableRandom;

/** Counts the times of an occurrence. Used by one thread at a time. */
public final class Counter {
  private final Occurrence occurrence;
  private final Optional<SplittableRandom> draws;
  private long times;
  private long happened;

  /**
   * Begins to count.
   *
   * @param occurrence how often it is to happen
   */
  public Counter(Occurrence occurrence) {
    this.occurrence = occurrence;
    this.draws = occurrence.draws();
  }

  /**
   * Counts one time.
   *
   * @return whether it happens this time
   */
  public boolean count() {
    times++;
    boolean happens = occurrence.happens(times, draws);
    if (happens) {
      happened++;
    }
    return happens;
  }

  /**
   * How often it has happened.
   *
   * @return 0 or more
   */
  public long happened() {
    return happened;
  }

  /** Whether nothing has been counted yet. */
  boolean isFresh() {
    return times == 0;
  }

  /**
   * Whether it will never happen any more.
   *
   * @return true behind the last time
   */
  public boolean isOver() {
    return times >= occurrence.last();
  }

  /** Which time it was, for a reader: {@code 3rd time}, with the seed of a draw. */
  @Override
  public String toString() {
    String drawn = occurrence.seed().isPresent() ? ", " + occurrence : "";
    return OccurrenceText.ordinal(times) + " time" + drawn;
  }
}
