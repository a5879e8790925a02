package io.github.cucumberdoip.cucumber;

import io.cucumber.datatable.DataTable;
import io.github.cucumberdoip.entity.EntityTimers;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** The table that sets timers of connections, names on the left and times on the right. */
public final class TimerTable {
  private static final String INITIAL = "initial inactivity";
  private static final String GENERAL = "general inactivity";
  private static final String ALIVE = "alive check";

  private TimerTable() {}

  /**
   * Reads the table.
   *
   * @param timers the timers before
   * @param table a name and a time in each row
   * @return the timers with those of the table changed
   * @throws io.github.cucumberdoip.message.InvalidValueException if a name is unknown or given
   *     twice, or if a time is wrong
   */
  public static EntityTimers changed(EntityTimers timers, DataTable table) {
    Map<String, String> given = StepTable.ofPairs(table, List.of(INITIAL, GENERAL, ALIVE));
    return new EntityTimers(
        time(given.get(INITIAL), timers.initialInactivity()),
        time(given.get(GENERAL), timers.generalInactivity()),
        time(given.get(ALIVE), timers.aliveCheck()));
  }

  private static Duration time(String text, Duration otherwise) {
    return text == null ? otherwise : StepValues.duration(text);
  }
}
