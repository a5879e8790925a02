package io.github.cucumberdoip.tls;

import java.io.IOException;

/** A handshake failed. The message is the reason, in words: who refused what. */
public final class TlsHandshakeException extends IOException {
  private static final long serialVersionUID = 1L;

  TlsHandshakeException(String reason, Throwable cause) {
    super(reason, cause);
  }
}
