package io.github.cucumberdoip.tester;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Predicate;

/**
 * What came in, in its order: the newest 10,000, and fewer if they hold more than 64 MiB. Waits are
 * woken by arrivals and by the end. Safe for several threads.
 */
final class Arrivals {
  private static final int MOST_ENTRIES = 10_000;
  private static final long MOST_BYTES = 64L << 20;

  private record Entry(long number, Received received) {}

  private final ReentrantLock lock;
  private final Condition changed;
  private final Deque<Entry> entries = new ArrayDeque<>();
  private long bytes;
  private long newest;
  private boolean ended;

  Arrivals() {
    this(new ReentrantLock());
  }

  private Arrivals(ReentrantLock lock) {
    this.lock = lock;
    this.changed = lock.newCondition();
  }

  /** Another record under the same lock, for {@link #addHereAndTo}. */
  Arrivals companion() {
    return new Arrivals(lock);
  }

  /** Adds to both at once: whoever sees it in one of them finds it in the other. */
  void addHereAndTo(Arrivals companion, Received received) {
    lock.lock();
    try {
      add(received);
      companion.add(received);
    } finally {
      lock.unlock();
    }
  }

  void add(Received received) {
    lock.lock();
    try {
      entries.addLast(new Entry(++newest, received));
      bytes += received.bytes().length();
      while (entries.size() > MOST_ENTRIES || bytes > MOST_BYTES && entries.size() > 1) {
        bytes -= entries.removeFirst().received.bytes().length();
      }
      changed.signalAll();
    } finally {
      lock.unlock();
    }
  }

  /** Nothing comes any more. */
  void end() {
    lock.lock();
    try {
      ended = true;
      changed.signalAll();
    } finally {
      lock.unlock();
    }
  }

  boolean isEnded() {
    lock.lock();
    try {
      return ended;
    } finally {
      lock.unlock();
    }
  }

  /** The number of the newest; {@code 0} before the first. */
  long mark() {
    lock.lock();
    try {
      return newest;
    } finally {
      lock.unlock();
    }
  }

  List<Received> after(long mark) {
    lock.lock();
    try {
      return entries.stream()
          .filter(entry -> entry.number > mark)
          .map(entry -> entry.received)
          .toList();
    } finally {
      lock.unlock();
    }
  }

  List<Received> all() {
    return after(0);
  }

  /** Removes the first match, awaited until the deadline or the end. */
  Optional<Received> take(long mark, Predicate<Received> wanted, long deadline) {
    return await(() -> match(mark, wanted, true), deadline);
  }

  /** The first match, left where it is. */
  Optional<Received> find(Predicate<Received> wanted, long deadline) {
    return await(() -> match(0, wanted, false), deadline);
  }

  /** Whether there are enough matches before the deadline and the end. */
  boolean awaitCount(int count, Predicate<Received> wanted, long deadline) {
    return await(
            () ->
                Optional.of(entries.stream().map(Entry::received).filter(wanted).count())
                    .filter(matches -> matches >= count),
            deadline)
        .isPresent();
  }

  /** What came after a mark, once it is enough, or at the deadline or the end. */
  List<Received> awaitAfter(long mark, Predicate<List<Received>> enough, long deadline) {
    await(() -> Optional.of(after(mark)).filter(enough), deadline);
    return after(mark);
  }

  boolean awaitEnd(long deadline) {
    await(Optional::empty, deadline);
    return isEnded();
  }

  private interface Attempt<T> {
    Optional<T> now();
  }

  private <T> Optional<T> await(Attempt<T> attempt, long deadline) {
    lock.lock();
    try {
      while (true) {
        Optional<T> result = attempt.now();
        long left = deadline - System.nanoTime();
        if (result.isPresent() || ended || left <= 0) {
          return result;
        }
        changed.awaitNanos(left);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new TesterException("interrupted while the DoIP tester waited for a message", e);
    } finally {
      lock.unlock();
    }
  }

  private Optional<Received> match(long mark, Predicate<Received> wanted, boolean remove) {
    for (Iterator<Entry> all = entries.iterator(); all.hasNext(); ) {
      Entry entry = all.next();
      if (entry.number > mark && wanted.test(entry.received)) {
        if (remove) {
          all.remove();
          bytes -= entry.received.bytes().length();
        }
        return Optional.of(entry.received);
      }
    }
    return Optional.empty();
  }
}
