package io.github.cucumberdoip.saboteur;

import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How an effect is written.
 *
 * @param form what it looks like, with {@code n} for numbers, {@code <time>} and {@code <bytes>}
 * @param example one that is written so
 * @param does what it does on the wire, in one line
 * @param pattern what is accepted, in small letters
 * @param maker makes the effect of it
 */
public record FaultForm(
    String form, String example, String does, Pattern pattern, Function<Matcher, Effect> maker) {
  /**
   * A form.
   *
   * @param form what it looks like
   * @param example one that is written so
   * @param does what it does on the wire, in one line
   * @param pattern what is accepted, as a regular expression over small letters
   * @param maker makes the effect of it
   * @return the form
   */
  static FaultForm of(
      String form, String example, String does, String pattern, Function<Matcher, Effect> maker) {
    return new FaultForm(form, example, does, Pattern.compile(pattern), maker);
  }
}
