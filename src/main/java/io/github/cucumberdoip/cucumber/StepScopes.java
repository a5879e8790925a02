package io.github.cucumberdoip.cucumber;

import io.github.cucumberdoip.message.InvalidValueException;
import io.github.cucumberdoip.message.LogicalAddress;
import io.github.cucumberdoip.saboteur.Scope;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads for whom something holds. */
public final class StepScopes {
  private static final Pattern ORIGIN =
      Pattern.compile("(?: of .* tester (\\S+))?(?: on .*connection (\\S+))?");

  private StepScopes() {}

  /**
   * Reads whose messages are meant.
   *
   * @param text {@code of the DoIP tester 0x0E80}, {@code on connection 2}, both, or nothing; with
   *     a blank before each
   * @return the scope
   * @throws io.github.cucumberdoip.message.InvalidValueException if address or number are none
   */
  public static Scope origin(String text) {
    Matcher found = ORIGIN.matcher(text);
    if (!found.matches()) {
      throw new IllegalStateException("not an origin: \"" + text + "\"");
    }
    return of(Optional.ofNullable(found.group(1)), Optional.ofNullable(found.group(2)));
  }

  /**
   * Makes a scope of its parts.
   *
   * @param tester the source address; empty for any tester
   * @param connection the number; empty for any connection
   * @return the scope
   * @throws io.github.cucumberdoip.message.InvalidValueException if address or number are none
   */
  static Scope of(Optional<String> tester, Optional<String> connection) {
    return new Scope(
        tester.map(text -> LogicalAddress.parse(StepValues.unquoted(text))),
        connection.map(StepScopes::number).orElse(0));
  }

  private static Integer number(String text) {
    String given = StepValues.unquoted(text);
    if (!given.matches("[0-9]{1,9}") || Integer.parseInt(given) < 1) {
      throw InvalidValueException.of(
          "the number of a connection",
          text,
          "1 or more",
          "connections are counted from 1, in the order in which they are accepted");
    }
    return Integer.parseInt(given);
  }
}
