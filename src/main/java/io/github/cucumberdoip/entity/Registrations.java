package io.github.cucumberdoip.entity;

import io.github.cucumberdoip.message.LogicalAddress;
import java.util.HashMap;
import java.util.Map;

/** Which tester is registered on which connection. */
final class Registrations {
  private final Map<Integer, LogicalAddress> testers = new HashMap<>();

  /** The tester on a connection, or null. */
  LogicalAddress testerOn(int connection) {
    return testers.get(connection);
  }

  boolean isElsewhere(LogicalAddress tester, int connection) {
    return testers.entrySet().stream()
        .anyMatch(entry -> entry.getKey() != connection && entry.getValue().equals(tester));
  }

  void register(int connection, LogicalAddress tester) {
    testers.put(connection, tester);
  }

  void remove(int connection) {
    testers.remove(connection);
  }

  int count() {
    return testers.size();
  }
}
