package io.github.cucumberdoip.cucumber;

import io.github.cucumberdoip.support.DryRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Tries the examples of the Javadoc of steps. */
final class StepExamples {
  private static final Pattern FEATURE = Pattern.compile("(?m)^\\s*Feature:");
  private static final Pattern SCENARIO =
      Pattern.compile("(?m)^\\s*(Scenario|Scenario Outline|Example|Background|Rule):");

  private StepExamples() {}

  /** Lists what is wrong when the example of a step is read with the glue. */
  static List<String> problems(StepMethod step, Path scratch, String... glue) throws IOException {
    Path feature = scratch.resolve(step.place() + ".feature");
    Files.writeString(feature, complete(step.example()));
    DryRun run = DryRun.of(feature, glue);
    List<String> problems = new ArrayList<>(run.undefined());
    if (run.used().stream().noneMatch(place -> place.contains("." + step.place() + "("))) {
      problems.add(step.place() + " is not used by the example in its own Javadoc");
    }
    return problems;
  }

  private static String complete(String example) {
    String scenario =
        SCENARIO.matcher(outsideDocStrings(example)).find()
            ? example
            : "Scenario: example\n" + example;
    return FEATURE.matcher(outsideDocStrings(example)).find()
        ? example
        : "Feature: example\n" + scenario;
  }

  private static String outsideDocStrings(String text) {
    return text.replaceAll("(?s)(\"\"\"|```).*?\\1", "");
  }
}
