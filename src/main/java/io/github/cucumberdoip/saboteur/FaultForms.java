package io.github.cucumberdoip.saboteur;

import io.github.cucumberdoip.message.DidYouMean;
import io.github.cucumberdoip.message.InvalidValueException;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** All effects by their names. */
public final class FaultForms {
  private static final Pattern NUMBER = Pattern.compile("\\d+(?:\\.\\d+)?");

  private FaultForms() {}

  /**
   * How all effects are written.
   *
   * @return those on the wire first, then those of messages
   */
  public static List<FaultForm> all() {
    return Stream.concat(TransportForms.ALL.stream(), MessageForms.ALL.stream()).toList();
  }

  static Effect parse(String text) {
    String given = text.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    for (FaultForm form : all()) {
      Matcher found = form.pattern().matcher(given);
      if (found.matches()) {
        return form.maker().apply(found);
      }
    }
    throw InvalidValueException.of(
        "a DoIP fault",
        text,
        "a fault by its name, such as reset, \"stall for 300 ms\" or \"truncate to 9 bytes\"",
        nearest(given)
            .map(near -> "did you mean \"" + near + "\"?")
            .orElse("look it up in docs/reference/faults.md"));
  }

  /** The nearest example, with the numbers that were given. */
  private static Optional<String> nearest(String given) {
    List<String> examples = all().stream().map(FaultForm::example).toList();
    List<String> plain = examples.stream().map(FaultForms::withoutNumbers).distinct().toList();
    return DidYouMean.among(withoutNumbers(given), plain)
        .flatMap(
            near -> examples.stream().filter(each -> withoutNumbers(each).equals(near)).findFirst())
        .map(example -> withNumbersOf(given, example));
  }

  private static String withoutNumbers(String text) {
    return NUMBER.matcher(text).replaceAll("0");
  }

  private static String withNumbersOf(String given, String example) {
    List<String> numbers = NUMBER.matcher(given).results().map(MatchResult::group).toList();
    if (numbers.size() != NUMBER.matcher(example).results().count()) {
      return example;
    }
    Iterator<String> next = numbers.iterator();
    return NUMBER.matcher(example).replaceAll(number -> next.next());
  }
}
