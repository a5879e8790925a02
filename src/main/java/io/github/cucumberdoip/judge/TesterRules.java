package io.github.cucumberdoip.judge;

import io.github.cucumberdoip.message.DidYouMean;
import io.github.cucumberdoip.message.InvalidValueException;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** All rules that testers are judged by. */
public final class TesterRules {
  private static final List<TesterRule> ALL =
      checks().stream().map(Check::rule).sorted(Comparator.comparing(TesterRule::id)).toList();

  private TesterRules() {}

  /** New checks of all rules, for one replay. */
  static List<Check> checks() {
    return Stream.of(DoipChecks.all(), UdsChecks.all()).flatMap(List::stream).toList();
  }

  /**
   * The rules.
   *
   * @return in the order of their ids
   */
  public static List<TesterRule> all() {
    return ALL;
  }

  /**
   * Finds a rule.
   *
   * @param text its id or its title; upper and lower case are the same
   * @return the rule
   * @throws InvalidValueException if there is none, with the nearest one
   */
  public static TesterRule parse(String text) {
    String given = text.strip();
    return ALL.stream()
        .filter(rule -> rule.id().equalsIgnoreCase(given) || rule.title().equalsIgnoreCase(given))
        .findFirst()
        .orElseThrow(() -> unknown(given));
  }

  private static InvalidValueException unknown(String given) {
    List<String> known =
        given.toUpperCase(Locale.ROOT).matches("T.?\\d+.*")
            ? ALL.stream().map(TesterRule::id).toList()
            : ALL.stream().map(TesterRule::title).toList();
    return InvalidValueException.of(
        "a DoIP tester rule",
        given,
        "the id of a rule, for example T-19, or its title",
        DidYouMean.among(given, known)
            .map(near -> "did you mean " + described(near) + "?")
            .orElse("look it up in docs/reference/tester-rules.md"));
  }

  private static String described(String near) {
    return ALL.stream()
        .filter(rule -> rule.id().equals(near))
        .map(rule -> rule.id() + ", \"" + rule.title() + "\"")
        .findFirst()
        .orElse("\"" + near + "\"");
  }
}
