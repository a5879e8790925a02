package io.github.cucumberdoip.ecu;

import io.github.cucumberdoip.message.Bytes;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * Stubs by the fixed bytes of their patterns, grouped by length first, so that a long request is
 * hashed only as far as a stub is that long. The newest of equal patterns lies on top.
 */
final class LiteralTable {
  private final TreeMap<Integer, Map<BytesKey, Deque<Stub>>> byLength = new TreeMap<>();

  void add(Bytes literal, Stub stub) {
    byLength
        .computeIfAbsent(literal.length(), length -> new HashMap<>())
        .computeIfAbsent(new BytesKey(literal), key -> new ArrayDeque<>(1))
        .push(stub);
  }

  void remove(Bytes literal, Stub stub) {
    Map<BytesKey, Deque<Stub>> sameLength = byLength.get(literal.length());
    BytesKey key = new BytesKey(literal);
    Deque<Stub> equal = sameLength.get(key);
    equal.remove(stub);
    if (equal.isEmpty()) {
      sameLength.remove(key);
    }
    if (sameLength.isEmpty()) {
      byLength.remove(literal.length());
    }
  }

  /** The newest stub whose fixed bytes are all of the request. */
  void offerWhole(Bytes request, Search search) {
    offer(byLength.get(request.length()), request, search);
  }

  /** The newest stubs whose fixed bytes the request begins with, one for each length at most. */
  void offerPrefixes(Bytes request, Search search) {
    for (Map.Entry<Integer, Map<BytesKey, Deque<Stub>>> entry : byLength.entrySet()) {
      if (entry.getKey() > request.length()) {
        return;
      }
      offer(entry.getValue(), request.slice(0, entry.getKey()), search);
    }
  }

  private static void offer(Map<BytesKey, Deque<Stub>> stubs, Bytes literal, Search search) {
    if (stubs == null) {
      return;
    }
    search.countProbe();
    Deque<Stub> equal = stubs.get(new BytesKey(literal));
    if (equal != null) {
      search.offer(equal.peek());
    }
  }
}
