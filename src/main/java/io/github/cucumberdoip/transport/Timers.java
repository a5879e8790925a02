package io.github.cucumberdoip.transport;

import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * Runs what is due later. The timer thread only starts work; work that may block runs on threads of
 * its own, so that a slow reader delays nobody else. Threads are made when first needed.
 */
final class Timers {
  private final Threads threads;
  private ScheduledThreadPoolExecutor timer;
  private ExecutorService workers;
  private boolean closed;

  Timers(Threads threads) {
    this.threads = threads;
  }

  /**
   * Runs something later, on the timer thread; it must not block.
   *
   * @return false if the timers are closed, so that it will never run
   */
  boolean after(Duration delay, Runnable task) {
    try {
      timer().schedule(task, delay.toNanos(), TimeUnit.NANOSECONDS);
      return true;
    } catch (RejectedExecutionException closedMeanwhile) {
      return false;
    }
  }

  /**
   * Runs something that may block, now, on another thread; nothing happens once the timers are
   * closed.
   */
  void work(Runnable task) {
    try {
      workers().execute(task);
    } catch (RejectedExecutionException closedMeanwhile) {
      // nobody waits for the work of a fixture that was stopped
    }
  }

  private synchronized ScheduledThreadPoolExecutor timer() {
    refuseIfClosed();
    if (timer == null) {
      timer = new ScheduledThreadPoolExecutor(1, threads.named("timer"));
      timer.setRemoveOnCancelPolicy(true);
    }
    return timer;
  }

  private synchronized ExecutorService workers() {
    refuseIfClosed();
    if (workers == null) {
      workers = Executors.newCachedThreadPool(threads.named("worker"));
    }
    return workers;
  }

  private void refuseIfClosed() {
    if (closed) {
      throw new RejectedExecutionException("the fixture was stopped");
    }
  }

  synchronized void close() {
    closed = true;
    if (timer != null) {
      timer.shutdownNow();
    }
    if (workers != null) {
      // not shutdownNow: a callback at work must not be interrupted before it had time to return
      workers.shutdown();
    }
  }
}
