package io.github.cucumberdoip.tester;

/** The TLS handshake of a tester failed. */
public final class TesterTlsException extends TesterException {
  private static final long serialVersionUID = 1L;

  /** In words. */
  private final String reason;

  TesterTlsException(String message, String reason, Throwable cause) {
    super(message, cause);
    this.reason = reason;
  }

  /** {@return why it failed: what the tester refused, or which alert the ECU sent} */
  public String reason() {
    return reason;
  }
}
