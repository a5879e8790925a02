package io.github.cucumberdoip.journal;

import io.github.cucumberdoip.message.Bytes;
import io.github.cucumberdoip.message.DoipMessage;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * Keeps what happened, oldest first, within a bound of bytes: when it is full the oldest entries
 * go. Safe for use by many threads; usable before the fixture starts and after it stopped.
 */
public final class Journal {
  /**
   * The default bound, 24 MiB: enough for one message of the size that an entity takes by default,
   * 16 MiB, beside its answer. The less is kept, the less the collector has to copy while long
   * messages come in.
   */
  public static final long DEFAULT_MAX_BYTES = 24L << 20;

  private static final Duration LONGEST = Duration.ofNanos(Long.MAX_VALUE);

  private final ReentrantLock lock = new ReentrantLock();
  private final Condition changed = lock.newCondition();
  private final Ring ring;
  private final Clock clock;
  private volatile Timeline timeline = Timeline.ofSystem();
  private long version;
  private int waiting;

  /**
   * An empty journal.
   *
   * @param maxBytes the bound, counting each entry with its bytes and a fixed overhead; at least
   *     the newest entry is always kept
   * @param clock stamps the entries
   */
  public Journal(long maxBytes, Clock clock) {
    this.ring = new Ring(maxBytes);
    this.clock = clock;
  }

  /**
   * Says by which clock the fixture measures the times of the protocol. The system's at first.
   *
   * @param newTimeline stamps the {@link JournalEntry#ecuTime()} of the entries to come
   */
  public void measureBy(Timeline newTimeline) {
    timeline = newTimeline;
  }

  /** {@return the clock by which the fixture measures the times of the protocol} */
  public Timeline timeline() {
    return timeline;
  }

  /**
   * Adds an entry.
   *
   * @param kind what happened
   * @param peer with whom
   * @param bytes all bytes as on the wire, or none
   * @param message the decoded message, or null
   * @param note a remark, or null
   * @return the entry as it is kept
   */
  public JournalEntry append(
      EntryKind kind, Peer peer, Bytes bytes, DoipMessage message, String note) {
    return append(kind, peer, bytes, Bytes.EMPTY, message, note);
  }

  /**
   * Adds an entry for a message that was sent in two parts; they are joined when somebody reads
   * them.
   *
   * @param peer with whom
   * @param head the first bytes as on the wire
   * @param tail the bytes after them, or none
   * @param message the message
   * @return the entry as it is kept
   */
  public JournalEntry sent(Peer peer, Bytes head, Bytes tail, DoipMessage message) {
    return append(EntryKind.SENT, peer, head, tail, message, null);
  }

  private JournalEntry append(
      EntryKind kind, Peer peer, Bytes bytes, Bytes tail, DoipMessage message, String note) {
    lock.lock();
    try {
      JournalEntry entry =
          new JournalEntry(
              ring.end(),
              clock.instant(),
              System.nanoTime(),
              timeline.now(),
              kind,
              peer,
              bytes,
              tail,
              message,
              note,
              null);
      ring.add(entry);
      tell();
      return entry;
    } finally {
      lock.unlock();
    }
  }

  /**
   * Says what answered a request. Without effect if the entry has been dropped.
   *
   * @param sequence the request's entry
   * @param match what answered it
   */
  public void matched(long sequence, Match match) {
    change(sequence, entry -> entry.with(match));
  }

  /**
   * Adds what came of a message after its header had been recorded. Without effect if the entry has
   * been dropped.
   *
   * @param sequence the entry of the header
   * @param bytes header and payload
   * @param message the decoded message, or null
   */
  public void completed(long sequence, Bytes bytes, DoipMessage message) {
    change(sequence, entry -> entry.with(bytes, message));
  }

  private void change(long sequence, UnaryOperator<JournalEntry> change) {
    lock.lock();
    try {
      if (sequence >= ring.begin() && sequence < ring.end()) {
        ring.replace(sequence, change.apply(ring.get(sequence)));
        tell();
      }
    } finally {
      lock.unlock();
    }
  }

  /** {@return a snapshot of all entries that are kept, oldest first} */
  public List<JournalEntry> entries() {
    return entriesFrom(0);
  }

  /**
   * The kept entries from a place on.
   *
   * @param sequence the first entry wanted, see {@link #mark()}
   * @return a snapshot, oldest first
   */
  public List<JournalEntry> entriesFrom(long sequence) {
    lock.lock();
    try {
      return ring.from(Math.max(sequence, ring.begin()));
    } finally {
      lock.unlock();
    }
  }

  /**
   * {@return a snapshot of the kept requests, diagnostic messages that testers sent, oldest first}
   */
  public List<JournalEntry> requests() {
    return entries().stream().filter(JournalEntry::isRequest).toList();
  }

  /**
   * A place between the entries of now and those to come.
   *
   * @return the sequence that the next entry will have
   */
  public long mark() {
    lock.lock();
    try {
      return ring.end();
    } finally {
      lock.unlock();
    }
  }

  /**
   * The oldest kept entry's sequence: what is before it has been dropped or cleared.
   *
   * @return the sequence, or that of the next entry if none is kept
   */
  public long firstKept() {
    lock.lock();
    try {
      return ring.begin();
    } finally {
      lock.unlock();
    }
  }

  /**
   * How many entries the bound has pushed out since the start or the last {@link #clear()}.
   *
   * @return 0 while nothing is missing
   */
  public long dropped() {
    lock.lock();
    try {
      return ring.dropped();
    } finally {
      lock.unlock();
    }
  }

  /** Forgets all entries. Sequences go on counting. */
  public void clear() {
    lock.lock();
    try {
      ring.clear();
      tell();
    } finally {
      lock.unlock();
    }
  }

  /** {@return a number that grows with each change, for {@link #awaitChange}} */
  public long version() {
    lock.lock();
    try {
      return version;
    } finally {
      lock.unlock();
    }
  }

  /**
   * Waits until the journal has changed.
   *
   * @param seen the version that the caller has seen
   * @param atMost how long to wait
   * @return true if it has changed, false if the time is over
   * @throws InterruptedException if the waiting thread is interrupted
   */
  public boolean awaitChange(long seen, Duration atMost) throws InterruptedException {
    long nanos = nanos(atMost);
    lock.lockInterruptibly();
    try {
      waiting++;
      while (version == seen) {
        if (nanos <= 0) {
          return false;
        }
        nanos = changed.awaitNanos(nanos);
      }
      return true;
    } finally {
      waiting--;
      lock.unlock();
    }
  }

  /**
   * Waits for the first entry that fulfils a condition.
   *
   * @param from where to begin looking, see {@link #mark()}
   * @param condition the condition; called outside of any lock
   * @param atMost how long to wait
   * @return the entry, or empty if the time is over
   * @throws InterruptedException if the waiting thread is interrupted
   */
  public Optional<JournalEntry> awaitEntry(
      long from, Predicate<JournalEntry> condition, Duration atMost) throws InterruptedException {
    long deadline = System.nanoTime() + nanos(atMost);
    long seen;
    do {
      seen = version();
      Optional<JournalEntry> found = entriesFrom(from).stream().filter(condition).findFirst();
      if (found.isPresent()) {
        return found;
      }
    } while (awaitChange(seen, Duration.ofNanos(deadline - System.nanoTime())));
    return Optional.empty();
  }

  private static long nanos(Duration atMost) {
    Duration bounded = atMost.compareTo(LONGEST) < 0 ? atMost : LONGEST;
    return bounded.isNegative() ? 0 : bounded.toNanos();
  }

  private void tell() {
    version++;
    if (waiting > 0) {
      changed.signalAll();
    }
  }
}
