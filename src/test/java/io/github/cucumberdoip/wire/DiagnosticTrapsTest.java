package io.github.cucumberdoip.wire;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cucumberdoip.DoipServer;
import io.github.cucumberdoip.message.LogicalAddress;
import io.github.cucumberdoip.uds.Nrc;
import java.io.IOException;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Diagnostic messages where other servers answer too much. */
@Tag("sockets")
class DiagnosticTrapsTest {
  private static final String ACK = "02FD 8002 00000005 10100E8000";
  private static final String NEVER_ACTIVATED = "02FD 8003 00000005 10100E8002";
  private static final LogicalAddress GROUP = LogicalAddress.of(0xE400);

  private final DoipServer server = Ecus.started();

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void aDeniedActivationLetsNoDiagnosticMessageThrough() throws IOException {
    server.stub("...").answers("7E 00");
    server.settings(settings -> settings.knownTesters(Set.of(LogicalAddress.of(0x0E00))));
    try (RawTester tester = RawTester.connect(server)) {
      tester.send(RawTester.ACTIVATION + "02FD 8001 00000006 0E80 1010 3E00");
      assertThat(tester.receive()).isEqualTo("02FD 0006 00000009 0E8010100000000000");
      tester.assertClosed();
    }
    assertThat(server.ecu().stubs().get(0).uses()).isZero();
  }

  @Test
  void beforeActivationADiagnosticMessageIsRefusedAndTheConnectionClosed() throws IOException {
    server.stub("...").answers("7E 00");
    try (RawTester tester = RawTester.connect(server)) {
      tester.ask("3E00");
      assertThat(tester.receive()).isEqualTo(NEVER_ACTIVATED);
      tester.assertClosed();
    }
    assertThat(server.ecu().stubs().get(0).uses()).isZero();
  }

  @Test
  void anotherSourceAddressThanTheActivatedIsRefusedAndTheConnectionClosed() throws IOException {
    try (RawTester tester = RawTester.activated(server)) {
      tester.send("02FD 8001 00000006 0E81 1010 3E00");
      assertThat(tester.receive()).isEqualTo("02FD 8003 00000005 10100E8102");
      tester.assertClosed();
    }
  }

  @Test
  void anUnknownTargetIsRefusedAndTheConnectionStaysOpen() throws IOException {
    try (RawTester tester = RawTester.activated(server)) {
      tester.send("02FD 8001 00000006 0E80 1011 3E00");
      assertThat(tester.receive()).isEqualTo("02FD 8003 00000005 10110E8003");
      assertThat(tester.ask("3E00").receive()).isEqualTo(ACK);
    }
  }

  @Test
  void theSuppressBitSilencesPositiveRespondingButNotTheAck() throws IOException {
    server.positiveResponding(true);
    try (RawTester tester = RawTester.activated(server)) {
      assertThat(tester.ask("3E80").receive()).isEqualTo(ACK);
      assertThat(tester.ask("1083").receive()).isEqualTo(ACK);
      assertThat(tester.ask("3E00").receive()).isEqualTo(ACK);
      assertThat(tester.uds()).isEqualTo("7E00");
    }
  }

  @Test
  void theSuppressBitDoesNotSilenceANegativeResponse() throws IOException {
    try (RawTester tester = RawTester.activated(server)) {
      assertThat(tester.ask("3E80").receive()).isEqualTo(ACK);
      assertThat(tester.uds()).isEqualTo("7F3E11");
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0x11, 0x12, 0x31, 0x7E, 0x7F})
  void aFunctionalRequestThatNothingMatchesIsOnlyAcknowledged(int nrc) throws IOException {
    server.settings(settings -> settings.furtherTargets(Set.of(GROUP)));
    server.ecu().unmatchedNrc(new Nrc(nrc));
    try (RawTester tester = RawTester.activated(server)) {
      tester.send("02FD 8001 00000006 0E80 E400 3E00");
      assertThat(tester.receive()).isEqualTo("02FD 8002 00000005 E4000E8000");
      assertThat(tester.ask("3E00").receive()).isEqualTo(ACK);
      assertThat(tester.uds()).isEqualTo(String.format("7F3E%02X", nrc));
    }
  }

  @Test
  void aFunctionalRequestIsAcknowledgedByTheGroupAndAnsweredByTheEcu() throws IOException {
    server.settings(settings -> settings.furtherTargets(Set.of(GROUP)));
    server.stub("3E 00").answers("7E 00");
    try (RawTester tester = RawTester.activated(server)) {
      tester.send("02FD 8001 00000006 0E80 E400 3E00");
      assertThat(tester.receive()).isEqualTo("02FD 8002 00000005 E4000E8000");
      assertThat(tester.receive()).isEqualTo("02FD 8001 00000006 10100E807E00");
    }
  }

  @Test
  void acksThatATesterSendsAreTakenWithoutReaction() throws IOException {
    try (RawTester tester = RawTester.activated(server)) {
      tester.send("02FD 8002 00000005 0E80101000" + "02FD 8003 00000005 0E80101003");
      assertThat(tester.ask("3E00").receive()).isEqualTo(ACK);
    }
  }
}
