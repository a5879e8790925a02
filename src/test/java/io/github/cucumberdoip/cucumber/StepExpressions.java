package io.github.cucumberdoip.cucumber;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The expressions of steps in Java sources. */
public final class StepExpressions {
  private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");
  private static final Pattern STEP =
      Pattern.compile("@(?:Given|When|Then)\\(\\s*((?:" + LITERAL + "[\\s+]*)+)\\)");

  private StepExpressions() {}

  /**
   * Reads all sources below a directory.
   *
   * @param directory where they are
   * @return the expressions, file by file
   * @throws IOException if a file can't be read
   */
  public static List<String> below(Path directory) throws IOException {
    List<String> expressions = new ArrayList<>();
    try (Stream<Path> files = Files.walk(directory)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".java")).sorted().toList()) {
        STEP.matcher(Files.readString(file))
            .results()
            .map(step -> LITERAL.matcher(step.group(1)).results())
            .map(parts -> parts.map(part -> part.group(1)).collect(Collectors.joining()))
            .forEach(expressions::add);
      }
    }
    return expressions;
  }
}
