package io.github.cucumberdoip.ecu;

import io.github.cucumberdoip.message.Bytes;
import io.github.cucumberdoip.uds.UdsPattern;
import java.util.Comparator;
import java.util.TreeMap;

/**
 * The stubs of one pair of addresses, by the kinds of their patterns. Each alternative of a pattern
 * has a place of its own.
 */
final class PatternTable {
  private final LiteralTable exact = new LiteralTable();
  private final LiteralTable prefix = new LiteralTable();
  private final TreeMap<Long, Stub> maskedNewestFirst = new TreeMap<>(Comparator.reverseOrder());
  private int size;

  void add(Stub stub) {
    size++;
    for (UdsPattern pattern : stub.pattern().alternatives()) {
      switch (pattern.kind()) {
        case EXACT -> exact.add(pattern.literal(), stub);
        case PREFIX -> prefix.add(pattern.literal(), stub);
        case MASKED -> maskedNewestFirst.put(stub.number(), stub);
      }
    }
  }

  void remove(Stub stub) {
    size--;
    for (UdsPattern pattern : stub.pattern().alternatives()) {
      switch (pattern.kind()) {
        case EXACT -> exact.remove(pattern.literal(), stub);
        case PREFIX -> prefix.remove(pattern.literal(), stub);
        case MASKED -> maskedNewestFirst.remove(stub.number());
      }
    }
  }

  boolean isEmpty() {
    return size == 0;
  }

  void offer(Bytes request, Search search) {
    exact.offerWhole(request, search);
    prefix.offerPrefixes(request, search);
    for (Stub stub : maskedNewestFirst.values()) {
      if (!search.isNewest(stub)) {
        return;
      }
      search.countProbe();
      if (stub.pattern().matches(request)) {
        search.offer(stub);
        return;
      }
    }
  }
}
