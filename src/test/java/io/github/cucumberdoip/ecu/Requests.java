package io.github.cucumberdoip.ecu;

import io.github.cucumberdoip.message.Bytes;
import io.github.cucumberdoip.message.LogicalAddress;
import io.github.cucumberdoip.uds.UdsPattern;

/** Short ways to write the values of these tests. */
final class Requests {
  static final LogicalAddress TESTER = LogicalAddress.of(0x0E80);
  static final LogicalAddress OTHER_TESTER = LogicalAddress.of(0x0E81);
  static final LogicalAddress ECU = LogicalAddress.of(0x1010);
  static final LogicalAddress OTHER_ECU = LogicalAddress.of(0x2020);

  private Requests() {}

  static UdsRequest request(String hex) {
    return new UdsRequest(TESTER, ECU, Bytes.parse(hex));
  }

  static StubSpec stub(String pattern, String template) {
    return stub(pattern, Reply.bytes(template));
  }

  static StubSpec stub(String pattern, Reply reply) {
    return StubSpec.of(UdsPattern.parse(pattern), reply);
  }

  /** The messages of an answer without their delays, joined by a bar. */
  static String sent(Answer answer) {
    return String.join(
        " | ",
        answer.plan().responses().stream()
            .map(response -> response.userData().toString())
            .toList());
  }
}
