package io.github.cucumberdoip.cucumber;

import io.cucumber.datatable.DataTable;
import io.github.cucumberdoip.message.DidYouMean;
import io.github.cucumberdoip.message.InvalidValueException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A data table whose first row names its columns. Columns may come in any order; unknown ones are
 * refused with the list of the known ones. An empty cell counts as absent.
 */
public final class StepTable {
  private final List<Map<String, String>> rows;

  private StepTable(List<Map<String, String>> rows) {
    this.rows = rows;
  }

  /**
   * Reads a table with a header row.
   *
   * @param table the table
   * @param known the columns that the step understands
   * @return the rows
   * @throws InvalidValueException if a column is unknown or named twice, or if there is no row
   *     below the header
   */
  public static StepTable withHeader(DataTable table, List<String> known) {
    List<List<String>> cells = table.cells();
    List<String> header = cells.isEmpty() ? List.of() : cells.get(0);
    checkNames("column", header, known);
    List<Map<String, String>> rows = new ArrayList<>();
    for (List<String> row : cells.subList(Math.min(1, cells.size()), cells.size())) {
      Map<String, String> byName = new LinkedHashMap<>();
      for (int i = 0; i < header.size(); i++) {
        put(byName, header.get(i), row.get(i));
      }
      rows.add(byName);
    }
    if (rows.isEmpty()) {
      throw InvalidValueException.of(
          "a table of this step",
          String.join(" | ", header),
          "a header row and at least one row below it",
          "known columns: " + String.join(", ", known));
    }
    return new StepTable(rows);
  }

  /**
   * Reads a table of two columns, names on the left and values on the right.
   *
   * @param table the table
   * @param known the names that the step understands
   * @return the values by name
   * @throws InvalidValueException if a name is unknown or given twice, or if a row has not two
   *     cells
   */
  public static Map<String, String> ofPairs(DataTable table, List<String> known) {
    if (table.width() != 2) {
      throw InvalidValueException.of(
          "a table of this step",
          table.width() + " columns",
          "two columns, a name and its value",
          "known names: " + String.join(", ", known));
    }
    checkNames("row", table.column(0), known);
    Map<String, String> pairs = new LinkedHashMap<>();
    for (List<String> row : table.cells()) {
      put(pairs, row.get(0), row.get(1));
    }
    return pairs;
  }

  private static void put(Map<String, String> byName, String name, String cell) {
    if (cell != null && !cell.isBlank()) {
      String value = Variables.ofScenario().expand(cell).strip();
      if (!value.isEmpty()) {
        byName.put(name.strip(), value);
      }
    }
  }

  private static void checkNames(String kind, List<String> names, List<String> known) {
    List<String> seen = new ArrayList<>();
    for (String cell : names) {
      String name = cell == null ? "" : cell.strip();
      if (!known.contains(name)) {
        throw InvalidValueException.of(
            "a known " + kind,
            name,
            "one of " + String.join(", ", known),
            DidYouMean.among(name, known)
                .map(near -> "did you mean " + near + "?")
                .orElse("rename or remove the " + kind));
      }
      if (seen.contains(name)) {
        throw InvalidValueException.of(
            "a " + kind + " of its own", name, "each " + kind + " once", "remove one of them");
      }
      seen.add(name);
    }
  }

  /**
   * The rows in their order; only cells with a value are in a row.
   *
   * @return one map a row, by column
   */
  public List<Map<String, String>> rows() {
    return rows;
  }

  /**
   * A row that must be in a table of names and values.
   *
   * @param pairs the values by name, see {@link #ofPairs}
   * @param name the name of the row
   * @return the value
   * @throws InvalidValueException if the row is missing or has no value
   */
  public static String requiredRow(Map<String, String> pairs, String name) {
    return Optional.ofNullable(pairs.get(name))
        .orElseThrow(
            () ->
                InvalidValueException.of(
                    "a complete table",
                    String.join(", ", pairs.keySet()),
                    "a row " + name + " with a value",
                    "add the row: | " + name + " | ... |"));
  }

  /**
   * A cell that must have a value.
   *
   * @param row a row of {@link #rows()}
   * @param column the column
   * @return the text
   * @throws InvalidValueException if the cell is empty or the column absent
   */
  public static String required(Map<String, String> row, String column) {
    return Optional.ofNullable(row.get(column))
        .orElseThrow(
            () ->
                InvalidValueException.of(
                    "a complete row",
                    String.join(" | ", row.values()),
                    "a value in the column " + column,
                    "fill the cell in, or add the column"));
  }
}
