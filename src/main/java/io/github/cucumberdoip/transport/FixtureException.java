package io.github.cucumberdoip.transport;

/**
 * The network refuses what was asked of the fixture. The message says what, why and how to mend it.
 */
public final class FixtureException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * Builds the exception.
   *
   * @param message what was asked, why it failed, how to mend it
   * @param cause the system's refusal, or null
   */
  public FixtureException(String message, Throwable cause) {
    super(message, cause);
  }
}
