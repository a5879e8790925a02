package io.github.cucumberdoip.ecu;

import io.github.cucumberdoip.message.Bytes;
import java.util.Comparator;
import java.util.TreeMap;

/** The stubs of one pair of addresses, by the kinds of their patterns. */
final class PatternTable {
  private final LiteralTable exact = new LiteralTable();
  private final LiteralTable prefix = new LiteralTable();
  private final TreeMap<Long, Stub> maskedNewestFirst = new TreeMap<>(Comparator.reverseOrder());
  private int size;

  void add(Stub stub) {
    size++;
    switch (stub.pattern().kind()) {
      case EXACT -> exact.add(stub);
      case PREFIX -> prefix.add(stub);
      case MASKED -> maskedNewestFirst.put(stub.number(), stub);
    }
  }

  void remove(Stub stub) {
    size--;
    switch (stub.pattern().kind()) {
      case EXACT -> exact.remove(stub);
      case PREFIX -> prefix.remove(stub);
      case MASKED -> maskedNewestFirst.remove(stub.number());
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
