package io.github.cucumberdoip.transport;

import io.github.cucumberdoip.saboteur.Saboteur;
import java.time.Duration;
import java.util.function.BooleanSupplier;

/**
 * Something that a fault does again and again, by the clock of the ECU, until it is told to stop or
 * the faults are taken back.
 */
final class Repetition {
  private final Timers timers;
  private final Saboteur saboteur;
  private final Duration every;
  private final BooleanSupplier again;
  private final Runnable letGo = this::end;
  private volatile boolean over;
  private long due;

  /**
   * A repetition that has not begun.
   *
   * @param again does it once more, without blocking; false if that was not possible any more
   */
  Repetition(Timers timers, Saboteur saboteur, Duration every, BooleanSupplier again) {
    this.timers = timers;
    this.saboteur = saboteur;
    this.every = every;
    this.again = again;
  }

  /** Does it for the first time when the time is over. */
  void begin() {
    saboteur.whileHeld(letGo);
    due = timers.clock().now();
    plan();
  }

  /** Each is due a time after the one before was due, so that delays don't add up. */
  private void plan() {
    due += every.toNanos();
    if (!timers.at(due, this::once)) {
      end();
    }
  }

  private void once() {
    if (!over && !saboteur.isIdle() && again.getAsBoolean()) {
      plan();
    } else {
      end();
    }
  }

  private void end() {
    over = true;
    saboteur.noLongerHeld(letGo);
  }
}
