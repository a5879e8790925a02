package io.github.cucumberdoip.journal;

import java.time.Instant;

/**
 * A place in a journal that has a name: between what happened before it was set and what happens
 * since.
 *
 * <pre>{@code
 * Mark reset = Mark.set(ecu.journal(), "reset");
 * myTester.reconnect();
 * assertThat(ecu.journal()).since(reset).within(Duration.ofSeconds(2)).shows(Expected.connection());
 * }</pre>
 *
 * @param name how failures call it
 * @param sequence the first entry since the mark has this sequence, or a higher one if entries were
 *     dropped
 * @param time when it was set, by the clock on the wall
 * @param nanoTime when it was set, by {@link System#nanoTime()}
 * @param ecuTime when it was set, by the clock of the fixture, see {@link Journal#timeline()}
 */
public record Mark(String name, long sequence, Instant time, long nanoTime, long ecuTime) {
  /**
   * Sets a mark behind all that the journal recorded so far.
   *
   * @param journal the journal of a fixture, also of one that does not run
   * @param name how failures shall call it
   * @return the mark
   */
  public static Mark set(Journal journal, String name) {
    long ecuTime = journal.timeline().now();
    return new Mark(name, journal.mark(), Instant.now(), System.nanoTime(), ecuTime);
  }
}
