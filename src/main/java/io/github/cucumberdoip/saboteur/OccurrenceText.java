package io.github.cucumberdoip.saboteur;

import io.github.cucumberdoip.message.DidYouMean;
import io.github.cucumberdoip.message.InvalidValueException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How occurrences are written. */
final class OccurrenceText {
  private static final String NTH = "(\\d{1,9})(?:st|nd|rd|th)?";

  /** A form: what it looks like, and what it means. */
  private record Form(Pattern pattern, Function<Matcher, Occurrence> meaning) {
    Form(String pattern, Function<Matcher, Occurrence> meaning) {
      this(Pattern.compile(pattern), meaning);
    }
  }

  private static final List<Form> FORMS =
      List.of(
          new Form("once", found -> Occurrence.ONCE),
          new Form("twice", found -> Occurrence.times(2)),
          new Form("always", found -> Occurrence.ALWAYS),
          new Form("(\\d{1,9}) times?", found -> Occurrence.times(number(found, 1))),
          new Form("from the " + NTH + "(?: on)?", found -> Occurrence.from(number(found, 1))),
          new Form("only the " + NTH, found -> Occurrence.only(number(found, 1))),
          new Form(
              "with probability (\\d{1,9}(?:\\.\\d{1,9})?) ?%",
              found -> Occurrence.probability(Double.parseDouble(found.group(1)))),
          new Form(
              "with probability (\\d{1,9}(?:\\.\\d{1,9})?) ?% and seed (-?\\d{1,18})",
              found ->
                  Occurrence.probability(Double.parseDouble(found.group(1)), number(found, 2))));

  private static final List<String> EXAMPLES =
      List.of(
          "once",
          "always",
          "3 times",
          "from the 4th",
          "only the 2nd",
          "with probability 20 %",
          "with probability 20 % and seed 7");

  private OccurrenceText() {}

  static Occurrence parse(String text) {
    String given = text.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    for (Form form : FORMS) {
      Matcher found = form.pattern.matcher(given);
      if (found.matches()) {
        return form.meaning.apply(found);
      }
    }
    throw InvalidValueException.of(
        "an occurrence",
        text,
        "once, always, \"3 times\", \"from the 4th\", \"only the 2nd\" or"
            + " \"with probability 20 % and seed 7\"",
        DidYouMean.among(given, EXAMPLES)
            .map(near -> "did you mean \"" + near + "\"?")
            .orElse("write one of these, with your own numbers"));
  }

  private static long number(Matcher found, int group) {
    return Long.parseLong(found.group(group));
  }

  /** {@code 1st}, {@code 2nd}, {@code 3rd}, {@code 4th}, {@code 11th}. */
  static String ordinal(long number) {
    boolean teen = number % 100 >= 11 && number % 100 <= 13;
    String ending =
        switch ((int) (number % 10)) {
          case 1 -> teen ? "th" : "st";
          case 2 -> teen ? "th" : "nd";
          case 3 -> teen ? "th" : "rd";
          default -> "th";
        };
    return number + ending;
  }

  /** Without zeros behind the point. */
  static String number(double value) {
    return !Double.isFinite(value)
        ? String.valueOf(value)
        : BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
  }
}
