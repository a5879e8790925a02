package io.github.cucumberdoip.transport;

import io.github.cucumberdoip.entity.Action;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/**
 * The actions of one connection, executed one after another in the order in which they were
 * decided, by whichever thread comes first. A thread that finds another one at work leaves its
 * actions to it, so that nobody waits for a slow reader but the thread that writes to it.
 */
final class Outbox {
  /** The sequence of actions that no request caused. */
  static final long NO_REQUEST = -1;

  private static final int MOST_LATE_REPLIES = 1024;
  private static final int MOST_QUEUED = 1024;

  /** Something to do: an action, or none, and what is to be run after it. */
  private record Item(Action action, long request, Runnable after) {}

  /** What may hold up everything behind an action: a fault that takes its time. */
  interface Gate {
    /** Nothing is ever held up. */
    Gate OPEN =
        new Gate() {
          @Override
          public boolean isOpen() {
            return true;
          }

          @Override
          public boolean passes(Runnable later) {
            return true;
          }
        };

    /** Whether nothing is held up now. */
    boolean isOpen();

    /** Whether to go on at once; if not, somebody will run this when it is time. */
    boolean passes(Runnable later);
  }

  private final BiConsumer<Action, Long> executor;
  private final Consumer<String> abort;
  private final Gate gate;
  private final Queue<Item> queue = new ArrayDeque<>();
  private final AtomicInteger lateReplies = new AtomicInteger();
  private boolean busy;
  private boolean closed;
  private boolean held;

  /**
   * An empty outbox.
   *
   * @param executor does an action that a request of a sequence caused
   * @param abort closes the connection at once for a reason
   */
  Outbox(BiConsumer<Action, Long> executor, Consumer<String> abort) {
    this(executor, abort, Gate.OPEN);
  }

  /**
   * An empty outbox with a gate.
   *
   * @param gate asked behind each action
   */
  Outbox(BiConsumer<Action, Long> executor, Consumer<String> abort, Gate gate) {
    this.executor = executor;
    this.abort = abort;
    this.gate = gate;
  }

  /** Adds actions without executing them; call {@link #drain()} when no lock is held. */
  void add(List<Action> actions, long request) {
    add(actions, request, () -> {});
  }

  /** Adds actions and what is to be run after each of them. */
  void add(List<Action> actions, long request, Runnable after) {
    synchronized (queue) {
      for (Action action : actions) {
        queue.add(new Item(action, request, after));
      }
    }
  }

  /** Adds something to run when all that was added before is done. */
  void addTask(Runnable task) {
    synchronized (queue) {
      queue.add(new Item(null, NO_REQUEST, task));
    }
  }

  void drain() {
    work(next(false));
  }

  private void work(Item first) {
    Item item = first;
    while (item != null) {
      if (item.action != null) {
        executor.accept(item.action, item.request);
      }
      Item done = item;
      if (!gate.isOpen() && !gate.passes(() -> goOnAfter(done))) {
        return;
      }
      item.after.run();
      item = next(true);
    }
  }

  private void goOnAfter(Item done) {
    done.after.run();
    work(next(true));
  }

  private Item next(boolean mine) {
    synchronized (queue) {
      if (busy && !mine) {
        return null;
      }
      Item item = queue.poll();
      busy = item != null;
      if (queue.size() == MOST_QUEUED - 1) {
        queue.notifyAll();
      }
      return item;
    }
  }

  /**
   * Waits while too many actions are queued behind a slow reader, so that a tester that sends but
   * never reads is held up by its own socket and does not fill the memory.
   */
  void awaitRoom() {
    synchronized (queue) {
      try {
        while (queue.size() >= MOST_QUEUED && !closed) {
          queue.wait();
        }
      } catch (InterruptedException stopping) {
        Thread.currentThread().interrupt();
      }
    }
  }

  /** Aborts the connection if its close is still queued, behind a tester that does not read. */
  void abortIfStuck() {
    if (!gate.isOpen()) {
      // it is a fault that holds it up, and looks again when it ends
      return;
    }
    Optional<String> reason;
    synchronized (queue) {
      reason =
          queue.stream()
              .map(Item::action)
              .filter(Action.Close.class::isInstance)
              .map(close -> ((Action.Close) close).reason())
              .findFirst();
    }
    reason.ifPresent(abort);
  }

  /** What comes in next has to wait for a decision. */
  void hold() {
    synchronized (queue) {
      held = true;
    }
  }

  boolean isHeld() {
    synchronized (queue) {
      return held;
    }
  }

  /** The decision is there. */
  void release() {
    synchronized (queue) {
      held = false;
      queue.notifyAll();
    }
  }

  /** Waits while the outbox is on hold. */
  void awaitRelease() {
    synchronized (queue) {
      try {
        while (held && !closed) {
          queue.wait();
        }
      } catch (InterruptedException stopping) {
        Thread.currentThread().interrupt();
      }
    }
  }

  /** Lets nobody wait any more. */
  void close() {
    synchronized (queue) {
      closed = true;
      queue.notifyAll();
    }
  }

  boolean hasRoom() {
    return lateReplies.get() < MOST_LATE_REPLIES;
  }

  void lateReplyPlanned() {
    lateReplies.incrementAndGet();
  }

  void lateReplyDone() {
    lateReplies.decrementAndGet();
  }
}
