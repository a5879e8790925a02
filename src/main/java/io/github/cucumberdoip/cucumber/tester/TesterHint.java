package io.github.cucumberdoip.cucumber.tester;

import io.github.cucumberdoip.message.Bytes;
import io.github.cucumberdoip.message.DiagnosticMessageNack;
import io.github.cucumberdoip.message.GenericHeaderNack;
import io.github.cucumberdoip.tester.Received;
import io.github.cucumberdoip.uds.Nrc;
import java.util.List;
import java.util.Optional;

/** The known trap that a missing or wrong answer most likely fell into. */
final class TesterHint {
  private TesterHint() {}

  static String of(TesterLink link, List<Received> list) {
    List<Bytes> responses = TesterExchange.responses(list);
    return ofRefusal(link, list)
        .orElseGet(
            () ->
                responses.isEmpty()
                    ? ofSilence(link)
                    : "the ECU answered otherwise; see the steps that set its answers");
  }

  /** Why the ECU refused, if it did. */
  static Optional<String> ofRefusal(TesterLink link, List<Received> list) {
    return nack(list)
        .or(
            () ->
                TesterExchange.responses(list).stream()
                    .flatMap(each -> refusal(link, each).stream())
                    .findFirst());
  }

  private static Optional<String> nack(List<Received> list) {
    return list.stream()
        .flatMap(
            each ->
                each
                    .message(DiagnosticMessageNack.class)
                    .map(nack -> "refused the diagnostic message: " + nack.code())
                    .or(
                        () ->
                            each.message(GenericHeaderNack.class)
                                .map(nack -> "refused the DoIP header: " + nack.code()))
                    .stream())
        .map(text -> "the DoIP ECU " + text)
        .findFirst();
  }

  private static Optional<String> refusal(TesterLink link, Bytes response) {
    if (!TesterExchange.isNegative(response) || response.length() < 3) {
      return Optional.empty();
    }
    Nrc nrc = new Nrc(response.at(2));
    return nrc.equals(Nrc.RESPONSE_PENDING)
        ? Optional.empty()
        : Optional.of(
            "the ECU refused with NRC "
                + nrc
                + (nrc.equals(link.ecu().ecu().unmatchedNrc())
                    ? ", as it does when no stub fits the request"
                    : ""));
  }

  private static String ofSilence(TesterLink link) {
    if (link.exchange().request().isEmpty()) {
      return "the last act of the tester sent no UDS request; a step such as"
          + " \"the DoIP tester sends ...\" comes before";
    }
    return link.tester().isConnected()
        ? "the ECU may be silent on this request or slower than the wait"
        : "the connection is closed";
  }
}
