package io.github.cucumberdoip.cucumber.tester;

import io.cucumber.datatable.DataTable;
import io.github.cucumberdoip.cucumber.StepValues;
import io.github.cucumberdoip.message.InvalidValueException;
import io.github.cucumberdoip.uds.UdsPattern;
import java.util.List;

/** A table that lists UDS responses, in one column, or with their source addresses before them. */
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

  static List<EcuResponse> ofEcus(DataTable table) {
    if (table.width() != 2) {
      throw InvalidValueException.of(
          "a table of UDS responses of ECUs",
          table.width() + (table.width() == 1 ? " column" : " columns"),
          "two columns without a header, a source address and a response in each row",
          "write for example | 0x1020 | 7E 00 |");
    }
    return table.cells().stream().map(row -> EcuResponse.parse(row.get(0), row.get(1))).toList();
  }
}
