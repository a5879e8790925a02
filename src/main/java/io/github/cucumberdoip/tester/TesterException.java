package io.github.cucumberdoip.tester;

/**
 * The tester could not do what it was asked for: the connection was refused or closed, or the
 * entity refused a header. The message says what was done, what happened and how to mend it.
 */
public class TesterException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  TesterException(String message) {
    super(message);
  }

  TesterException(String message, Throwable cause) {
    super(message, cause);
  }
}
