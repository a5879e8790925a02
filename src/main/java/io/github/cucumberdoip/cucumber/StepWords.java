package io.github.cucumberdoip.cucumber;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A step or the expression of a step as words that can be compared: plurals, quotes and what stands
 * in them don't count.
 */
final class StepWords {
  /** What stands for a value or for a parameter. */
  static final String VALUE = "{}";

  /** Words that others use for ours. */
  private static final Map<String, String> SYNONYMS =
      Map.of(
          "have", "has",
          "not", "no",
          "responds", "answers",
          "replies", "answers",
          "returns", "answers",
          "gets", "received",
          "got", "received",
          "quiet", "silent");

  /** The end of a step with a table or a text below it. */
  private static final String MORE = ":";

  private static final Pattern WORD =
      Pattern.compile("\"[^\"]*\"|'[^']*'|\\{[^}]*}|<[^>]*>|TLS ?v?\\d[.,]\\d|[^\\s\"]+");

  /** Parameters that begin with a blank of their own and may be left out. */
  private static final Pattern NAMES = Pattern.compile("(?<=\\w)\\{[a-zA-Z]+}('s)?");

  private static final Pattern OPTIONAL = Pattern.compile("\\([^)]*\\)");
  private static final Pattern PLAIN_VALUE =
      Pattern.compile("[\"'{<].*|0x.*|TLS.+|[0-9A-F]{2}|[0-9?][0-9A-Fa-f?/:.]*|\\.\\.\\.|\\$\\{.*");

  /** A keyword too many. */
  private static final Pattern KEYWORD = Pattern.compile("(?i)^(?:(?:given|when|then|and|but) )+");

  private static final Pattern UNIT = Pattern.compile("ms|s|min|seconds?|milliseconds?|minutes?");

  private StepWords() {}

  /** The words of the expression of a step; parameters that may be left out are. */
  static List<String> ofExpression(String expression) {
    String plain = NAMES.matcher(expression).replaceAll("");
    return words(OPTIONAL.matcher(plain).replaceAll(""));
  }

  /** The words of a step. */
  static List<String> ofStep(String text) {
    boolean unbalanced = text.chars().filter(c -> c == '"').count() % 2 == 1;
    String plain = KEYWORD.matcher(text).replaceFirst("");
    return words(unbalanced ? plain.replace("\"", " ") : plain);
  }

  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(text);
    boolean joins = false;
    while (matcher.find()) {
      String word = matcher.group();
      boolean bare = !word.startsWith("\"") && !word.startsWith("{");
      boolean unit = joins && UNIT.matcher(word).matches();
      if (unit || bare && joins && PLAIN_VALUE.matcher(word).matches()) {
        joins = !unit;
      } else if (PLAIN_VALUE.matcher(word).matches()) {
        words.add(VALUE);
        joins = bare;
      } else {
        joins = false;
        String stem = stem(word);
        if (!stem.isEmpty()) {
          words.add(stem);
        }
        if (word.endsWith(MORE)) {
          words.add(MORE);
        }
      }
    }
    return words;
  }

  private static String stem(String word) {
    String plain = word.toLowerCase(Locale.ROOT).replaceAll("/.*|[^a-z0-9-]", "");
    String ours = SYNONYMS.getOrDefault(plain, plain);
    return ours.length() > 3 && ours.endsWith("s") && !ours.endsWith("ss")
        ? ours.substring(0, ours.length() - 1)
        : ours;
  }
}
