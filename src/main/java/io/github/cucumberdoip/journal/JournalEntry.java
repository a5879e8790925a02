package io.github.cucumberdoip.journal;

import io.github.cucumberdoip.message.Bytes;
import io.github.cucumberdoip.message.DiagnosticMessage;
import io.github.cucumberdoip.message.DoipMessage;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** One thing that happened at the fixture. Immutable. */
public final class JournalEntry {
  /**
   * What an entry with its message costs in memory besides its bytes, rounded up: 192 bytes were
   * measured on average for requests, acknowledgements and responses, on a JVM with compressed
   * references.
   */
  static final int OVERHEAD = 200;

  private final long sequence;
  private final Instant time;
  private final long nanoTime;
  private final long ecuTime;
  private final EntryKind kind;
  private final Peer peer;
  private final Bytes head;
  private final Bytes tail;
  private final DoipMessage message;
  private final String note;
  private final Match match;

  JournalEntry(
      long sequence,
      Instant time,
      long nanoTime,
      long ecuTime,
      EntryKind kind,
      Peer peer,
      Bytes head,
      Bytes tail,
      DoipMessage message,
      String note,
      Match match) {
    this.sequence = sequence;
    this.time = time;
    this.nanoTime = nanoTime;
    this.ecuTime = ecuTime;
    this.kind = kind;
    this.peer = peer;
    this.head = head;
    this.tail = tail;
    this.message = message;
    this.note = note;
    this.match = match;
  }

  JournalEntry with(Bytes wholeBytes, DoipMessage decoded) {
    return new JournalEntry(
        sequence,
        time,
        nanoTime,
        ecuTime,
        kind,
        peer,
        wholeBytes,
        Bytes.EMPTY,
        decoded,
        note,
        match);
  }

  JournalEntry with(Match newMatch) {
    return new JournalEntry(
        sequence, time, nanoTime, ecuTime, kind, peer, head, tail, message, note, newMatch);
  }

  /**
   * The number of the entry, counted from 0 for each fixture and never used again, not even after a
   * clear.
   *
   * @return 0 or more
   */
  public long sequence() {
    return sequence;
  }

  /**
   * When it happened, by the clock on the wall.
   *
   * @return the time
   */
  public Instant time() {
    return time;
  }

  /**
   * When it happened, by a clock that never jumps; only differences mean something.
   *
   * @return nanoseconds
   */
  public long nanoTime() {
    return nanoTime;
  }

  /**
   * When it happened, by the clock of the fixture: the same as {@link #nanoTime()} until somebody
   * takes that clock over. Only differences mean something.
   *
   * @return nanoseconds
   */
  public long ecuTime() {
    return ecuTime;
  }

  /**
   * What kind of thing happened.
   *
   * @return the kind
   */
  public EntryKind kind() {
    return kind;
  }

  /**
   * The other side.
   *
   * @return the peer
   */
  public Peer peer() {
    return peer;
  }

  /**
   * All bytes as they were on the wire, the header included.
   *
   * @return the bytes; empty for a kind that carries none
   */
  public Bytes bytes() {
    return tail.isEmpty() ? head : Bytes.joined(List.of(head, tail));
  }

  /**
   * The decoded message.
   *
   * @return empty if there were no bytes or they could not be decoded; {@link #note()} then says
   *     why
   */
  public Optional<DoipMessage> message() {
    return Optional.ofNullable(message);
  }

  /**
   * The decoded message if it is of a type.
   *
   * @param <M> the type
   * @param type the type
   * @return empty if it is another
   */
  public <M extends DoipMessage> Optional<M> message(Class<M> type) {
    return type.isInstance(message) ? Optional.of(type.cast(message)) : Optional.empty();
  }

  /**
   * Whether this is a diagnostic message that came from a tester.
   *
   * @return true for a request
   */
  public boolean isRequest() {
    return kind == EntryKind.RECEIVED && message instanceof DiagnosticMessage;
  }

  /**
   * What is worth knowing besides.
   *
   * @return for example why bytes could not be decoded or a connection was closed
   */
  public Optional<String> note() {
    return Optional.ofNullable(note);
  }

  /**
   * What answered this request.
   *
   * @return empty if this is no request or it has not been answered yet
   */
  public Optional<Match> match() {
    return Optional.ofNullable(match);
  }

  long cost() {
    return OVERHEAD + head.length() + tail.length();
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder("#" + sequence + " " + kind + " " + peer);
    if (message != null) {
      text.append(' ').append(message);
    } else if (!head.isEmpty()) {
      text.append(' ').append(bytes());
    }
    if (note != null) {
      text.append(" (").append(note).append(')');
    }
    return text.toString();
  }
}
