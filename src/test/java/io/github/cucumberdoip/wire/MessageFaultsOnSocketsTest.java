package io.github.cucumberdoip.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.github.cucumberdoip.DoipServer;
import io.github.cucumberdoip.journal.EntryKind;
import io.github.cucumberdoip.journal.JournalEntry;
import io.github.cucumberdoip.message.LogicalAddress;
import io.github.cucumberdoip.saboteur.Effect;
import io.github.cucumberdoip.saboteur.Fault;
import java.io.IOException;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Faults in messages beside stops, restarts, long messages and gateways. */
@Tag("sockets")
class MessageFaultsOnSocketsTest {
  private static final String POWER_MODE = "02FD 4003 00000000";
  private static final String ACK = "02FD 8002 00000005 10100E8000";
  private static final String READY = "02FD 4004 00000001 01";

  private final DoipServer ecu = DoipServer.builder(LogicalAddress.of(0x1010)).port(0).start();

  @AfterEach
  void stop() {
    ecu.close();
  }

  private void awaitInjected(String effect) throws InterruptedException {
    long seen = ecu.journal().version();
    while (ecu.saboteur().injected(Effect.parse(effect)) == 0) {
      assertThat(ecu.journal().awaitChange(seen, Duration.ofSeconds(20))).isTrue();
      seen = ecu.journal().version();
    }
  }

  @Test
  void theOtherPortIsInTheJournalAndClosedWithTheEcu() throws IOException {
    ecu.saboteur().inject(Fault.into("from another port", "power mode responses"));
    int port;
    try (RawUdp tester = RawUdp.to(ecu.udpAddress())) {
      assertThat(tester.send(POWER_MODE).receive()).isEqualTo(READY);
      assertThat(tester.send(POWER_MODE).receive()).isEqualTo(READY);
      port = sentFrom();
      assertThat(port).isNotEqualTo(ecu.udpAddress().getPort());
    }
    ecu.stop();
    assertThatCode(() -> new DatagramSocket(port, InetAddress.getLoopbackAddress()).close())
        .doesNotThrowAnyException();
    ecu.start();
    try (RawUdp tester = RawUdp.to(ecu.udpAddress())) {
      assertThat(tester.send(POWER_MODE).receive()).as("after a restart").isEqualTo(READY);
    }
  }

  /** The same one each time. */
  private int sentFrom() {
    return ecu.journal().entries().stream()
        .filter(entry -> entry.kind() == EntryKind.SENT)
        .map(entry -> entry.peer().local().getPort())
        .reduce((one, other) -> one.equals(other) ? one : -1)
        .orElseThrow();
  }

  @Test
  void aStopDropsWhatIsLateAndARestartServes() throws Exception {
    ecu.saboteur().inject(Fault.into("late by 60 s", "power mode responses").once());
    ecu.saboteur().inject(Fault.into("duplicate after 60 s", "power mode responses").once());
    try (RawUdp tester = RawUdp.to(ecu.udpAddress())) {
      tester.send(POWER_MODE);
      awaitInjected("duplicate after 60 s");
    }
    ecu.stop();
    ecu.saboteur().clear();
    ecu.start();
    try (RawUdp tester = RawUdp.to(ecu.udpAddress())) {
      assertThat(tester.send(POWER_MODE).receive()).isEqualTo(READY);
    }
    assertThat(ecu.journal().entries()).filteredOn(e -> e.kind() == EntryKind.SENT).hasSize(1);
  }

  @Test
  void aStopEndsPendingWithoutEnd() throws Exception {
    ecu.stub("22 F1 90").answers("62 F1 90 57");
    ecu.saboteur().inject(Fault.into("endless response pending every 5 ms", "responses"));
    try (RawTester tester = RawTester.activated(ecu)) {
      tester.ask("22 F1 90");
      assertThat(tester.receive()).isEqualTo(ACK);
      for (int i = 0; i < 20; i++) {
        assertThat(tester.uds()).isEqualTo("7F2278");
      }
      ecu.stop();
    }
    int recorded = ecu.journal().entries().size();
    ecu.saboteur().clear();
    ecu.start();
    try (RawTester tester = RawTester.activated(ecu)) {
      tester.ask("22 F1 90");
      assertThat(tester.receive()).isEqualTo(ACK);
      assertThat(tester.uds()).isEqualTo("62F19057");
    }
    assertThat(ecu.journal().entries().subList(recorded, ecu.journal().entries().size()))
        .extracting(JournalEntry::toString)
        .noneMatch(text -> text.contains("7F 22 78"));
  }

  @Test
  void aLongResponseIsWrongInItsFieldOnly() throws IOException {
    int length = 300_000;
    ecu.stub("22 F1 90").answers("62 F1 90" + " 5A".repeat(length));
    ecu.saboteur().inject(Fault.into("wrong data identifier", "responses"));
    try (RawTester tester = RawTester.activated(ecu)) {
      tester.ask("22 F1 90");
      assertThat(tester.receive()).isEqualTo(ACK);
      assertThat(tester.uds().equals("62F191" + "5A".repeat(length))).isTrue();
    }
  }

  @Test
  void anEcuBehindAGatewayHasTheFaultsOfItsGateway() throws IOException {
    ecu.gateway().add("brakes", LogicalAddress.of(0x1020)).stub("3E 00").answers("7E 00");
    ecu.saboteur().inject(Fault.into("wrong source address 0x1021", "responses"));
    try (RawTester tester = RawTester.activated(ecu)) {
      tester.send("02FD 8001 00000006 0E80 1020 3E00");
      assertThat(tester.receive()).isEqualTo("02FD 8002 00000005 10200E8000");
      assertThat(tester.receive()).isEqualTo("02FD 8001 00000006 10210E807E00");
    }
  }
}
