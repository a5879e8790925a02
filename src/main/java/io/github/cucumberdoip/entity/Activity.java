package io.github.cucumberdoip.entity;

/**
 * When data last went over a connection, in either direction (DoIP-080..082). Written by the
 * threads that read and write, without the entity's lock.
 */
public final class Activity {
  private volatile long last;

  Activity(long now) {
    last = now;
  }

  /**
   * Data was sent or received.
   *
   * @param now the time of the ECU's clock, in nanoseconds
   */
  public void touch(long now) {
    last = now;
  }

  long last() {
    return last;
  }
}
