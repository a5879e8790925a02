package io.github.cucumberdoip.cli;

import io.cucumber.tagexpressions.TagExpressionException;
import io.cucumber.tagexpressions.TagExpressionParser;
import io.github.cucumberdoip.message.DidYouMean;
import io.github.cucumberdoip.message.InvalidValueException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.SourceVersion;

/**
 * What to run and how, as given on the command line.
 *
 * @param paths feature files, lines of such files, and directories; never empty
 * @param glue packages with steps; ours come first
 * @param tags a tag expression; empty for all scenarios
 * @param report the directory for the reports
 * @param threads how many scenarios run at once, from 1
 * @param variables system properties to set, for the variables of features
 */
record Arguments(
    List<String> paths,
    List<String> glue,
    String tags,
    Path report,
    int threads,
    Map<String, String> variables) {
  private static final List<String> OPTIONS =
      List.of("--glue", "--tags", "--report", "--threads", "--set", "--help");
  private static final List<String> OUR_GLUE =
      List.of("io.github.cucumberdoip.cucumber.glue", "io.github.cucumberdoip.cucumber.tester");
  private static final int MOST_THREADS = 256;

  Arguments {
    paths = paths.isEmpty() ? List.of("features") : List.copyOf(paths);
    glue = List.copyOf(glue);
    variables = Map.copyOf(variables);
  }

  /**
   * Reads the words that follow {@code features}. The file system is not looked at.
   *
   * @throws InvalidValueException for an unknown option, and for an option with a value that is
   *     missing or can't be used
   */
  static Arguments parse(Collection<String> words) {
    List<String> paths = new ArrayList<>();
    List<String> glue = new ArrayList<>(OUR_GLUE);
    String tags = "";
    Path report = Path.of("target", "doip-report");
    int threads = 2;
    Map<String, String> variables = new HashMap<>();
    Deque<String> rest = new ArrayDeque<>(words);
    while (!rest.isEmpty()) {
      String word = rest.pop();
      switch (word) {
        case "--glue" -> glue.add(packageName(value(word, "com.example.steps", rest)));
        case "--tags" -> tags = tagExpression(value(word, "\"@tls and not @slow\"", rest));
        case "--report" -> report = Path.of(value(word, "target/doip-report", rest));
        case "--set" -> set(value(word, "doip.tcp.port=13400", rest), variables);
        case "--threads" -> threads = threads(value(word, "2", rest));
        default -> paths.add(path(word));
      }
    }
    return new Arguments(paths, glue, tags, report, threads, variables);
  }

  private static String value(String option, String example, Deque<String> rest) {
    if (rest.isEmpty() || rest.peek().startsWith("--")) {
      throw InvalidValueException.of(
          "a value for " + option,
          rest.isEmpty() ? "" : rest.peek(),
          "a value after " + option,
          "write for example " + option + " " + example);
    }
    return rest.pop();
  }

  private static String path(String word) {
    if (word.startsWith("-")) {
      throw InvalidValueException.of(
          "an option",
          word,
          String.join(", ", OPTIONS),
          DidYouMean.among(word, OPTIONS)
              .map(option -> "did you mean " + option + "?")
              .orElse("see --help"));
    }
    return word;
  }

  private static void set(String text, Map<String, String> variables) {
    if (!text.matches("[A-Za-z][A-Za-z0-9._-]*=.*")) {
      throw InvalidValueException.of(
          "a variable with its value",
          text,
          "a name, the character = and the value",
          "write for example --set doip.tcp.port=13400");
    }
    int equals = text.indexOf('=');
    variables.put(text.substring(0, equals), text.substring(equals + 1));
  }

  private static String packageName(String text) {
    if (!SourceVersion.isName(text)) {
      throw InvalidValueException.of(
          "a package", text, "the name of a Java package", "write for example com.example.steps");
    }
    return text;
  }

  private static String tagExpression(String text) {
    try {
      TagExpressionParser.parse(text);
      return text;
    } catch (TagExpressionException e) {
      throw InvalidValueException.of(
          "a tag expression",
          text,
          "tags that begin with @, joined by and, or, not and parentheses",
          "write for example \"@tls and not @slow\"");
    }
  }

  private static int threads(String text) {
    if (text.matches("[0-9]{1,3}")) {
      int threads = Integer.parseInt(text);
      if (threads >= 1 && threads <= MOST_THREADS) {
        return threads;
      }
    }
    throw InvalidValueException.of(
        "a number of threads", text, "1.." + MOST_THREADS, "write for example --threads 2");
  }
}
