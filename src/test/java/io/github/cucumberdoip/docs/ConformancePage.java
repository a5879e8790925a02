package io.github.cucumberdoip.docs;

import io.github.cucumberdoip.docs.Page.Table;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What the page on conformance has to say of each rule of the features.
 *
 * @param page the page as it is
 * @param rules the rules of the features
 */
record ConformancePage(Page page, List<ConformanceRule> rules) {
  static final String HEADER = "| Rule | Standard | Cases | State |";
  private static final String IMPLEMENTED = "implemented";

  static ConformancePage read() {
    return new ConformancePage(
        Page.read(Path.of("docs/reference/conformance.md")),
        ConformanceRule.below(Path.of("features/conformance")));
  }

  /** The tables of rules as they have to be: those of the features, with the states of the page. */
  List<Table> expected() {
    Map<String, String> states = states();
    Map<String, List<List<String>>> rows = new LinkedHashMap<>();
    for (ConformanceRule rule : rules) {
      rows.computeIfAbsent(rule.feature(), feature -> new ArrayList<>())
          .add(
              List.of(
                  "[" + rule.sentence() + "](../../" + unixPath(rule.file()) + ")",
                  String.join(", ", rule.clauses()),
                  String.join(", ", rule.cases()),
                  states.getOrDefault(rule.sentence(), IMPLEMENTED)));
    }
    return rows.entrySet().stream()
        .map(entry -> new Table(entry.getKey(), header(), entry.getValue()))
        .toList();
  }

  /** The tables of rules as they are. */
  List<Table> actual() {
    return page.tables().stream().filter(table -> table.header().equals(header())).toList();
  }

  /** The rows of another table, by its first column. */
  List<List<String>> rowsBelow(String heading) {
    return page.tables().stream()
        .filter(table -> table.heading().equals(heading))
        .flatMap(table -> table.rows().stream())
        .toList();
  }

  /** What is to be pasted into the page when it is not as it has to be. */
  String text() {
    return expected().stream()
        .map(
            table ->
                "### %s%n%n%s%n|---|---|---|---|%n%s"
                    .formatted(
                        table.heading(),
                        HEADER,
                        table.rows().stream()
                            .map(row -> "| " + String.join(" | ", row) + " |")
                            .collect(Collectors.joining("\n"))))
        .collect(Collectors.joining("\n\n"));
  }

  private Map<String, String> states() {
    Map<String, String> states = new LinkedHashMap<>();
    for (Table table : actual()) {
      for (List<String> row : table.rows()) {
        states.put(row.get(0).replaceFirst("\\[(.*)\\]\\(.*\\)", "$1"), row.get(3));
      }
    }
    return states;
  }

  private static List<String> header() {
    return List.of("Rule", "Standard", "Cases", "State");
  }

  private static String unixPath(Path file) {
    return file.toString().replace('\\', '/');
  }
}
