package io.github.cucumberdoip.tls;

import java.io.InputStream;
import java.io.OutputStream;
import java.util.Optional;

/**
 * Does the handshakes of an ECU. Uses no class of the library before it is known to be there. Safe
 * for several threads; each handshake blocks its own.
 */
public final class TlsServerSide {
  private final TlsSettings settings;
  private final Optional<KeyLog> keyLog;

  private TlsServerSide(TlsSettings settings, Optional<KeyLog> keyLog) {
    this.settings = settings;
    this.keyLog = keyLog;
  }

  /**
   * Prepares for handshakes.
   *
   * @param settings certificate, versions, suites and so on
   * @return the server's side
   * @throws TlsException if Bouncy Castle is not on the class path, or the key log cannot be
   *     written
   */
  public static TlsServerSide of(TlsSettings settings) {
    BouncyCastle.require("listening with TLS");
    Rehearsal.of(settings);
    return new TlsServerSide(settings, settings.keyLog().map(KeyLog::open));
  }

  /** {@return how this side behaves} */
  public TlsSettings settings() {
    return settings;
  }

  /**
   * Does a handshake.
   *
   * @param in what the tester sends; a {@link java.net.SocketTimeoutException} ends the handshake
   * @param out to the tester
   * @return the session
   * @throws TlsHandshakeException if it failed; the message is the reason. An alert has been sent
   *     if it was this side that refused. The streams are closed
   */
  public TlsSession accept(InputStream in, OutputStream out) throws TlsHandshakeException {
    return Handshake.accept(settings, keyLog, in, out);
  }
}
