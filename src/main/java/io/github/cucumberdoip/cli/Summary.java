package io.github.cucumberdoip.cli;

import io.cucumber.plugin.event.Status;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What a run comes to.
 *
 * @param outcomes one for each scenario, in any order
 * @param time how long the run took
 */
record Summary(List<Outcome> outcomes, Duration time) {
  private static final int LINES = 12;
  private static final String INDENT = "    ";

  Summary {
    outcomes = List.copyOf(outcomes);
  }

  boolean isOk() {
    return outcomes.stream().allMatch(outcome -> outcome.status().isOk());
  }

  /** The failures by file and line, and last the counts. */
  String text() {
    String failures =
        outcomes.stream()
            .filter(outcome -> !outcome.status().isOk())
            .sorted(Comparator.comparing(Outcome::file).thenComparing(Outcome::line))
            .map(outcome -> describe(outcome) + "\n")
            .collect(Collectors.joining());
    return failures + counts() + "\n";
  }

  private String counts() {
    Map<Status, Long> byStatus =
        outcomes.stream()
            .collect(Collectors.groupingBy(Outcome::status, TreeMap::new, Collectors.counting()));
    String parts =
        byStatus.entrySet().stream()
            .map(entry -> entry.getValue() + " " + word(entry.getKey()))
            .collect(Collectors.joining(", "));
    return String.format(
        Locale.ROOT,
        "%d %s: %s, in %.1f s",
        outcomes.size(),
        outcomes.size() == 1 ? "scenario" : "scenarios",
        parts,
        time.toMillis() / 1000.0);
  }

  private static String describe(Outcome outcome) {
    StringBuilder text = new StringBuilder();
    text.append(outcome.file()).append(':').append(outcome.line()).append(": ");
    text.append(word(outcome.status())).append(": ").append(outcome.name()).append('\n');
    if (!outcome.step().isEmpty()) {
      text.append("  at \"").append(outcome.step()).append("\"\n");
    }
    List<String> lines = outcome.message().lines().toList();
    lines.stream().limit(LINES).forEach(line -> text.append(INDENT).append(line).append('\n'));
    if (lines.size() > LINES) {
      text.append(INDENT).append(lines.size() - LINES).append(" more lines in the report\n");
      lines.stream()
          .skip(LINES)
          .filter(line -> line.startsWith("  to mend:"))
          .forEach(line -> text.append(INDENT).append(line).append('\n'));
    }
    return text.toString();
  }

  private static String word(Status status) {
    return status.name().toLowerCase(Locale.ROOT);
  }
}
