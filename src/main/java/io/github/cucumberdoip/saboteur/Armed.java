package io.github.cucumberdoip.saboteur;

import java.util.Optional;
import java.util.SplittableRandom;

/** A fault in force: counts how often its moment came and how often it struck. */
final class Armed {
  private final Fault fault;
  private final Optional<SplittableRandom> draws;
  private long times;
  private long struck;

  Armed(Fault fault) {
    this.fault = fault;
    this.draws = fault.occurrence().draws();
  }

  Fault fault() {
    return fault;
  }

  /**
   * Counts an occasion of its place and scope.
   *
   * @return what the journal says if the fault strikes
   */
  synchronized Optional<String> strikes(Occasion occasion) {
    if (!fault.place().matches(occasion)
        || !fault.scope().covers(occasion.connection(), occasion::tester)) {
      return Optional.empty();
    }
    times++;
    if (!fault.occurrence().happens(times, draws)) {
      return Optional.empty();
    }
    struck++;
    String drawn = fault.occurrence().seed().isPresent() ? ", " + fault.occurrence() : "";
    return Optional.of(
        fault.title() + " (" + OccurrenceText.ordinal(times) + " time" + drawn + ")");
  }

  synchronized long struck() {
    return struck;
  }
}
