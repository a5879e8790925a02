package io.github.cucumberdoip.cucumber;

import io.cucumber.datatable.DataTable;
import io.github.cucumberdoip.message.InvalidValueException;
import io.github.cucumberdoip.saboteur.Effect;
import io.github.cucumberdoip.saboteur.Fault;
import io.github.cucumberdoip.saboteur.IntoMessages;
import io.github.cucumberdoip.saboteur.Moment;
import io.github.cucumberdoip.saboteur.Occurrence;
import io.github.cucumberdoip.saboteur.Place;
import io.github.cucumberdoip.saboteur.Scope;
import io.github.cucumberdoip.saboteur.SentMessage;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Faults in a table, one a row. */
public final class FaultTable {
  private static final List<String> COLUMNS =
      List.of("fault", "moment", "message", "tester", "connection", "occurrence");

  private FaultTable() {}

  /**
   * Reads the faults of a table.
   *
   * @param table with the columns fault, and moment or message; tester, connection and occurrence
   *     may be left out
   * @return the faults, in the order of the rows
   * @throws io.github.cucumberdoip.message.InvalidValueException if a row has a value that is none,
   *     or a fault that cannot work at its moment
   */
  public static List<Fault> of(DataTable table) {
    return StepTable.withHeader(table, COLUMNS).rows().stream().map(FaultTable::fault).toList();
  }

  private static Fault fault(Map<String, String> row) {
    Effect effect = Effect.parse(StepValues.unquoted(StepTable.required(row, "fault")));
    Scope scope =
        StepScopes.of(
            Optional.ofNullable(row.get("tester")), Optional.ofNullable(row.get("connection")));
    Occurrence occurrence =
        Optional.ofNullable(row.get("occurrence"))
            .map(text -> Occurrence.parse(StepValues.unquoted(text)))
            .orElse(Occurrence.ALWAYS);
    return Fault.of(effect, place(row)).within(scope).occurring(occurrence);
  }

  private static Place place(Map<String, String> row) {
    String moment = row.get("moment");
    String message = row.get("message");
    if ((moment == null) == (message == null)) {
      throw InvalidValueException.of(
          "a row of a DoIP fault",
          String.join(" | ", row.values()),
          "a value in the column moment or in the column message, but not in both",
          "name a moment for a fault on the wire, messages for a fault in them");
    }
    return message == null
        ? Moment.parse(StepValues.unquoted(moment))
        : new IntoMessages(SentMessage.parse(StepValues.unquoted(message)));
  }
}
