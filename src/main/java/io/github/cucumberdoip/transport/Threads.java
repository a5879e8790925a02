package io.github.cucumberdoip.transport;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;

/**
 * The threads of one fixture: daemons with telling names, all known, so that a stop can wait for
 * their end.
 */
final class Threads {
  private final String fixture;
  private final Set<Thread> alive = ConcurrentHashMap.newKeySet();

  Threads(String fixture) {
    this.fixture = fixture;
  }

  ThreadFactory named(String role) {
    return task -> create(role, task);
  }

  void start(String role, Runnable task) {
    create(role, task).start();
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

  /**
   * Waits until all threads but the calling one have ended.
   *
   * @return false if some still run after the time
   */
  boolean awaitEnd(Duration atMost) {
    long deadline = System.nanoTime() + atMost.toNanos();
    boolean interrupted = false;
    for (Thread thread : alive) {
      if (thread == Thread.currentThread()) {
        continue;
      }
      try {
        long millis = TimeUnit.NANOSECONDS.toMillis(deadline - System.nanoTime());
        thread.join(Math.max(1, millis));
      } catch (InterruptedException e) {
        interrupted = true;
        break;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
    alive.remove(Thread.currentThread());
    return alive.isEmpty();
  }
}
