package io.github.cucumberdoip.tester;

import static io.github.cucumberdoip.tester.Samples.ECU;
import static io.github.cucumberdoip.tester.Samples.LONG;
import static io.github.cucumberdoip.tester.Samples.READ_VIN;
import static io.github.cucumberdoip.tester.Samples.SHORT;
import static io.github.cucumberdoip.tester.Samples.TESTER;
import static io.github.cucumberdoip.tester.Samples.VIN;
import static io.github.cucumberdoip.tester.Samples.ack;
import static io.github.cucumberdoip.tester.Samples.activated;
import static io.github.cucumberdoip.tester.Samples.patient;
import static io.github.cucumberdoip.tester.Samples.response;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cucumberdoip.message.ActivationType;
import io.github.cucumberdoip.message.AliveCheckRequest;
import io.github.cucumberdoip.message.AliveCheckResponse;
import io.github.cucumberdoip.message.Bytes;
import io.github.cucumberdoip.message.DiagnosticMessage;
import io.github.cucumberdoip.message.GenericHeaderNack;
import io.github.cucumberdoip.message.HeaderNackCode;
import io.github.cucumberdoip.message.LogicalAddress;
import io.github.cucumberdoip.message.RoutingActivationCode;
import io.github.cucumberdoip.message.RoutingActivationRequest;
import io.github.cucumberdoip.message.RoutingActivationResponse;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("sockets")
class ActivationTest {
  private static final LogicalAddress OTHER_TESTER = LogicalAddress.of(0x0E81);

  @Test
  void activatesRoutingWithItsAddressVersionAndType() throws Exception {
    try (ScriptedPeer peer =
            ScriptedPeer.playing(
                line -> {
                  assertThat(line.readFrame().bytes())
                      .isEqualTo(Bytes.parse("03 FC 00 05 00000007 0E80 E0 00000000"));
                  line.write(activated(TESTER));
                });
        DoipTester tester = patient().protocolVersion(0x03).build()) {
      tester.connect(peer.address());

      assertThat(tester.activateRouting(ActivationType.CENTRAL_SECURITY))
          .isEqualTo(activated(TESTER));
      peer.awaitPlayed();
    }
  }

  @Test
  void deniedActivationIsAValue() throws Exception {
    RoutingActivationResponse denied =
        new RoutingActivationResponse(TESTER, ECU, RoutingActivationCode.UNKNOWN_SOURCE_ADDRESS);
    try (ScriptedPeer peer =
            ScriptedPeer.playing(
                line -> {
                  line.read();
                  line.write(denied);
                  line.close();
                });
        DoipTester tester = patient().build()) {
      tester.connect(peer.address());

      assertThat(tester.activateRouting()).isEqualTo(denied);
      assertThat(tester.awaitClosed(LONG)).isTrue();
      assertThat(tester.isConnected()).isFalse();
    }
  }

  @Test
  void unansweredActivationIsATimeout() throws Exception {
    try (ScriptedPeer peer = ScriptedPeer.playing(line -> {});
        DoipTester tester = patient().routingActivationTimeout(SHORT).build()) {
      tester.connect(peer.address());

      assertThatThrownBy(tester::activateRouting)
          .isInstanceOf(TesterTimeoutException.class)
          .hasMessageContaining("routing activation request (0x0005) from 0x0E80: default (0x00)")
          .hasMessageContaining("came:     nothing");
    }
  }

  @Test
  void refusedHeaderOfAnActivationNamesTheVersion() throws Exception {
    try (ScriptedPeer peer =
            ScriptedPeer.playing(
                line -> {
                  line.read();
                  line.write(new GenericHeaderNack(HeaderNackCode.INCORRECT_PATTERN_FORMAT));
                });
        DoipTester tester = patient().protocolVersion(0x7E).build()) {
      tester.connect(peer.address());

      assertThatThrownBy(tester::activateRouting)
          .isExactlyInstanceOf(TesterException.class)
          .hasMessageContaining("the entity refused the header")
          .hasMessageContaining("protocol version 0x7E");
    }
  }

  @Test
  void aliveCheckIsAnsweredWhileWaitingForAResponse() throws Exception {
    try (ScriptedPeer peer =
            ScriptedPeer.playing(
                line -> {
                  line.read();
                  line.write(ack(ECU));
                  line.write(new AliveCheckRequest());
                  assertThat(line.read()).isEqualTo(new AliveCheckResponse(TESTER));
                  line.write(response(VIN));
                });
        DoipTester tester = patient().build()) {
      tester.connect(peer.address());

      assertThat(tester.request(ECU, READ_VIN).finalResponse()).contains(response(VIN));
      assertThat(tester.received())
          .extracting(received -> received.message().orElseThrow())
          .containsExactly(ack(ECU), new AliveCheckRequest(), response(VIN));
    }
  }

  @Test
  void aliveCheckIsLeftToTheUserIfSwitchedOff() throws Exception {
    try (ScriptedPeer peer =
            ScriptedPeer.playing(
                line -> {
                  line.write(new AliveCheckRequest());
                  assertThat(line.read()).isEqualTo(new AliveCheckResponse(OTHER_TESTER));
                });
        DoipTester tester = patient().answerAliveChecks(false).build()) {
      tester.connect(peer.address());

      assertThat(tester.receive(LONG).message()).contains(new AliveCheckRequest());
      tester.send(new AliveCheckResponse(OTHER_TESTER));
      peer.awaitPlayed();
    }
  }

  @Test
  void registeredAddressIsUsedFromThenOn() throws Exception {
    try (ScriptedPeer peer =
            ScriptedPeer.playing(
                line -> {
                  line.read();
                  line.write(activated(OTHER_TESTER));
                  assertThat(line.read())
                      .isEqualTo(new DiagnosticMessage(OTHER_TESTER, ECU, READ_VIN));
                  line.write(new AliveCheckRequest());
                  assertThat(line.read()).isEqualTo(new AliveCheckResponse(OTHER_TESTER));
                  line.close();
                });
        DoipTester tester = patient().build()) {
      tester.connect(peer.address());
      tester.activateRouting(new RoutingActivationRequest(OTHER_TESTER, ActivationType.DEFAULT));

      assertThatThrownBy(() -> tester.request(ECU, READ_VIN)).isInstanceOf(TesterException.class);
      peer.awaitPlayed();
    }
  }
}
