package io.github.cucumberdoip.entity;

import java.util.ArrayList;
import java.util.List;

/** Collects what is decided on one event: on its own connection and on others. */
final class Outcome {
  private final int connection;
  private final List<Action> own = new ArrayList<>(2);
  private final List<Decision> others = new ArrayList<>(0);

  /** Of an event on a connection; 0 for an event that belongs to none. */
  Outcome(int connection) {
    this.connection = connection;
  }

  void add(int onConnection, Action action) {
    if (onConnection == connection) {
      own.add(action);
    } else {
      others.add(new Decision(onConnection, action));
    }
  }

  Decisions toDecisions() {
    return new Decisions(own, others);
  }
}
