package io.github.cucumberdoip.journal;

/**
 * The clock by which a fixture measures the times of the protocol. It goes with the system's until
 * somebody takes it over.
 */
public interface Timeline {
  /**
   * The time; only differences mean something.
   *
   * @return nanoseconds
   */
  long now();

  /**
   * Whether time stands still until somebody lets it pass.
   *
   * @return false for a clock that goes with the system's
   */
  boolean isTakenOver();

  /**
   * The clock of the system, which nobody can take over.
   *
   * @return the clock that {@link System#nanoTime()} reads
   */
  static Timeline ofSystem() {
    return new Timeline() {
      @Override
      public long now() {
        return System.nanoTime();
      }

      @Override
      public boolean isTakenOver() {
        return false;
      }
    };
  }
}
