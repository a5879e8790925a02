package io.github.cucumberdoip.tester;

import static io.github.cucumberdoip.tester.Samples.ECU;
import static io.github.cucumberdoip.tester.Samples.GROUP;
import static io.github.cucumberdoip.tester.Samples.LONG;
import static io.github.cucumberdoip.tester.Samples.OTHER_ECU;
import static io.github.cucumberdoip.tester.Samples.PENDING;
import static io.github.cucumberdoip.tester.Samples.READ_VIN;
import static io.github.cucumberdoip.tester.Samples.SHORT;
import static io.github.cucumberdoip.tester.Samples.TESTER;
import static io.github.cucumberdoip.tester.Samples.VIN;
import static io.github.cucumberdoip.tester.Samples.ack;
import static io.github.cucumberdoip.tester.Samples.nack;
import static io.github.cucumberdoip.tester.Samples.patient;
import static io.github.cucumberdoip.tester.Samples.response;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.cucumberdoip.codec.MessageEncoder;
import io.github.cucumberdoip.message.Bytes;
import io.github.cucumberdoip.message.DiagnosticMessage;
import io.github.cucumberdoip.message.GenericHeaderNack;
import io.github.cucumberdoip.message.HeaderNackCode;
import io.github.cucumberdoip.message.LogicalAddress;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("sockets")
class ExchangeTest {
  interface Act {
    DiagnosticExchange with(DoipTester tester);
  }

  private static DiagnosticExchange run(
      DoipTesterBuilder builder, Act act, ScriptedPeer.Script script) throws Exception {
    try (ScriptedPeer peer = ScriptedPeer.playing(script);
        DoipTester tester = builder.build()) {
      tester.connect(peer.address());
      return act.with(tester);
    }
  }

  private static DiagnosticExchange readVin(DoipTester tester) {
    return tester.request(ECU, READ_VIN);
  }

  @Test
  void acknowledgeAndResponseBelongToTheRequest() throws Exception {
    DiagnosticExchange exchange =
        run(
            patient(),
            tester -> tester.readDataByIdentifier(ECU, 0xF190),
            line -> {
              assertThat(line.read()).isEqualTo(new DiagnosticMessage(TESTER, ECU, READ_VIN));
              line.write(ack(ECU));
              line.write(response(VIN));
            });

    assertThat(exchange.request()).isEqualTo(new DiagnosticMessage(TESTER, ECU, READ_VIN));
    assertThat(exchange.ack()).contains(ack(ECU));
    assertThat(exchange.nack()).isEmpty();
    assertThat(exchange.finalResponse()).contains(response(VIN));
  }

  @Test
  void negativeAcknowledgeEndsTheExchangeAtOnce() throws Exception {
    DiagnosticExchange exchange =
        run(
            patient(),
            ExchangeTest::readVin,
            line -> {
              line.read();
              line.write(nack());
            });

    assertThat(exchange.nack()).contains(nack());
    assertThat(exchange.ack()).isEmpty();
    assertThat(exchange.finalResponse()).isEmpty();
  }

  @Test
  void headerNackEndsTheExchangeAtOnce() throws Exception {
    GenericHeaderNack tooLarge = new GenericHeaderNack(HeaderNackCode.MESSAGE_TOO_LARGE);
    DiagnosticExchange exchange =
        run(
            patient(),
            ExchangeTest::readVin,
            line -> {
              line.read();
              line.write(tooLarge);
            });

    assertThat(exchange.headerNack()).contains(tooLarge);
  }

  @Test
  void responsePendingMessagesComeBeforeTheFinalResponse() throws Exception {
    DiagnosticExchange exchange =
        run(
            patient(),
            ExchangeTest::readVin,
            line -> {
              line.read();
              line.write(ack(ECU));
              line.write(response(PENDING));
              line.write(response(PENDING));
              line.write(response(VIN));
            });

    assertThat(exchange.responses())
        .containsExactly(response(PENDING), response(PENDING), response(VIN));
    assertThat(exchange.finalResponse()).contains(response(VIN));
  }

  @Test
  void messagesOfOthersAreNotTakenForTheResponse() throws Exception {
    DiagnosticMessage ofOtherEcu = response(OTHER_ECU, VIN);
    DiagnosticMessage forOtherTester = new DiagnosticMessage(ECU, LogicalAddress.of(0x0E81), VIN);
    DiagnosticMessage ofOtherService = response(Bytes.parse("7E 00"));
    try (ScriptedPeer peer =
            ScriptedPeer.playing(
                line -> {
                  line.read();
                  line.write(ack(OTHER_ECU));
                  line.write(ack(ECU));
                  line.write(ofOtherEcu);
                  line.write(forOtherTester);
                  line.write(ofOtherService);
                  line.write(response(VIN));
                });
        DoipTester tester = patient().build()) {
      tester.connect(peer.address());

      assertThat(readVin(tester).responses()).containsExactly(response(VIN));
      assertThat(tester.receive(LONG).message()).contains(ack(OTHER_ECU));
      assertThat(tester.receive(LONG).message()).contains(ofOtherEcu);
      assertThat(tester.receive(LONG).message()).contains(forOtherTester);
      assertThat(tester.receive(LONG).message()).contains(ofOtherService);
    }
  }

  @Test
  void whatCameBeforeTheRequestIsNotItsAnswer() throws Exception {
    Bytes late = Bytes.parse("62 F1 90 00");
    try (ScriptedPeer peer =
            ScriptedPeer.playing(
                line -> {
                  line.write(response(late));
                  line.read();
                  line.write(ack(ECU));
                  line.write(response(VIN));
                });
        DoipTester tester = patient().build()) {
      tester.connect(peer.address());
      assertThat(tester.awaitReceived(any -> true, LONG)).isPresent();

      assertThat(readVin(tester).responses()).containsExactly(response(VIN));
      assertThat(tester.receive(LONG).message()).contains(response(late));
    }
  }

  @Test
  void missingAcknowledgeIsATimeout() {
    assertThatThrownBy(
            () -> run(patient().acknowledgeTimeout(SHORT), ExchangeTest::readVin, line -> {}))
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
                    ExchangeTest::readVin,
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
                    ExchangeTest::readVin,
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
                    patient().exchangeTimeout(SHORT),
                    ExchangeTest::readVin,
                    line -> {
                      line.read();
                      line.write(ack(ECU));
                      while (true) {
                        line.write(response(PENDING));
                      }
                    }))
        .isInstanceOf(TesterTimeoutException.class)
        .hasMessageContaining("within the longest exchange (60 ms)")
        .hasMessageContaining("earlier ones");
  }

  @Test
  void suppressedResponseIsNotAwaited() throws Exception {
    DiagnosticExchange exchange =
        run(
            patient(),
            tester -> tester.requestWithoutResponse(ECU, Bytes.parse("3E 80")),
            line -> {
              line.read();
              line.write(ack(ECU));
            });

    assertThat(exchange.ack()).isPresent();
    assertThat(exchange.responses()).isEmpty();
  }

  @Test
  void responsesOfAGroupAreCollectedFromAllEcus() throws Exception {
    DiagnosticExchange exchange =
        run(
            patient().p2(SHORT),
            tester -> tester.requestFunctional(GROUP, READ_VIN),
            line -> {
              line.read();
              line.write(ack(GROUP));
              line.write(response(ECU, PENDING));
              line.write(response(OTHER_ECU, VIN));
              line.write(response(ECU, VIN));
            });

    assertThat(exchange.responses())
        .containsExactly(response(ECU, PENDING), response(OTHER_ECU, VIN), response(ECU, VIN));
  }

  @Test
  void silentGroupIsNoFailure() throws Exception {
    DiagnosticExchange exchange =
        run(
            patient().p2(SHORT),
            tester -> tester.requestFunctional(GROUP, READ_VIN),
            line -> {
              line.read();
              line.write(ack(GROUP));
            });

    assertThat(exchange.responses()).isEmpty();
  }

  @Test
  void ecuOfAGroupThatAskedForTimeAndStaysSilentIsATimeout() {
    assertThatThrownBy(
            () ->
                run(
                    patient().p2(SHORT).p2Star(SHORT),
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
  void responseMayComeInPieces() throws Exception {
    Bytes both = MessageEncoder.encode(2, ack(ECU)).plus(MessageEncoder.encode(2, response(VIN)));
    DiagnosticExchange exchange =
        run(
            patient(),
            ExchangeTest::readVin,
            line -> {
              line.read();
              for (int i = 0; i < both.length(); i++) {
                line.write(both.slice(i, i + 1));
              }
            });

    assertThat(exchange.finalResponse()).contains(response(VIN));
  }

  @Test
  void acknowledgeAndResponseMayShareASegment() throws Exception {
    Bytes both = MessageEncoder.encode(2, ack(ECU)).plus(MessageEncoder.encode(2, response(VIN)));
    DiagnosticExchange exchange =
        run(
            patient(),
            ExchangeTest::readVin,
            line -> {
              line.read();
              line.write(both);
            });

    assertThat(exchange.finalResponse()).contains(response(VIN));
  }

  @Test
  void largeResponseIsReadWhole() throws Exception {
    byte[] uds = new byte[3 << 20];
    uds[0] = 0x62;
    uds[uds.length - 1] = 0x55;
    DiagnosticExchange exchange =
        run(
            patient(),
            ExchangeTest::readVin,
            line -> {
              line.read();
              line.write(ack(ECU));
              line.write(response(Bytes.wrap(uds)));
            });

    assertThat(exchange.finalResponse()).contains(response(Bytes.wrap(uds)));
  }

  @Test
  void closedConnectionEndsTheWait() {
    assertThatThrownBy(
            () ->
                run(
                    patient(),
                    ExchangeTest::readVin,
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
