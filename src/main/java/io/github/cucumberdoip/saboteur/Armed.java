package io.github.cucumberdoip.saboteur;

import java.util.Optional;

/** A fault in force: counts how often its moment came and how often it struck. */
final class Armed {
  private final Fault fault;
  private final Counter counter;

  Armed(Fault fault) {
    this.fault = fault;
    this.counter = new Counter(fault.occurrence());
  }

  Fault fault() {
    return fault;
  }

  /**
   * What comes of an occasion.
   *
   * @param note for the journal
   * @param strikes whether the fault strikes; else the journal only learns its seed
   */
  record Strike(String note, boolean strikes) {}

  /**
   * Counts an occasion of its place and scope.
   *
   * @return empty if nothing comes of it
   */
  synchronized Optional<Strike> on(Occasion occasion) {
    if (!fault.place().matches(occasion)
        || !fault.effect().canStrike(occasion)
        || !fault.scope().covers(occasion.connection(), occasion::tester)) {
      return Optional.empty();
    }
    boolean first = counter.isFresh();
    if (counter.count()) {
      return Optional.of(new Strike(fault.title() + " (" + counter + ")", true));
    }
    // or a run in which it never struck could not be repeated
    return first && fault.occurrence().seed().isPresent()
        ? Optional.of(new Strike(fault.title() + " is in force " + fault.occurrence(), false))
        : Optional.empty();
  }

  synchronized long struck() {
    return counter.happened();
  }
}
