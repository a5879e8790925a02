package io.github.cucumberdoip.transport;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * The threads of one fixture: daemons with telling names, all known, so that a stop can wait for
 * their end.
 */
final class Threads {
  private static final Duration STOP_TIME = Duration.ofSeconds(5);

  /** How long callbacks may take to return before they are interrupted. */
  private static final Duration STOP_GRACE = Duration.ofMillis(500);

  private final String fixture;
  private final Set<Thread> alive = ConcurrentHashMap.newKeySet();

  Threads(String fixture) {
    this.fixture = fixture;
  }

  ThreadFactory named(String role) {
    return task -> create(role, task);
  }

  void start(String role, Runnable task) {
    Thread thread = create(role, task);
    try {
      thread.start();
    } catch (Error noThreadLeft) {
      alive.remove(thread);
      throw noThreadLeft;
    }
  }

  private Thread create(String role, Runnable task) {
    Thread thread =
        new Thread(
            () -> {
              try {
                task.run();
              } finally {
                alive.remove(Thread.currentThread());
              }
            },
            fixture + "-" + role);
    thread.setDaemon(true);
    alive.add(thread);
    return thread;
  }

  /** Interrupts all threads but the calling one. */
  void interrupt() {
    others().forEach(Thread::interrupt);
  }

  /** The names of all threads but the calling one, for a message. */
  List<String> names() {
    return others().map(Thread::getName).sorted().toList();
  }

  /**
   * Without those that were made but not started: a pool that is shut down at that moment never
   * does. Who is about to start one is alive itself, and so waited for.
   */
  private Stream<Thread> others() {
    return alive.stream()
        .filter(thread -> thread != Thread.currentThread())
        .filter(thread -> thread.getState() != Thread.State.NEW);
  }

  /**
   * Waits until no thread is left but the calling one. Callbacks that don't return are interrupted.
   *
   * @throws FixtureException if one still runs after 5 s
   */
  void end() {
    if (awaitEnd(STOP_GRACE)) {
      return;
    }
    interrupt();
    if (!awaitEnd(STOP_TIME.minus(STOP_GRACE))) {
      throw new FixtureException(
          "the DoIP ECU did not stop within "
              + STOP_TIME.toSeconds()
              + " s: a callback or a computed reply still runs, in "
              + String.join(", ", names())
              + "\n  expected: callbacks that return, at the latest when they are interrupted"
              + "\n  to mend:  don't wait in a callback without a bound",
          null);
    }
  }

  /**
   * Waits until all threads but the calling one have ended, also those that are started meanwhile.
   * An interrupt does not shorten the wait; it is kept for the caller.
   *
   * @return false if some still run after the time
   */
  boolean awaitEnd(Duration atMost) {
    long deadline = System.nanoTime() + atMost.toNanos();
    boolean interrupted = false;
    boolean inTime = true;
    Optional<Thread> next = others().findAny();
    while (next.isPresent() && inTime) {
      try {
        long millis = TimeUnit.NANOSECONDS.toMillis(deadline - System.nanoTime());
        next.get().join(Math.max(1, millis));
      } catch (InterruptedException e) {
        interrupted = true;
      }
      next = others().findAny();
      inTime = System.nanoTime() < deadline;
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
    return next.isEmpty();
  }
}
