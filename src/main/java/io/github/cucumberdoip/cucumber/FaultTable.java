package io.github.cucumberdoip.cucumber;

import io.cucumber.datatable.DataTable;
import io.github.cucumberdoip.saboteur.Effect;
import io.github.cucumberdoip.saboteur.Fault;
import io.github.cucumberdoip.saboteur.Moment;
import io.github.cucumberdoip.saboteur.Occurrence;
import io.github.cucumberdoip.saboteur.Scope;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Faults in a table, one a row. */
public final class FaultTable {
  private static final List<String> COLUMNS =
      List.of("fault", "moment", "tester", "connection", "occurrence");

  private FaultTable() {}

  /**
   * Reads the faults of a table.
   *
   * @param table with the columns fault and moment; tester, connection and occurrence may be left
   *     out
   * @return the faults, in the order of the rows
   * @throws io.github.cucumberdoip.message.InvalidValueException if a row has a value that is none,
   *     or a fault that cannot work at its moment
   */
  public static List<Fault> of(DataTable table) {
    return StepTable.withHeader(table, COLUMNS).rows().stream().map(FaultTable::fault).toList();
  }

  private static Fault fault(Map<String, String> row) {
    Effect effect = Effect.parse(StepValues.unquoted(StepTable.required(row, "fault")));
    Moment moment = Moment.parse(StepValues.unquoted(StepTable.required(row, "moment")));
    Scope scope =
        StepScopes.of(
            Optional.ofNullable(row.get("tester")), Optional.ofNullable(row.get("connection")));
    Occurrence occurrence =
        Optional.ofNullable(row.get("occurrence"))
            .map(text -> Occurrence.parse(StepValues.unquoted(text)))
            .orElse(Occurrence.ALWAYS);
    return Fault.of(effect, moment).within(scope).occurring(occurrence);
  }
}
