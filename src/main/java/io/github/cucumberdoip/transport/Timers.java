package io.github.cucumberdoip.transport;

import java.time.Duration;
import java.util.PriorityQueue;
import java.util.Queue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;

/**
 * Runs what is due later, by the ECU's clock or by the system's. The timer thread only starts work;
 * work that may block runs on threads of its own, so that a slow reader delays nobody else. Threads
 * are made when first needed.
 */
final class Timers {
  /** Later than all tasks. */
  private static final long NEVER = Long.MAX_VALUE;

  /** Something to do at a time. */
  record Task(long due, long number, Runnable action, Consumer<Throwable> onFailure)
      implements Comparable<Task> {
    void run() {
      try {
        action.run();
      } catch (RuntimeException | Error failure) {
        onFailure.accept(failure);
      }
    }

    @Override
    public int compareTo(Task other) {
      return due == other.due ? Long.compare(number, other.number) : Long.signum(due - other.due);
    }
  }

  private final Threads threads;
  private final EcuClock clock;
  private final Consumer<Throwable> onFailure;
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition changed = lock.newCondition();
  private final Queue<Task> byClock = new PriorityQueue<>();
  private final Queue<Task> bySystem = new PriorityQueue<>();
  private long numbers;
  private boolean started;
  private boolean closed;
  private ExecutorService workers;

  Timers(Threads threads, EcuClock clock, Consumer<Throwable> onFailure) {
    this.threads = threads;
    this.clock = clock;
    this.onFailure = onFailure;
    clock.attach(this);
  }

  EcuClock clock() {
    return clock;
  }

  /**
   * Runs something later by the ECU's clock, on the timer thread or on the thread that lets the
   * time pass; it must not block.
   *
   * @return false if the timers are closed, so that it will never run
   */
  boolean after(Duration delay, Runnable task) {
    return add(byClock, clock.now() + delay.toNanos(), task);
  }

  /** The same at a time of the ECU's clock. */
  boolean at(long due, Runnable task) {
    return add(byClock, due, task);
  }

  /** The same by the system's clock, for what is no matter of the protocol. */
  boolean afterRealTime(Duration delay, Runnable task) {
    return add(bySystem, System.nanoTime() + delay.toNanos(), task);
  }

  private boolean add(Queue<Task> queue, long due, Runnable action) {
    lock.lock();
    try {
      if (closed) {
        return false;
      }
      queue.add(new Task(due, numbers, action, onFailure));
      numbers++;
      if (!started) {
        threads.start("timer", this::run);
        started = true;
      }
      changed.signalAll();
      return true;
    } finally {
      lock.unlock();
    }
  }

  private void run() {
    Task task = next();
    while (task != null) {
      task.run();
      task = next();
    }
  }

  /** The next task when it is due, or null when the timers are closed. */
  private Task next() {
    lock.lock();
    try {
      while (!closed) {
        Task first = bySystem.peek();
        long untilSystem = first == null ? NEVER : first.due - System.nanoTime();
        Task firstByClock = byClock.peek();
        long untilClock = firstByClock == null ? NEVER : clock.waitFor(firstByClock.due);
        if (Math.min(untilSystem, untilClock) <= 0) {
          return (untilSystem <= 0 ? bySystem : byClock).poll();
        }
        changed.awaitNanos(Math.min(untilSystem, untilClock));
      }
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
    } finally {
      lock.unlock();
    }
    return null;
  }

  /** When the next task is due by the ECU's clock; far away if there is none. */
  long nextDue() {
    lock.lock();
    try {
      Task first = byClock.peek();
      return first == null ? clock.now() + NEVER / 2 : first.due;
    } finally {
      lock.unlock();
    }
  }

  /** Takes the next task out if it is due by then. */
  Task poll(long due) {
    lock.lock();
    try {
      Task first = byClock.peek();
      return first == null || first.due - due > 0 ? null : byClock.poll();
    } finally {
      lock.unlock();
    }
  }

  /** The clock goes another way from now on. */
  void wake() {
    lock.lock();
    try {
      changed.signalAll();
    } finally {
      lock.unlock();
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

  private ExecutorService workers() {
    lock.lock();
    try {
      if (closed) {
        throw new RejectedExecutionException("the fixture was stopped");
      }
      if (workers == null) {
        workers = Executors.newCachedThreadPool(threads.named("worker"));
      }
      return workers;
    } finally {
      lock.unlock();
    }
  }

  void close() {
    clock.detach(this);
    lock.lock();
    try {
      closed = true;
      byClock.clear();
      bySystem.clear();
      changed.signalAll();
      if (workers != null) {
        // not shutdownNow: a callback at work must not be interrupted before it had time to return
        workers.shutdown();
      }
    } finally {
      lock.unlock();
    }
  }
}
