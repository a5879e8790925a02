package io.github.cucumberdoip.transport;

import io.github.cucumberdoip.saboteur.Saboteur;
import io.github.cucumberdoip.saboteur.TimedSteps;
import io.github.cucumberdoip.saboteur.WireStep;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.function.Consumer;

/**
 * Does the steps of faults on one connection, in their order and at their times, while no thread
 * waits. What comes behind them waits in the outbox. Times go by the clock of the ECU, which is the
 * system's unless a test has taken it over. Steps that write are done one after another, by the
 * thread that brings them or, later, by one of their own.
 */
final class Wire implements Outbox.Gate {
  private final Timers timers;
  private final Saboteur saboteur;
  private final Consumer<WireStep> doing;
  private final Runnable onFree;

  /** What is due, for whichever thread comes first. */
  private final Outbox ready = new Outbox((action, request) -> {}, reason -> {});

  private final Runnable letGo = this::letGo;
  private final Queue<TimedSteps> plans = new ArrayDeque<>();
  private TimedSteps current;
  private Object waiting;
  private WireStep next;
  private long due;
  private boolean hurried;
  private Runnable whenOpen;
  private boolean closed;
  private volatile boolean busy;

  /**
   * A wire with nothing to do.
   *
   * @param doing does a step that takes no time
   * @param onFree runs each time when all steps are done
   */
  Wire(Timers timers, Saboteur saboteur, Consumer<WireStep> doing, Runnable onFree) {
    this.timers = timers;
    this.saboteur = saboteur;
    this.doing = doing;
    this.onFree = onFree;
  }

  /** Does steps, behind those that are under way; returns when what is due at once is done. */
  void run(List<WireStep> steps) {
    synchronized (this) {
      plans.add(new TimedSteps(steps));
      if (busy) {
        return;
      }
      busy = true;
      due = timers.clock().now();
      proceed();
    }
    ready.drain();
  }

  @Override
  public boolean isOpen() {
    return !busy;
  }

  @Override
  public boolean passes(Runnable later) {
    if (!busy) {
      return true;
    }
    synchronized (this) {
      if (busy) {
        whenOpen = later;
      }
      return !busy;
    }
  }

  /** Puts what is due into the queue, and plans what is due later. */
  private synchronized void proceed() {
    boolean goesOn = true;
    while (goesOn) {
      if (current == null || !current.hasNext()) {
        current = plans.poll();
        if (current == null) {
          ready.addTask(this::end);
          return;
        }
      } else {
        TimedSteps.Timed timed = current.next();
        Optional<Duration> delay = hurried || closed ? Optional.of(Duration.ZERO) : timed.delay();
        if (delay.isPresent() && delay.get().isZero()) {
          ready.addTask(() -> doing.accept(timed.step()));
        } else {
          await(timed.step(), delay);
          goesOn = false;
        }
      }
    }
  }

  private void await(WireStep step, Optional<Duration> delay) {
    Object turn = new Object();
    waiting = turn;
    next = step;
    saboteur.whileHeld(letGo);
    if (saboteur.isIdle()) {
      // the faults were taken back in this very moment, and nobody will say so again
      hurried = true;
      goOn();
    } else if (delay.isPresent()) {
      due += delay.get().toNanos();
      timers.after(Duration.ofNanos(due - timers.clock().now()), () -> tick(turn));
    }
  }

  /** Time has passed; called by the timer thread, which must not write. */
  private void tick(Object turn) {
    synchronized (this) {
      if (waiting != turn) {
        return;
      }
      goOn();
    }
    timers.work(ready::drain);
  }

  private void goOn() {
    WireStep step = next;
    waiting = null;
    next = null;
    saboteur.noLongerHeld(letGo);
    ready.addTask(() -> doing.accept(step));
    proceed();
  }

  private void end() {
    Runnable open;
    synchronized (this) {
      if (!plans.isEmpty()) {
        proceed();
        return;
      }
      busy = false;
      hurried = false;
      open = whenOpen;
      whenOpen = null;
      notifyAll();
    }
    onFree.run();
    if (open != null) {
      open.run();
    }
  }

  /** The faults were taken back: nothing waits any more. */
  private void letGo() {
    if (hurry()) {
      timers.work(ready::drain);
    }
  }

  /** The connection is closed: what waits is done, which has no effect any more. */
  void close() {
    synchronized (this) {
      closed = true;
    }
    if (hurry()) {
      ready.drain();
    }
  }

  private synchronized boolean hurry() {
    hurried = busy;
    if (waiting == null) {
      return false;
    }
    goOn();
    return true;
  }

  /** Waits until all steps are done; for a thread that belongs to this connection only. */
  synchronized void awaitFree() {
    try {
      while (busy) {
        wait();
      }
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
    }
  }
}
