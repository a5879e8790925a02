package io.github.cucumberdoip.docs;

import io.cucumber.gherkin.GherkinParser;
import io.cucumber.messages.types.Envelope;
import io.cucumber.messages.types.Pickle;
import io.cucumber.messages.types.PickleStep;
import io.cucumber.messages.types.PickleTag;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * An example of a rule that testers are judged by.
 *
 * @param file the feature file
 * @param name the name of the example
 * @param rules the ids of the rules that it has as tags
 * @param verdicts its steps that ask for the verdict on the tester
 */
record RuleExample(Path file, String name, List<String> rules, List<String> verdicts) {
  private static final String TESTER = "the DoIP tester under test has ";
  private static final String ID = "T-\\d\\d";

  /** All examples below a directory that are of rules, in the order of files and lines. */
  static List<RuleExample> below(Path directory) {
    try (Stream<Path> files = Files.walk(directory)) {
      return files
          .filter(file -> file.toString().endsWith(".feature"))
          .sorted()
          .flatMap(RuleExample::in)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Stream<RuleExample> in(Path file) {
    try {
      return GherkinParser.builder()
          .includeSource(false)
          .build()
          .parse(file)
          .flatMap((Envelope envelope) -> envelope.getPickle().stream())
          .map(pickle -> of(file, pickle))
          .filter(example -> !example.rules().isEmpty())
          .toList()
          .stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static RuleExample of(Path file, Pickle pickle) {
    return new RuleExample(
        file,
        pickle.getName(),
        pickle.getTags().stream()
            .map(PickleTag::getName)
            .map(tag -> tag.substring(1))
            .filter(tag -> tag.matches(ID))
            .toList(),
        pickle.getSteps().stream()
            .map(PickleStep::getText)
            .filter(text -> text.startsWith(TESTER))
            .map(text -> text.substring(TESTER.length()))
            .toList());
  }

  /** Whether it ends with the verdict that this rule and no other was broken. */
  boolean breaks(String rule) {
    return rules.contains(rule) && ends("violated only the rule " + rule);
  }

  /** Whether it ends with the verdict that no rule was broken, or not this one. */
  boolean keeps(String rule, boolean counts) {
    return rules.contains(rule)
        && (ends("violated no rule") || !counts && ends("not violated the rule " + rule));
  }

  private boolean ends(String verdict) {
    return !verdicts.isEmpty() && verdicts.get(verdicts.size() - 1).equals(verdict);
  }

  /** A link from a page of the reference. */
  String link() {
    return "[" + name + "](../../" + file.toString().replace('\\', '/') + ")";
  }
}
