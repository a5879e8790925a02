package io.github.cucumberdoip.journal;

/** How the notes on TLS handshakes begin, so that checks find them. */
public final class TlsNotes {
  /** A handshake is done; version, cipher suite and the tester's certificate follow. */
  public static final String DONE = "TLS handshake done: ";

  /** A handshake failed; the reason follows. */
  public static final String FAILED = "TLS handshake failed: ";

  private TlsNotes() {}
}
