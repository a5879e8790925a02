package io.github.cucumberdoip.message;

/**
 * A value that was given to us cannot be used. The message says what was given, what is expected
 * and how to mend it:
 *
 * <pre>
 * not a logical address: "0x1G10"
 *   expected: 0x and up to four hex digits, 0x0000..0xFFFF
 *   to mend:  write for example 0x0E80
 * </pre>
 */
public final class InvalidValueException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  private InvalidValueException(String message) {
    super(message);
  }

  /**
   * Builds the exception.
   *
   * @param what the kind of value, with its article, for example {@code "a logical address"}
   * @param given what was given; printed in quotes
   * @param expected what is accepted
   * @param mend how to mend it, usually an example or a near name
   * @return the exception, to be thrown by the caller
   */
  public static InvalidValueException of(String what, Object given, String expected, String mend) {
    return new InvalidValueException(
        "not " + what + ": \"" + given + "\"\n  expected: " + expected + "\n  to mend:  " + mend);
  }
}
