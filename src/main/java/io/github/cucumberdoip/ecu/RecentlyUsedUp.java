package io.github.cucumberdoip.ecu;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * The last stubs that were used up, kept to explain a request that comes once too often. Bounded,
 * as a long run may use up any number of stubs.
 */
final class RecentlyUsedUp {
  private static final int KEPT = 16;

  private final Deque<Stub> newestFirst = new ArrayDeque<>();

  void add(Stub stub) {
    newestFirst.addFirst(stub);
    if (newestFirst.size() > KEPT) {
      newestFirst.removeLast();
    }
  }

  void clear() {
    newestFirst.clear();
  }

  List<Stub> stubs() {
    return List.copyOf(newestFirst);
  }
}
