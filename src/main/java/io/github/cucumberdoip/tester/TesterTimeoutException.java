package io.github.cucumberdoip.tester;

import java.time.Duration;

/**
 * Something awaited did not come in time. The message says what was sent, what came and how long
 * was waited.
 */
public final class TesterTimeoutException extends TesterException {
  private static final long serialVersionUID = 1L;

  /** From the act to the failure. */
  private final Duration waited;

  TesterTimeoutException(String message, Duration waited) {
    super(message);
    this.waited = waited;
  }

  TesterTimeoutException(String message, Duration waited, Throwable cause) {
    super(message, cause);
    this.waited = waited;
  }

  /**
   * How long was waited.
   *
   * @return the time from the act, for example sending, to this failure
   */
  public Duration waited() {
    return waited;
  }
}
