package io.github.cucumberdoip.assertj;

import io.github.cucumberdoip.ecu.Stub;
import io.github.cucumberdoip.message.Bytes;
import io.github.cucumberdoip.message.LogicalAddress;
import io.github.cucumberdoip.uds.ServiceId;
import io.github.cucumberdoip.uds.UdsPattern;

/**
 * The sentences of hints that explain near misses; those on reaching the ECU are in FailureText.
 */
final class HintText {
  static final String STILL_OPEN = "the connection is still open";
  static final String NO_ALIVE_CHECK = "no alive check was sent that could be answered";
  static final String BY_TCP_AT_ONCE =
      "a tester connected by TCP without looking for the vehicle by UDP before";
  static final String WITHOUT_TLS =
      "a tester connected, but without TLS: check the port that the tester uses";
  static final String ONLY_PENDING =
      "so far the ECU has only asked for more time (NRC 0x78, response pending): wait longer";

  private HintText() {}

  static String openEnd(UdsPattern pattern) {
    return "if further bytes do not matter, end the pattern with ...: \""
        + Shown.of(pattern)
        + " ...\"";
  }

  static String suppressed(Bytes actual) {
    return "the tester asks for no positive response (bit 7 of the sub-function): "
        + expect(actual);
  }

  static String notSuppressed(Bytes actual) {
    return "the tester did not ask to suppress the positive response (bit 7 of the sub-function): "
        + expect(actual);
  }

  private static String expect(Bytes actual) {
    String rest = actual.length() > 2 ? " ..." : "";
    return String.format(
        "expect \"%02X %02X%s\", or \"%02X %02X/7F%s\" for both",
        actual.at(0), actual.at(1), rest, actual.at(0), actual.at(1) & 0x7F, rest);
  }

  static String functional(LogicalAddress target) {
    return "the request was sent to the functional address " + target + ", to all of its group";
  }

  static String physical(LogicalAddress target) {
    return "the request was sent to one ECU, " + target + ", not to the functional address";
  }

  static String otherTester(LogicalAddress tester) {
    return "the request came from " + tester + ": check the source address that the tester uses";
  }

  static String openStub(Stub stub) {
    return "or let stub %d take further bytes: \"%s ...\""
        .formatted(stub.number(), Shown.of(stub.pattern()));
  }

  static String isResponse(int first) {
    return "%02X begins a response, %s: this step is about requests"
        .formatted(first, new ServiceId(first).label());
  }

  static String isRequest(int first) {
    return "%02X begins a request, %s: this step is about responses"
        .formatted(first, new ServiceId(first).label());
  }

  static String answeredBy(Bytes request, Object by) {
    return "\"" + Shown.of(request) + "\" was answered by " + by;
  }

  static String hides(String stub) {
    return "it hides " + stub + "; of several that match, the stub set up last answers";
  }

  static String metNoStub(Bytes request) {
    return "nothing is set up for \"" + Shown.of(request) + "\": it met no stub";
  }

  static String asksForSilence(Bytes request) {
    return "\""
        + Shown.of(request)
        + "\" asks for no positive response (bit 7 of its sub-function)";
  }

  static String notAsked(int service) {
    return "no tester has sent a request %02X, %s"
        .formatted(service, new ServiceId(service).label());
  }

  static String identifiedBy(String kind) {
    return "a vehicle identification request came, but of another kind: " + kind;
  }

  static String byTheEcu(String note) {
    return "not the tester: " + note;
  }

  static String byTheTester(String note) {
    return "not the ECU: " + note;
  }

  static String handshakeFailed(String note) {
    return "a tester tried: " + note;
  }

  static String otherDirection(boolean wasSent, Object type) {
    return wasSent
        ? "the ECU has sent a message of the type " + type + ", it did not receive one"
        : "the ECU has received a message of the type " + type + ", it did not send one";
  }
}
