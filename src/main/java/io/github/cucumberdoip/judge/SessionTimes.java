package io.github.cucumberdoip.judge;

import io.github.cucumberdoip.message.Bytes;
import io.github.cucumberdoip.message.DiagnosticMessage;
import io.github.cucumberdoip.message.LogicalAddress;
import io.github.cucumberdoip.uds.ServiceId;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * P2 and P2* of each ECU: those of its last response to DiagnosticSessionControl, else those that
 * the tester is judged by. A reset makes an ECU forget them.
 */
final class SessionTimes {
  private static final int WITH_TIMES = 6;
  private static final int P2 = 2;
  private static final int P2_STAR = 4;
  private static final int UNIT_OF_P2_STAR = 10;

  private final JudgedEcu ecu;
  private final Map<LogicalAddress, Times> said = new HashMap<>();

  SessionTimes(JudgedEcu ecu) {
    this.ecu = ecu;
  }

  /** The tester has said something. */
  void received(Spoken message) {
    message
        .message(DiagnosticMessage.class)
        .map(request -> new Exchange(message, request))
        .filter(request -> request.service() == ServiceId.ECU_RESET.value())
        .filter(request -> request.isSuppressed() && Answer.isReset(request.subFunction()))
        .map(Exchange::target)
        .ifPresent(target -> said.keySet().removeIf(e -> e.equals(target) || ecu.isGroup(target)));
  }

  /** The ECU has said something. */
  void sent(Spoken message) {
    message
        .message(DiagnosticMessage.class)
        .filter(response -> !response.userData().isEmpty())
        .map(response -> Answer.of(message))
        .ifPresent(this::answered);
  }

  private void answered(Answer answer) {
    if (answer.isReset()) {
      said.remove(answer.source());
    } else if (answer.isSessionChange() && answer.uds().length() == WITH_TIMES) {
      said.put(answer.source(), Times.in(answer));
    }
  }

  /** How long the tester waits for the first response; of a group the shortest time. */
  Duration p2(Exchange request) {
    return of(request, ecu.times().p2(), Times::p2);
  }

  /** How long the tester waits after a response pending. */
  Duration p2Star(Exchange request) {
    return of(request, ecu.times().p2Star(), Times::p2Star);
  }

  private Duration of(Exchange request, Duration judged, Function<Times, Duration> time) {
    if (!ecu.times().bySession()) {
      return judged;
    }
    Times own = said.get(request.target());
    if (own != null && own.since <= request.at()) {
      return time.apply(own);
    }
    // which ECUs belong to a group is not known, nor what held for requests of before
    return said.entrySet().stream()
        .filter(e -> e.getKey().equals(request.target()) || ecu.isGroup(request.target()))
        .map(e -> time.apply(e.getValue()))
        .filter(t -> t.compareTo(judged) < 0)
        .min(Duration::compareTo)
        .orElse(judged);
  }

  private record Times(long since, Duration p2, Duration p2Star) {
    static Times in(Answer answer) {
      return new Times(
          answer.spoken().at(),
          Duration.ofMillis(number(answer.uds(), P2)),
          Duration.ofMillis((long) UNIT_OF_P2_STAR * number(answer.uds(), P2_STAR)));
    }

    private static int number(Bytes uds, int from) {
      return uds.at(from) << 8 | uds.at(from + 1);
    }
  }
}
