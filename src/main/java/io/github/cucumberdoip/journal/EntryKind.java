package io.github.cucumberdoip.journal;

/** What a journal entry records. */
public enum EntryKind {
  /** A tester opened a TCP connection. */
  CONNECTION_OPENED,
  /** A TCP connection ended; the note says by whom and why. */
  CONNECTION_CLOSED,
  /** Bytes came from a tester. */
  RECEIVED,
  /** Bytes are handed to the network. */
  SENT,
  /** Something that is neither received nor sent is worth knowing; the note says what. */
  NOTE
}
