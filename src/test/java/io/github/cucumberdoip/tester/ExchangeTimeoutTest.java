package io.github.cucumberdoip.tester;

import static io.github.cucumberdoip.tester.Runs.run;
import static io.github.cucumberdoip.tester.Samples.ECU;
import static io.github.cucumberdoip.tester.Samples.GROUP;
import static io.github.cucumberdoip.tester.Samples.PENDING;
import static io.github.cucumberdoip.tester.Samples.READ_VIN;
import static io.github.cucumberdoip.tester.Samples.SHORT;
import static io.github.cucumberdoip.tester.Samples.ack;
import static io.github.cucumberdoip.tester.Samples.patient;
import static io.github.cucumberdoip.tester.Samples.response;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("sockets")
class ExchangeTimeoutTest {

  @Test
  void missingAcknowledgeIsATimeout() {
    assertThatThrownBy(() -> run(patient().acknowledgeTimeout(SHORT), Runs::readVin, line -> {}))
        .isInstanceOf(TesterTimeoutException.class)
        .hasMessageStartingWith(
            "awaited the acknowledge of a diagnostic message within A_DoIP_Diagnostic_Message"
                + " (60 ms), none came\n"
                + "  sent:     diagnostic message (0x8001) 0x0E80 -> 0x1010: 22 F1 90\n"
                + "  came:     nothing\n"
                + "  waited:   ");
  }

  @Test
  void missingResponseIsATimeoutThatSaysWhatCame() {
    TesterTimeoutException failure =
        catchThrowableOfType(
            TesterTimeoutException.class,
            () ->
                run(
                    patient().p2(SHORT),
                    Runs::readVin,
                    line -> {
                      line.read();
                      line.write(ack(ECU));
                    }));

    assertThat(failure.waited()).isGreaterThanOrEqualTo(SHORT);
    assertThat(failure.getMessage().replaceAll("\\d+ ms", "n ms"))
        .isEqualTo(
            """
            awaited a response within P2 (n ms), none came
              sent:     diagnostic message (0x8001) 0x0E80 -> 0x1010: 22 F1 90
              came:     after n ms diagnostic message positive acknowledge (0x8002) 0x1010 ->\
             0x0E80: ACK (0x00)
              waited:   n ms since sending
              to mend:  let the ECU answer this request, or lengthen p2 of the tester""");
  }

  @Test
  void responsePendingExtendsTheWaitToP2Star() {
    TesterTimeoutException failure =
        catchThrowableOfType(
            TesterTimeoutException.class,
            () ->
                run(
                    patient().p2Star(SHORT),
                    Runs::readVin,
                    line -> {
                      line.read();
                      line.write(ack(ECU));
                      line.write(response(PENDING));
                    }));

    assertThat(failure).hasMessageContaining("within P2* (60 ms)").hasMessageContaining("7F 22 78");
    assertThat(failure.waited()).isGreaterThanOrEqualTo(SHORT);
  }

  @Test
  void endlessResponsePendingEndsWithTheLongestExchange() {
    assertThatThrownBy(
            () ->
                run(
                    patient().exchangeTimeout(SHORT.multipliedBy(10)),
                    Runs::readVin,
                    line -> {
                      line.read();
                      line.write(ack(ECU));
                      while (true) {
                        line.write(response(PENDING));
                      }
                    }))
        .isInstanceOf(TesterTimeoutException.class)
        .hasMessageContaining("within the longest exchange (600 ms)")
        .hasMessageContaining("7F 22 78");
  }

  @Test
  void ecuOfAGroupThatAskedForTimeAndStaysSilentIsATimeout() {
    assertThatThrownBy(
            () ->
                run(
                    patient().p2(SHORT.multipliedBy(10)).p2Star(SHORT),
                    tester -> tester.requestFunctional(GROUP, READ_VIN),
                    line -> {
                      line.read();
                      line.write(ack(GROUP));
                      line.write(response(ECU, PENDING));
                    }))
        .isInstanceOf(TesterTimeoutException.class)
        .hasMessageContaining("the final response of [0x1010] within P2*");
  }

  @Test
  void closedConnectionEndsTheWait() {
    assertThatThrownBy(
            () ->
                run(
                    patient(),
                    Runs::readVin,
                    line -> {
                      line.read();
                      line.write(ack(ECU));
                      line.close();
                    }))
        .isExactlyInstanceOf(TesterException.class)
        .hasMessageContaining("awaited a response, but the entity ")
        .hasMessageContaining(" has closed the connection")
        .hasMessageContaining("ACK (0x00)");
  }
}
