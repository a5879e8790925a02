package io.github.cucumberdoip.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cucumberdoip.DoipServer;
import io.github.cucumberdoip.DoipServerBuilder;
import io.github.cucumberdoip.message.InvalidValueException;
import io.github.cucumberdoip.message.LogicalAddress;
import io.github.cucumberdoip.message.Vin;
import io.github.cucumberdoip.transport.FixtureException;
import io.github.cucumberdoip.transport.SharedUdp;
import java.io.IOException;
import java.net.DatagramSocket;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Several entities on one UDP port of one address. */
@Tag("sockets")
class SharedUdpTest {
  private static final String WHO = "02FD 0001 00000000";
  private static final String POWER_MODE = "02FD 4003 00000000";
  private static final String READY = "02FD 4004 00000001 01";

  private final SharedUdp shared = SharedUdp.on("127.0.0.1", 0);
  private final DoipServer gateway = entity(0x1000).start();
  private final DoipServer brakes = entity(0x1010).start();

  private DoipServerBuilder entity(int address) {
    return DoipServer.builder(LogicalAddress.of(address)).port(0).sharedUdp(shared);
  }

  @AfterEach
  void stop() {
    gateway.close();
    brakes.close();
  }

  private static String addressOf(String announcement) {
    return announcement.replace(" ", "").substring(16 + 34, 16 + 38);
  }

  @Test
  void eachAnswersForItself() throws IOException {
    assertThat(gateway.udpAddress()).isEqualTo(brakes.udpAddress()).isEqualTo(shared.address());
    assertThat(gateway.address()).isNotEqualTo(brakes.address());
    try (RawUdp tester = RawUdp.to(shared.address())) {
      tester.send(WHO);
      Set<String> found = new TreeSet<>();
      found.add(addressOf(tester.receive()));
      found.add(addressOf(tester.receive()));
      assertThat(found).containsExactly("1000", "1010");
    }
  }

  @Test
  void aQuestionForAnEidOrAVinIsForItsOwnerOnly() throws IOException {
    brakes.settings(s -> s.identity(i -> i.withVin(Vin.of("WAUZZZ8K9BA123456"))));
    try (RawUdp tester = RawUdp.to(shared.address())) {
      tester.send("02FD 0002 00000006 020000001000");
      assertThat(addressOf(tester.receive())).isEqualTo("1000");
      tester.send("02FD 0003 00000011 5741555A5A5A384B394241313233343536");
      assertThat(addressOf(tester.receive())).isEqualTo("1010");
      tester.send("02FD 0002 00000006 020000001099");
      assertThat(tester.send(POWER_MODE).receive()).isEqualTo(READY);
      assertThat(tester.receive()).isEqualTo(READY);
    }
  }

  @Test
  void whatNobodyTakesIsRefusedOnce() throws IOException {
    try (RawUdp tester = RawUdp.to(shared.address())) {
      assertThat(tester.send("02FD 8001 00000006 0E8010003E00").receive())
          .isEqualTo("02FD 0000 00000001 01");
      assertThat(tester.send(POWER_MODE).receive()).isEqualTo(READY);
      assertThat(tester.receive()).isEqualTo(READY);
    }
    assertThat(brakes.journal().entries().get(0).note())
        .hasValue(
            "refused by its header: unknown payload type (0x01), without a word as another ECU on"
                + " the port sees to it");
  }

  @Test
  void whatOneTakesIsRefusedByNobody() throws IOException {
    gateway.settings(s -> s.supportedVersions(Set.of(0x02)));
    try (RawUdp tester = RawUdp.to(shared.address())) {
      assertThat(addressOf(tester.send("03FC 0001 00000000").receive())).isEqualTo("1010");
      assertThat(tester.send(POWER_MODE).receive()).isEqualTo(READY);
      assertThat(tester.receive()).isEqualTo(READY);
    }
  }

  @Test
  void thePortStaysOpenUntilTheLastOneStops() throws IOException {
    gateway.stop();
    try (RawUdp tester = RawUdp.to(shared.address())) {
      assertThat(addressOf(tester.send(WHO).receive())).isEqualTo("1010");
      brakes.stop();
      try (DatagramSocket free = new DatagramSocket(shared.address())) {
        assertThat(free.isBound()).isTrue();
        assertThatThrownBy(gateway::start)
            .isInstanceOf(FixtureException.class)
            .hasMessageContaining("UDP port " + shared.address().getPort());
      }
      gateway.start();
      assertThat(addressOf(tester.send(WHO).receive())).isEqualTo("1000");
    }
  }

  @Test
  void nothingIsLeftOverAfterManyStarts() throws IOException {
    gateway.stop();
    brakes.stop();
    long descriptors = Settled.countsDescriptors() ? Settled.descriptors() : 0;
    long threads = Settled.threads();
    for (int i = 0; i < 100; i++) {
      gateway.start();
      brakes.start();
      gateway.stop();
      brakes.stop();
    }
    assertThat(Settled.threads()).isEqualTo(threads);
    if (Settled.countsDescriptors()) {
      assertThat(Settled.descriptors()).isLessThanOrEqualTo(descriptors);
    }
  }

  @Test
  void aUdpPortOfItsOwnStaysOverARestart() throws IOException {
    try (DoipServer server = Ecus.builder().udpPort(0).start()) {
      int port = server.udpAddress().getPort();
      server.stop();
      server.start();
      assertThat(server.udpAddress().getPort()).isEqualTo(port);
      try (RawUdp tester = RawUdp.to(server.udpAddress())) {
        assertThat(tester.send(POWER_MODE).receive()).isEqualTo(READY);
      }
    }
  }

  @Test
  void aPortOrAddressThatCannotBeIsRefused() {
    assertThatThrownBy(() -> SharedUdp.on("127.0.0.1", 65_536))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("0..65535");
    assertThatThrownBy(() -> SharedUdp.on("no such host", 0))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("an IPv4 or IPv6 address");
  }
}
