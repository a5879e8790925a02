package io.github.cucumberdoip.tls;

import java.io.IOException;

/** A handshake failed. The message is the reason, in words: who refused what. */
public final class TlsHandshakeException extends IOException {
  private static final long serialVersionUID = 1L;

  /** Whether the tester ended it. */
  private final boolean byTester;

  TlsHandshakeException(String reason, boolean byTester, Throwable cause) {
    super(reason, cause);
    this.byTester = byTester;
  }

  /** {@return whether it was the tester that refused, and not the ECU} */
  public boolean isByTester() {
    return byTester;
  }
}
