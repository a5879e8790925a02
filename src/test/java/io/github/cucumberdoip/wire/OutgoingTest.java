package io.github.cucumberdoip.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cucumberdoip.DoipServer;
import io.github.cucumberdoip.ecu.Reply;
import io.github.cucumberdoip.journal.EntryKind;
import io.github.cucumberdoip.message.AliveCheckRequest;
import io.github.cucumberdoip.message.Bytes;
import io.github.cucumberdoip.message.LogicalAddress;
import io.github.cucumberdoip.message.PayloadType;
import io.github.cucumberdoip.message.RawMessage;
import io.github.cucumberdoip.transport.FixtureException;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import javax.net.ssl.SSLSocket;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What an ECU sends without being asked, seen as bytes on the wire. */
@Tag("sockets")
@Timeout(60)
class OutgoingTest {
  private static final LogicalAddress FIRST = LogicalAddress.of(0x0E80);
  private static final RawMessage OEM =
      new RawMessage(new PayloadType(0xF001), Bytes.parse("01 02"));
  private static final String ON_WIRE = "02FD F001 00000002 0102";
  private static final Duration SHORT = Duration.ofMillis(50);
  private static final int LARGE = 8 << 20;

  private final DoipServer server = Ecus.patient().socketOption("SO_SNDBUF", 8192).start();

  @AfterEach
  void stop() {
    server.close();
  }

  private RawTester connected(int number) throws IOException {
    RawTester tester = RawTester.connect(server);
    Settled.awaitConnections(server, number);
    return tester;
  }

  @Test
  void aMessageGoesToAllAlsoBeforeRoutingActivation() throws IOException {
    try (RawTester first = RawTester.activated(server);
        RawTester second = connected(2)) {
      assertThat(server.outgoing().toAll().send(OEM)).hasSize(2);
      assertThat(first.receive()).isEqualTo(ON_WIRE);
      assertThat(second.receive()).isEqualTo(ON_WIRE);
      assertThat(server.journal().entries())
          .filteredOn(entry -> entry.kind() == EntryKind.SENT)
          .filteredOn(entry -> entry.message(RawMessage.class).isPresent())
          .hasSize(2);
    }
  }

  @Test
  void oneTesterIsFoundByItsAddressOrByItsConnection() throws IOException {
    try (RawTester first = RawTester.activated(server);
        RawTester second = connected(2)) {
      server.outgoing().toTester(FIRST).send(0x03, new AliveCheckRequest());
      server.outgoing().toNewest().sendRaw(Bytes.parse("FF 00 00 00 00 00 00 01 42"));
      assertThat(first.receive()).isEqualTo("03FC 0007 00000000");
      assertThat(second.receive()).isEqualTo("FF00 0000 00000001 42");
      assertThatThrownBy(() -> server.outgoing().toOnly().send(OEM))
          .isInstanceOf(FixtureException.class)
          .hasMessageStartingWith("2 DoIP testers are connected to the DoIP ECU 0x1010: ")
          .hasMessageContaining("send to the newest connection or to all");
    }
  }

  @Test
  void theOnlyConnectionGetsIt() throws IOException {
    try (RawTester tester = RawTester.connect(server)) {
      server.outgoing().toOnly().send(OEM);
      assertThat(tester.receive()).isEqualTo(ON_WIRE);
    }
  }

  @Test
  void aUdsMessageGoesToTestersWithRoutingOnly() throws IOException {
    try (RawTester first = RawTester.activated(server);
        RawTester second = connected(2)) {
      assertThat(server.outgoing().toAll().sendUds(Bytes.parse("62 F1 90"))).hasSize(1);
      assertThat(first.receive()).isEqualTo("02FD 8001 00000007 10100E8062F190");
      assertThatThrownBy(
              () ->
                  server
                      .outgoing()
                      .waitingAtMost(SHORT)
                      .toNewest()
                      .sendUds(Bytes.parse("62 F1 90")))
          .hasMessageContaining("has nobody to send to: connected are connection 1 ")
          .hasMessageContaining(" of the DoIP tester 0x0E80, connection 2 ")
          .hasMessageContaining("let the tester activate routing before this step");
      assertThat(second.send(RawTester.ACTIVATION.replace("0E80", "0E81")).receive())
          .startsWith("02FD 0006 ");
    }
  }

  @Test
  void itWaitsForATesterThatIsAboutToConnect() throws Exception {
    CompletableFuture<Integer> sent =
        CompletableFuture.supplyAsync(
            () ->
                server
                    .outgoing()
                    .waitingAtMost(Duration.ofSeconds(20))
                    .toTester(FIRST)
                    .send(OEM)
                    .size());
    try (RawTester tester = RawTester.activated(server)) {
      assertThat(tester.receive()).isEqualTo(ON_WIRE);
      assertThat(sent.get()).isEqualTo(1);
    }
  }

  @Test
  void overTlsItWaitsForTheHandshake() throws Exception {
    TlsEcus tls = new TlsEcus();
    try (DoipServer secured = tls.started(settings -> settings);
        SSLSocket socket = tls.peer().connect(secured)) {
      Settled.awaitConnections(secured, 1);
      CompletableFuture<Integer> sent =
          CompletableFuture.supplyAsync(
              () ->
                  secured
                      .outgoing()
                      .waitingAtMost(Duration.ofSeconds(20))
                      .toAll()
                      .send(OEM)
                      .size());
      assertThat(RawTester.over(socket).receive()).isEqualTo(ON_WIRE);
      assertThat(sent.get()).isEqualTo(1);
    }
  }

  @Test
  void nobodyThereIsAFailureThatSaysHowToMendIt() {
    assertThatThrownBy(() -> server.outgoing().waitingAtMost(SHORT).toAll().send(OEM))
        .isInstanceOf(FixtureException.class)
        .hasMessage(
            "the DoIP ECU 0x1010 has nobody to send to: nobody is connected\n"
                + "  expected: a DoIP tester that is connected within 50 ms\n"
                + "  to mend:  let the tester connect before this step, or allow more time: Given"
                + " the DoIP assertions wait at most 10 s");
    server.stop();
    assertThatThrownBy(() -> server.outgoing().toAll().send(OEM))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageStartingWith("the DoIP ECU 0x1010 does not run");
  }

  @Test
  void aSlowReaderHoldsTheStepUpForABoundedTimeAndGetsAllInOrder() throws IOException {
    server.stub("23 ...").answers(Reply.bytes(Bytes.of(0x63).plus(Bytes.wrap(new byte[LARGE]))));
    try (RawTester slow = RawTester.connect(server.address(), 8192).activate();
        RawTester other = connected(2)) {
      slow.ask("23 01").receive();
      Settled.awaitSent(server, 1, LARGE);
      assertThatThrownBy(() -> server.outgoing().waitingAtMost(SHORT).toAll().send(OEM))
          .hasMessageContaining("has not taken the message within 50 ms; it goes out when the")
          .hasMessageContaining("let the tester read");
      assertThat(other.receive()).isEqualTo(ON_WIRE);
      assertThat(slow.receiveBytes()).hasSize(8 + 4 + 1 + LARGE);
      assertThat(slow.receive()).isEqualTo(ON_WIRE);
    }
  }
}
