package io.github.cucumberdoip.judge;

import io.github.cucumberdoip.uds.ServiceId;
import java.util.Map;

/** T-85: not too short, not too long. */
final class RequestLength extends UdsCheck {
  RequestLength() {
    super(
        TesterRule.of(
            "T-85",
            Severity.VIOLATION,
            "A UDS request has the length of its service",
            "ISO 14229-1:2020, request message formats, NRC 0x13",
            Certainty.SOLID));
  }

  private static final int ANY = Integer.MAX_VALUE;

  /** From and to. */
  private static final Map<Integer, int[]> LENGTHS =
      Map.ofEntries(
          Map.entry(0x10, new int[] {2, 2}),
          Map.entry(0x11, new int[] {2, 2}),
          Map.entry(0x14, new int[] {4, 5}),
          Map.entry(0x19, new int[] {2, ANY}),
          Map.entry(0x24, new int[] {3, 3}),
          Map.entry(0x27, new int[] {2, ANY}),
          Map.entry(0x28, new int[] {3, 5}),
          Map.entry(0x29, new int[] {2, ANY}),
          Map.entry(0x2A, new int[] {2, ANY}),
          Map.entry(0x2E, new int[] {4, ANY}),
          Map.entry(0x2F, new int[] {4, ANY}),
          Map.entry(0x31, new int[] {4, ANY}),
          Map.entry(0x36, new int[] {2, ANY}),
          Map.entry(0x3E, new int[] {2, 2}),
          Map.entry(0x85, new int[] {2, ANY}));

  @Override
  void asked(Exchange request) {
    int[] range = range(request);
    int length = request.uds().length();
    if (length < range[0] || length > range[1]) {
      violated(
          "%s has %d %s, %s".formatted(request.quoted(), length, bytes(length), limits(range)),
          request.request());
    }
  }

  private static int[] range(Exchange request) {
    if (request.service() == ServiceId.COMMUNICATION_CONTROL.value()) {
      switch (request.subFunction()) {
        case 0x00, 0x01, 0x02, 0x03 -> {
          return new int[] {3, 3};
        }
        case 0x04, 0x05 -> {
          // with enhanced address information a node identification number follows
          return new int[] {5, 5};
        }
        default -> {
          // the manufacturer's
        }
      }
    }
    return LENGTHS.getOrDefault(request.service(), new int[] {1, ANY});
  }

  private static String bytes(int count) {
    return count == 1 ? "byte" : "bytes";
  }

  private static String limits(int[] range) {
    if (range[0] == range[1]) {
      return range[0] + " are right";
    }
    return range[1] == ANY
        ? "at least " + range[0] + " are right"
        : range[0] + " to " + range[1] + " are right";
  }
}
