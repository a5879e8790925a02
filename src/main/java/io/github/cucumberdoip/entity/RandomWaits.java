package io.github.cucumberdoip.entity;

import java.time.Duration;
import java.util.Random;

/**
 * Draws the random waits of an entity (A_DoIP_Announce_Wait). Each entity has its own, so that
 * entities beside each other wait independently; the same seed draws the same waits in the same
 * order. Safe for use by many threads.
 */
public final class RandomWaits {
  private final long seed;
  private final Random random;

  /**
   * Waits of a seed.
   *
   * @param seed any number
   */
  public RandomWaits(long seed) {
    this.seed = seed;
    this.random = new Random(seed);
  }

  /**
   * What draws the same waits again.
   *
   * @return the seed
   */
  public long seed() {
    return seed;
  }

  /**
   * Draws the next wait.
   *
   * @param longest zero or more; nothing is drawn for less than 1 ms
   * @return whole milliseconds, each equally likely, from zero to the longest, that included
   */
  public Duration upTo(Duration longest) {
    long millis = longest.toMillis();
    return millis == 0 ? Duration.ZERO : Duration.ofMillis(random.nextLong(millis + 1));
  }
}
