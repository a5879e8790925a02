package io.github.cucumberdoip.cucumber.tester;

import io.github.cucumberdoip.cucumber.StepValues;
import io.github.cucumberdoip.message.DiagnosticMessage;
import io.github.cucumberdoip.message.LogicalAddress;
import io.github.cucumberdoip.tester.Received;
import io.github.cucumberdoip.uds.UdsPattern;
import java.util.List;

/**
 * A UDS response that is expected of one ECU.
 *
 * @param source its logical address
 * @param pattern the bytes
 */
record EcuResponse(LogicalAddress source, UdsPattern pattern) {
  static EcuResponse parse(String source, String pattern) {
    return new EcuResponse(
        LogicalAddress.parse(source == null ? "" : source),
        StepValues.pattern(pattern == null ? "" : pattern));
  }

  static List<DiagnosticMessage> messages(List<Received> list) {
    return list.stream().flatMap(each -> each.message(DiagnosticMessage.class).stream()).toList();
  }

  /** Whether all that came fits, as far as it goes. */
  static boolean fit(List<DiagnosticMessage> messages, List<EcuResponse> expected) {
    for (int i = 0; i < messages.size(); i++) {
      if (i >= expected.size() || !expected.get(i).fits(messages.get(i))) {
        return false;
      }
    }
    return true;
  }

  private boolean fits(DiagnosticMessage message) {
    return message.sourceAddress().equals(source) && pattern.matches(message.userData());
  }

  @Override
  public String toString() {
    return pattern + " from " + source;
  }
}
