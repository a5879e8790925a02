package io.github.cucumberdoip.cli;

import io.cucumber.core.exception.CucumberException;
import io.cucumber.core.gherkin.FeatureParserException;
import io.github.cucumberdoip.cucumber.Variables;
import io.github.cucumberdoip.message.DidYouMean;
import io.github.cucumberdoip.message.InvalidValueException;
import java.io.PrintStream;
import java.util.List;

/**
 * The command line. Its only command so far is {@code features}, which runs feature files with the
 * glue of this library; {@code --help} explains it.
 */
public final class Main {
  private static final List<String> COMMANDS = List.of("features");
  private static final int UNUSABLE = 2;
  private static final String SERVE_LIMIT = "doip.serve.limit";

  private Main() {}

  /**
   * Runs a command. Returns when it succeeded; ends the JVM with exit code 1 when a scenario failed
   * and 2 when nothing could be run.
   *
   * @param arguments the command and what follows it
   */
  public static void main(String... arguments) {
    if (Variables.ofSystem().find(SERVE_LIMIT).isEmpty()) {
      // whoever started it can interrupt it
      System.setProperty(SERVE_LIMIT, "none");
    }
    int code = run(List.of(arguments), System.out, System.err);
    // No exit on success: within a build tool this would end the tool as well.
    if (code != 0) {
      System.exit(code);
    }
  }

  static int run(List<String> words, PrintStream out, PrintStream err) {
    if (words.contains("--help")) {
      out.print(Usage.TEXT);
      return 0;
    }
    try {
      String command = words.isEmpty() ? "" : words.get(0);
      if (!COMMANDS.contains(command)) {
        throw unknown(command);
      }
      return FeaturesCommand.run(Arguments.parse(words.subList(1, words.size())), out);
    } catch (InvalidValueException | FeatureParserException | CucumberException e) {
      err.println(e.getMessage());
      return UNUSABLE;
    }
  }

  private static InvalidValueException unknown(String command) {
    return InvalidValueException.of(
        "a command",
        command,
        String.join(", ", COMMANDS),
        DidYouMean.among(command, COMMANDS)
            .map(known -> "did you mean " + known + "?")
            .orElse("write for example: features features, or see --help"));
  }
}
