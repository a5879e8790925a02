package io.github.cucumberdoip.cucumber.tester;

import io.cucumber.datatable.DataTable;
import io.github.cucumberdoip.cucumber.StepTable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Compares a table of names and values with the fields of a message.
 *
 * @param <M> the message
 */
final class FieldTable<M> {
  /** How a cell is read, and what the message has; both in the same text form. */
  private record Field<M>(Function<String, String> expected, Function<M, String> actual) {}

  private final Map<String, Field<M>> fields = new LinkedHashMap<>();

  /** Adds a field, whose cell and value are equal if they print the same. */
  FieldTable<M> with(String name, Function<String, ?> reader, Function<M, ?> getter) {
    fields.put(
        name,
        new Field<>(
            cell -> String.valueOf(reader.apply(cell)),
            message -> String.valueOf(getter.apply(message))));
    return this;
  }

  /** The values that the table expects, in normal form. */
  Map<String, String> expected(DataTable table) {
    Map<String, String> pairs = StepTable.ofPairs(table, List.copyOf(fields.keySet()));
    Map<String, String> expected = new LinkedHashMap<>();
    pairs.forEach((name, cell) -> expected.put(name, fields.get(name).expected().apply(cell)));
    return expected;
  }

  /** Expected values for a reader. */
  static String text(Map<String, String> expected) {
    return expected.entrySet().stream()
        .map(pair -> pair.getKey() + " " + pair.getValue())
        .collect(Collectors.joining(", "));
  }

  /** The fields that differ, as texts; empty if the message is as expected. */
  List<String> differences(Map<String, String> expected, M message) {
    List<String> differences = new ArrayList<>();
    expected.forEach(
        (name, value) -> {
          String actual = fields.get(name).actual().apply(message);
          if (!actual.equals(value)) {
            differences.add(name + " " + actual);
          }
        });
    return differences;
  }
}
