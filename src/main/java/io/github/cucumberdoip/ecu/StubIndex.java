package io.github.cucumberdoip.ecu;

import io.github.cucumberdoip.message.LogicalAddress;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Finds the newest stub that matches a request, without looking at all of them. Not thread-safe.
 *
 * <p>Stubs are kept by the addresses that they ask for. A request concerns at most four of these
 * groups: each of its two addresses is either asked for or free.
 */
final class StubIndex {
  private record Addresses(Optional<LogicalAddress> target, Optional<LogicalAddress> tester) {
    static Addresses of(Stub stub) {
      return new Addresses(stub.targetAddress(), stub.testerAddress());
    }
  }

  private static final Addresses ANY = new Addresses(Optional.empty(), Optional.empty());

  private final TreeMap<Long, Stub> newestFirst = new TreeMap<>(Comparator.reverseOrder());
  private final Map<Addresses, PatternTable> tables = new HashMap<>();
  private final PatternTable anyAddresses = new PatternTable();

  void add(Stub stub) {
    newestFirst.put(stub.number(), stub);
    Addresses addresses = Addresses.of(stub);
    if (addresses.equals(ANY)) {
      anyAddresses.add(stub);
    } else {
      tables.computeIfAbsent(addresses, key -> new PatternTable()).add(stub);
    }
  }

  /** Returns false if this very stub is not here. */
  boolean remove(Stub stub) {
    if (!newestFirst.remove(stub.number(), stub)) {
      return false;
    }
    Addresses addresses = Addresses.of(stub);
    if (addresses.equals(ANY)) {
      anyAddresses.remove(stub);
      return true;
    }
    PatternTable table = tables.get(addresses);
    table.remove(stub);
    if (table.isEmpty()) {
      tables.remove(addresses);
    }
    return true;
  }

  List<Stub> stubs() {
    return List.copyOf(newestFirst.values());
  }

  Search search(UdsRequest request) {
    Search search = new Search();
    anyAddresses.offer(request.userData(), search);
    if (!tables.isEmpty()) {
      Optional<LogicalAddress> target = Optional.of(request.targetAddress());
      Optional<LogicalAddress> tester = Optional.of(request.testerAddress());
      offer(new Addresses(target, Optional.empty()), request, search);
      offer(new Addresses(Optional.empty(), tester), request, search);
      offer(new Addresses(target, tester), request, search);
    }
    return search;
  }

  private void offer(Addresses addresses, UdsRequest request, Search search) {
    PatternTable table = tables.get(addresses);
    search.countProbe();
    if (table != null) {
      table.offer(request.userData(), search);
    }
  }
}
