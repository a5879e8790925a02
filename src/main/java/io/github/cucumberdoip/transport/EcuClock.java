package io.github.cucumberdoip.transport;

import io.github.cucumberdoip.journal.Timeline;
import io.github.cucumberdoip.message.InvalidValueException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/**
 * The clock by which an ECU measures all times of the protocol: inactivity, alive checks, waits
 * before announcements and late responses. It is the system's clock until somebody takes it over;
 * from then on time stands still and passes only by {@link #advance}, so that a rule of five
 * minutes is tested in no time. Safe for use by many threads; outlives the stop of an ECU.
 */
public final class EcuClock implements Timeline {
  /** How long time waits for what is being decided. */
  private static final long LONGEST_DECISION = Duration.ofSeconds(1).toNanos();

  private static final long DECISION_POLL = Duration.ofNanos(50_000).toNanos();

  private final List<Timers> timers = new CopyOnWriteArrayList<>();
  private final AtomicInteger deciding = new AtomicInteger();
  private volatile boolean takenOver;
  private volatile boolean advancing;
  private volatile long manualTime;
  private volatile long offset;

  /** A clock that goes with the system's. */
  public EcuClock() {}

  /**
   * The time; only differences mean something.
   *
   * @return nanoseconds
   */
  @Override
  public long now() {
    return takenOver ? manualTime : System.nanoTime() + offset;
  }

  /**
   * Whether time passes by {@link #advance} only.
   *
   * @return false at first
   */
  @Override
  public boolean isTakenOver() {
    return takenOver;
  }

  /** Stops the time. Nothing happens if it stands still already. */
  public synchronized void takeOver() {
    if (!takenOver) {
      manualTime = now();
      takenOver = true;
      timers.forEach(Timers::wake);
    }
  }

  /**
   * Lets the time pass with the system's again, from where it stands. Nothing happens if it does.
   */
  public synchronized void release() {
    if (takenOver) {
      offset = manualTime - System.nanoTime();
      takenOver = false;
      timers.forEach(Timers::wake);
    }
  }

  /**
   * Lets time pass at once, and takes the clock over if that has not been done. Messages that have
   * been recorded as received are decided first. What is due meanwhile is decided in its order,
   * each thing at its own time, before this returns; what it leads to is sent soon after.
   *
   * @param time zero or more
   * @throws InvalidValueException if it is negative
   */
  public synchronized void advance(Duration time) {
    if (time.isNegative()) {
      throw InvalidValueException.of(
          "a time to pass", time.toMillis() + " ms", "zero or more", "time goes forward only");
    }
    takeOver();
    awaitDecisions();
    advancing = true;
    try {
      long end = manualTime + time.toNanos();
      Timers.Task next = earliest(end);
      while (next != null) {
        manualTime = Math.max(manualTime, next.due());
        next.run();
        next = earliest(end);
      }
      manualTime = end;
    } finally {
      advancing = false;
      timers.forEach(Timers::wake);
    }
  }

  /** How long the timer thread has to wait for a time; for ever while somebody else sees to it. */
  long waitFor(long due) {
    long wait = due - now();
    return advancing || takenOver && wait > 0 ? Long.MAX_VALUE : wait;
  }

  private Timers.Task earliest(long end) {
    Timers earliest = null;
    long due = end;
    for (Timers candidate : timers) {
      long itsDue = candidate.nextDue();
      if (itsDue - due < 0 || earliest == null && itsDue == due) {
        earliest = candidate;
        due = itsDue;
      }
    }
    return earliest == null ? null : earliest.poll(due);
  }

  /** A message is looked at; what it leads to later has no time yet. */
  void beginDecision() {
    deciding.incrementAndGet();
  }

  /** What the message leads to later has its time. */
  void endDecision() {
    deciding.decrementAndGet();
  }

  /** Bounded, as a decision may be held up by a tester that does not read. */
  private void awaitDecisions() {
    long deadline = System.nanoTime() + LONGEST_DECISION;
    while (deciding.get() > 0 && System.nanoTime() - deadline < 0) {
      LockSupport.parkNanos(DECISION_POLL);
    }
  }

  void attach(Timers ofRunningEcu) {
    timers.add(ofRunningEcu);
  }

  void detach(Timers ofStoppedEcu) {
    timers.remove(ofStoppedEcu);
  }
}
