package io.github.cucumberdoip.ecu;

import io.github.cucumberdoip.message.LogicalAddress;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Ranks stubs by how far they are from matching a request. */
final class NearMisses {
  /** Less than a wrong DID, more than a wrong byte of the data. */
  private static final int WRONG_ADDRESS = 20;

  private NearMisses() {}

  static List<Stub> of(UdsRequest request, List<Stub> all, int max) {
    return all.stream()
        .map(stub -> new Ranked(stub, distance(stub, request)))
        .sorted(
            Comparator.comparingInt(Ranked::distance)
                .thenComparing(ranked -> ranked.stub().number(), Comparator.reverseOrder()))
        .limit(max)
        .map(Ranked::stub)
        .toList();
  }

  private static int distance(Stub stub, UdsRequest request) {
    return stub.pattern().distance(request.userData())
        + mismatch(stub.targetAddress(), request.targetAddress())
        + mismatch(stub.testerAddress(), request.testerAddress());
  }

  private static int mismatch(Optional<LogicalAddress> wanted, LogicalAddress actual) {
    return wanted.isEmpty() || wanted.get().equals(actual) ? 0 : WRONG_ADDRESS;
  }

  private record Ranked(Stub stub, int distance) {}
}
