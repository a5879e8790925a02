package io.github.cucumberdoip.docs;

import io.cucumber.gherkin.GherkinParser;
import io.cucumber.messages.types.Envelope;
import io.cucumber.messages.types.Feature;
import io.cucumber.messages.types.Rule;
import io.cucumber.messages.types.Tag;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A rule of the conformance features.
 *
 * @param file the feature file
 * @param feature the name of its feature
 * @param sentence the rule in words
 * @param clauses requirements, tables and figures of the standard
 * @param cases the numbers of test cases
 */
record ConformanceRule(
    Path file, String feature, String sentence, List<String> clauses, List<String> cases) {
  private static final String CASE = "E-[A-Z]{2,3}-\\d\\d";

  /** All rules below a directory, in the order of files and lines. */
  static List<ConformanceRule> below(Path directory) {
    return files(directory)
        .flatMap(
            file ->
                envelopes(file)
                    .flatMap(envelope -> envelope.getGherkinDocument().stream())
                    .flatMap(document -> document.getFeature().stream())
                    .flatMap(feature -> of(file, feature)))
        .toList();
  }

  /** How many examples there are; each row of a table is one. */
  static long examplesBelow(Path directory) {
    return files(directory)
        .flatMap(ConformanceRule::envelopes)
        .filter(envelope -> envelope.getPickle().isPresent())
        .count();
  }

  private static Stream<ConformanceRule> of(Path file, Feature feature) {
    return feature.getChildren().stream()
        .flatMap(child -> child.getRule().stream())
        .map(rule -> of(file, feature.getName(), rule));
  }

  private static ConformanceRule of(Path file, String feature, Rule rule) {
    List<String> tags =
        rule.getTags().stream().map(Tag::getName).map(name -> name.substring(1)).toList();
    return new ConformanceRule(
        file,
        feature,
        rule.getName(),
        tags.stream().filter(tag -> !tag.matches(CASE)).map(tag -> spoken(tag)).toList(),
        tags.stream().filter(tag -> tag.matches(CASE)).sorted().toList());
  }

  private static String spoken(String tag) {
    return tag.replaceFirst("(Table|Figure)-", "$1 ");
  }

  private static Stream<Path> files(Path directory) {
    try (Stream<Path> files = Files.walk(directory)) {
      return files.filter(file -> file.toString().endsWith(".feature")).sorted().toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Stream<Envelope> envelopes(Path file) {
    try {
      return GherkinParser.builder().includeSource(false).build().parse(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
