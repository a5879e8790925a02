package io.github.cucumberdoip.saboteur;

import io.github.cucumberdoip.message.DidYouMean;
import io.github.cucumberdoip.message.InvalidValueException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.stream.Stream;

/** All effects by their names. */
public final class FaultForms {
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
    List<String> known = all().stream().map(FaultForm::form).toList();
    throw InvalidValueException.of(
        "a DoIP fault",
        text,
        "one of " + String.join(", ", known),
        nearest(given).map(near -> "did you mean \"" + near + "\"?").orElse("write one of these"));
  }

  /** With the numbers of the form for those that were given. */
  private static Optional<String> nearest(String given) {
    UnaryOperator<String> numberless = text -> text.replaceAll("\\d+(?:\\.\\d+)?", "0");
    List<String> examples = all().stream().map(FaultForm::example).toList();
    return DidYouMean.among(
            numberless.apply(given), examples.stream().map(numberless).distinct().toList())
        .flatMap(
            near ->
                examples.stream().filter(each -> numberless.apply(each).equals(near)).findFirst());
  }
}
