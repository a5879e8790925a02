package io.github.cucumberdoip.tester;

import static io.github.cucumberdoip.tester.Samples.LONG;
import static io.github.cucumberdoip.tester.Samples.SHORT;
import static io.github.cucumberdoip.tester.Samples.announcement;
import static io.github.cucumberdoip.tester.Samples.patient;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cucumberdoip.codec.MessageEncoder;
import io.github.cucumberdoip.message.Bytes;
import io.github.cucumberdoip.message.Eid;
import io.github.cucumberdoip.message.EntityStatusResponse;
import io.github.cucumberdoip.message.GenericHeaderNack;
import io.github.cucumberdoip.message.HeaderNackCode;
import io.github.cucumberdoip.message.InvalidValueException;
import io.github.cucumberdoip.message.NodeType;
import io.github.cucumberdoip.message.PowerMode;
import io.github.cucumberdoip.message.PowerModeResponse;
import io.github.cucumberdoip.message.Vin;
import java.net.InetSocketAddress;
import java.util.OptionalLong;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("sockets")
class DiscoveryTest {
  private static final Bytes FIRST = MessageEncoder.encode(2, announcement(0x1010));
  private static final Bytes SECOND = MessageEncoder.encode(2, announcement(0x1011));

  @Test
  void collectsSeveralAnswersForTheWholeTime() throws Exception {
    try (ScriptedUdpPeer peer = ScriptedUdpPeer.answering(FIRST, SECOND);
        DoipTester tester = patient().controlTimeout(SHORT.multipliedBy(20)).build()) {
      assertThat(tester.discover(peer.address()))
          .extracting(DiscoveredEntity::announcement)
          .containsExactly(announcement(0x1010), announcement(0x1011));
      assertThat(peer.awaitRequest()).isEqualTo(Bytes.parse("02 FD 00 01 00000000"));
    }
  }

  @Test
  void stopsAtTheGivenCount() throws Exception {
    try (ScriptedUdpPeer peer = ScriptedUdpPeer.answering(FIRST, SECOND);
        DoipTester tester = patient().build()) {
      assertThat(tester.discover(peer.address(), 1))
          .singleElement()
          .satisfies(
              entity -> {
                assertThat(entity.from()).isEqualTo(peer.address());
                assertThat(entity.announcement()).isEqualTo(announcement(0x1010));
              });
    }
  }

  @Test
  void garbageIsPassedOverAndKept() throws Exception {
    Bytes shortOne = Bytes.parse("02 FD");
    Bytes wrongLength = Bytes.parse("02 FD 00 04 00000020 FF");
    try (ScriptedUdpPeer peer =
            ScriptedUdpPeer.answering(shortOne, Bytes.EMPTY, wrongLength, FIRST);
        DoipTester tester = patient().build()) {
      assertThat(tester.discover(peer.address(), 1)).hasSize(1);
      assertThat(tester.receivedDatagrams())
          .extracting(Received::bytes)
          .containsExactly(shortOne, Bytes.EMPTY, wrongLength, FIRST);
      assertThat(tester.receivedDatagrams().get(0).problem())
          .contains("a datagram of 2 bytes is too short for a header");
      assertThat(tester.received()).isEmpty();
    }
  }

  @Test
  void asksByEid() throws Exception {
    try (ScriptedUdpPeer peer = ScriptedUdpPeer.answering(FIRST);
        DoipTester tester = patient().build()) {
      assertThat(tester.discover(peer.address(), Eid.parse("02:00:00:00:00:01"))).isPresent();
      assertThat(peer.awaitRequest())
          .isEqualTo(Bytes.parse("02 FD 00 02 00000006 02 00 00 00 00 01"));
    }
  }

  @Test
  void asksByVin() throws Exception {
    try (ScriptedUdpPeer peer = ScriptedUdpPeer.answering();
        DoipTester tester = patient().controlTimeout(SHORT).build()) {
      assertThat(tester.discover(peer.address(), Vin.of("WAUZZZ4G7EN000001"))).isEmpty();
      assertThat(peer.awaitRequest())
          .isEqualTo(Bytes.parse("02 FD 00 03 00000011").plus(Bytes.ascii("WAUZZZ4G7EN000001")));
    }
  }

  @Test
  void asksForEntityStatusAndPowerMode() throws Exception {
    EntityStatusResponse status =
        new EntityStatusResponse(new NodeType(1), 8, 2, OptionalLong.of(4096));
    PowerModeResponse ready = new PowerModeResponse(new PowerMode(1));
    try (ScriptedUdpPeer first = ScriptedUdpPeer.answering(status);
        ScriptedUdpPeer second = ScriptedUdpPeer.answering(ready);
        DoipTester tester = patient().build()) {
      assertThat(tester.entityStatus(first.address())).contains(status);
      assertThat(first.awaitRequest()).isEqualTo(Bytes.parse("02 FD 40 01 00000000"));
      assertThat(tester.powerMode(second.address())).contains(ready);
      assertThat(second.awaitRequest()).isEqualTo(Bytes.parse("02 FD 40 03 00000000"));
    }
  }

  @Test
  void refusedHeaderEndsTheWaitForAStatus() throws Exception {
    GenericHeaderNack unknown = new GenericHeaderNack(HeaderNackCode.UNKNOWN_PAYLOAD_TYPE);
    try (ScriptedUdpPeer peer = ScriptedUdpPeer.answering(unknown);
        DoipTester tester = patient().build()) {
      assertThat(tester.entityStatus(peer.address())).isEmpty();
      assertThat(tester.receivedDatagrams())
          .singleElement()
          .satisfies(received -> assertThat(received.message()).contains(unknown));
    }
  }

  @Test
  void silenceIsAnEmptyAnswer() throws Exception {
    try (ScriptedUdpPeer peer = ScriptedUdpPeer.answering();
        DoipTester tester = patient().controlTimeout(SHORT).build()) {
      assertThat(tester.powerMode(peer.address())).isEmpty();
    }
  }

  @Test
  void badArgumentsAreNamed() {
    try (DoipTester tester = patient().build()) {
      assertThatThrownBy(() -> tester.discover(new InetSocketAddress("127.0.0.1", 13400), 0))
          .isInstanceOf(InvalidValueException.class)
          .hasMessageContaining("not a number of answers: \"0\"");
      InetSocketAddress unresolved = InetSocketAddress.createUnresolved("ecu.invalid", 13400);
      assertThatThrownBy(() -> tester.powerMode(unresolved))
          .isInstanceOf(TesterException.class)
          .hasMessageContaining("the host name cannot be resolved");
      assertThat(LONG).isEqualTo(tester.settings().timeouts().control());
    }
  }
}
