package io.github.cucumberdoip.tls;

/** TLS cannot be set up as asked for. The message says what, why and how to mend it. */
public final class TlsException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  TlsException(String message, Throwable cause) {
    super(message, cause);
  }

  static TlsException of(String what, String expected, String mend, Throwable cause) {
    return new TlsException(what + "\n  expected: " + expected + "\n  to mend:  " + mend, cause);
  }
}
