package io.github.cucumberdoip.cli;

import io.cucumber.core.feature.FeatureWithLines;
import io.cucumber.core.feature.GluePath;
import io.cucumber.core.options.RuntimeOptionsBuilder;
import io.cucumber.core.runtime.Runtime;
import io.cucumber.tagexpressions.TagExpressionParser;
import io.github.cucumberdoip.cucumber.ReportPlugin;
import io.github.cucumberdoip.message.InvalidValueException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Runs features and prints what they come to. */
final class FeaturesCommand {
  private FeaturesCommand() {}

  /**
   * Runs the features, writes the reports and prints the summary; the path of the HTML report is
   * its last line.
   *
   * @return 0 when all went well, otherwise 1
   * @throws InvalidValueException when a path does not exist, or no scenario is left to run
   */
  static int run(Arguments arguments, PrintStream out) {
    arguments.paths().forEach(FeaturesCommand::checkExists);
    arguments.variables().forEach(System::setProperty);
    ServingPlugin serving = new ServingPlugin(out);
    OrderlyEnd end = OrderlyEnd.of(serving);
    try {
      return run(arguments, serving, out);
    } finally {
      end.reached();
    }
  }

  private static int run(Arguments arguments, ServingPlugin serving, PrintStream out) {
    Path html = arguments.report().resolve("report.html");
    SummaryPlugin plugin = new SummaryPlugin(Path.of(""));
    Runtime runtime =
        Runtime.builder()
            .withRuntimeOptions(options(arguments, html).build())
            .withAdditionalPlugins(plugin, serving, new ReportPlugin())
            .build();
    runtime.run();
    Summary summary = plugin.summary();
    if (summary.outcomes().isEmpty()) {
      throw noScenario(arguments);
    }
    out.print(summary.text());
    out.println("Report: " + html);
    return summary.isOk() && runtime.exitStatus() == 0 ? 0 : 1;
  }

  private static RuntimeOptionsBuilder options(Arguments arguments, Path html) {
    RuntimeOptionsBuilder options =
        new RuntimeOptionsBuilder()
            .setThreads(arguments.threads())
            .addPluginName("html:" + html.toUri())
            .addPluginName("junit:" + html.resolveSibling("report.xml").toUri());
    arguments.paths().forEach(path -> options.addFeature(FeatureWithLines.parse(path)));
    arguments.glue().forEach(glue -> options.addGlue(GluePath.parse(glue)));
    if (!arguments.tags().isEmpty()) {
      options.addTagFilter(TagExpressionParser.parse(arguments.tags()));
    }
    return options;
  }

  private static void checkExists(String path) {
    Path file = Path.of(path.replaceFirst("(:[0-9]+)+$", ""));
    if (!Files.exists(file)) {
      throw InvalidValueException.of(
          "a feature file or directory",
          path,
          "a path that exists, seen from " + Path.of("").toAbsolutePath(),
          "correct the path, or change to the directory in which it is");
    }
  }

  private static InvalidValueException noScenario(Arguments arguments) {
    String tags = arguments.tags().isEmpty() ? "" : " --tags " + arguments.tags();
    return InvalidValueException.of(
        "a selection of scenarios",
        String.join(" ", arguments.paths()) + tags,
        "at least one scenario to run",
        tags.isEmpty()
            ? "name a file or directory with scenarios"
            : "correct the tags, or leave --tags out");
  }
}
