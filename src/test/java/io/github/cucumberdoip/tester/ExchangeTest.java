package io.github.cucumberdoip.tester;

import static io.github.cucumberdoip.tester.Runs.readVin;
import static io.github.cucumberdoip.tester.Runs.run;
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
            Runs::readVin,
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
            Runs::readVin,
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
            Runs::readVin,
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
            patient().p2(SHORT.multipliedBy(20)),
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
  void responseMayComeInPieces() throws Exception {
    Bytes both = MessageEncoder.encode(2, ack(ECU)).plus(MessageEncoder.encode(2, response(VIN)));
    DiagnosticExchange exchange =
        run(
            patient(),
            Runs::readVin,
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
            Runs::readVin,
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
            Runs::readVin,
            line -> {
              line.read();
              line.write(ack(ECU));
              line.write(response(Bytes.wrap(uds)));
            });

    assertThat(exchange.finalResponse()).contains(response(Bytes.wrap(uds)));
  }
}
