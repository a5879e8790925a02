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
   * Counts an occasion of its place and scope.
   *
   * @return what the journal says if the fault strikes
   */
  synchronized Optional<String> strikes(Occasion occasion) {
    if (!fault.place().matches(occasion)
        || !fault.scope().covers(occasion.connection(), occasion::tester)) {
      return Optional.empty();
    }
    return counter.count() ? Optional.of(fault.title() + " (" + counter + ")") : Optional.empty();
  }

  synchronized long struck() {
    return counter.happened();
  }
}
