package io.github.cucumberdoip.cucumber.tester;

import io.cucumber.datatable.DataTable;
import io.github.cucumberdoip.cucumber.StepValues;
import io.github.cucumberdoip.message.InvalidValueException;
import io.github.cucumberdoip.uds.UdsPattern;
import java.util.List;

/** A table of one column that lists UDS responses. */
final class ResponseTable {
  private ResponseTable() {}

  static List<UdsPattern> patterns(DataTable table) {
    if (table.width() != 1) {
      throw InvalidValueException.of(
          "a table of UDS responses",
          table.width() + " columns",
          "one column without a header, a response in each row",
          "write for example | 62 F1 90 ... |");
    }
    return table.column(0).stream()
        .map(cell -> StepValues.pattern(cell == null ? "" : cell))
        .toList();
  }
}
