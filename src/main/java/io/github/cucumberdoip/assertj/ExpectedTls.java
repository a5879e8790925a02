package io.github.cucumberdoip.assertj;

import io.github.cucumberdoip.journal.TlsNotes;

/** What a journal shall show of TLS, or shall not show. */
public final class ExpectedTls {
  private ExpectedTls() {}

  /**
   * A tester has been through a TLS handshake.
   *
   * @return with any version and cipher suite
   */
  public static Expected handshake() {
    return handshake("TLS", "");
  }

  /**
   * A tester has been through a TLS handshake.
   *
   * @param version the version that was agreed on, for example {@code TLS 1.3}
   * @return with any cipher suite
   */
  public static Expected handshake(String version) {
    return handshake(version, version);
  }

  private static Expected handshake(String with, String noted) {
    return new ExpectedEvent(
        "a DoIP tester has connected to %s with " + with,
        "no DoIP tester has connected to %s with " + with,
        "TLS handshake",
        entry -> entry.note().filter(note -> note.startsWith(TlsNotes.DONE + noted)).isPresent());
  }

  /**
   * A TLS handshake failed, whoever refused.
   *
   * @param reason words of the reason, as the journal has it; empty for any
   * @return the event
   */
  public static Expected failure(String reason) {
    String with = reason.isEmpty() ? "" : " with \"" + reason.replace("%", "%%") + "\"";
    return new ExpectedEvent(
        "a TLS handshake with %s has failed" + with,
        "no TLS handshake with %s has failed" + with,
        "failed TLS handshake",
        entry ->
            entry
                .note()
                .filter(note -> note.startsWith(TlsNotes.FAILED) && note.contains(reason))
                .isPresent());
  }
}
