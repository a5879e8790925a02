package io.github.cucumberdoip.transport;

import java.util.ArrayDeque;
import java.util.Queue;

/**
 * The way of one connection to one ECU, which takes its requests up one after another. A request
 * that finds the ECU busy waits here, so that nobody else has to.
 */
final class Lane {
  private final Queue<Runnable> waiting = new ArrayDeque<>();
  private boolean busy;

  /**
   * Enters the lane if it is free; otherwise the work is done later.
   *
   * @return whether the caller may work now; it then calls {@link #next()} in the end
   */
  synchronized boolean enter(Runnable later) {
    if (busy) {
      waiting.add(later);
      return false;
    }
    busy = true;
    return true;
  }

  /** The next work, for which the lane stays busy, or null if it is free again. */
  synchronized Runnable next() {
    Runnable next = waiting.poll();
    busy = next != null;
    return next;
  }
}
