package io.github.cucumberdoip.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cucumberdoip.Announcement;
import io.github.cucumberdoip.DoipServer;
import io.github.cucumberdoip.message.InvalidValueException;
import io.github.cucumberdoip.transport.FixtureException;
import java.io.IOException;
import java.net.DatagramPacket;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Announcements to one, to all of a net, and over IPv6, from servers bound in every way. */
@Tag("sockets")
class AnnouncementDestinationsTest {
  static boolean isIpv6Here() throws SocketException {
    return NetworkInterface.networkInterfaces()
        .flatMap(network -> network.inetAddresses())
        .anyMatch(address -> address.getHostAddress().startsWith("0:0:0:0:0:0:0:1"));
  }

  static boolean isMulticastHere() throws SocketException {
    return multicastNetworks().findAny().isPresent();
  }

  /** Interfaces besides the loopback one that have an IPv6 address of their link. */
  private static Stream<NetworkInterface> multicastNetworks() throws SocketException {
    return NetworkInterface.networkInterfaces()
        .filter(AnnouncementDestinationsTest::isUpForMulticast)
        .filter(network -> network.inetAddresses().anyMatch(Inet6Address.class::isInstance));
  }

  private static boolean isUpForMulticast(NetworkInterface network) {
    try {
      return network.isUp() && network.supportsMulticast() && !network.isLoopback();
    } catch (SocketException e) {
      return false;
    }
  }

  private static DatagramPacket announce(String from, String to, String listenOn)
      throws IOException {
    try (DoipServer server = Ecus.builder().ip(from).start();
        RawUdp listener = RawUdp.listening(new InetSocketAddress(listenOn, 0))) {
      server.announce(Announcement.to(to).port(listener.port()));
      DatagramPacket packet = listener.receivePacket();
      assertThat(packet.getLength()).isEqualTo(8 + 33);
      assertThat(server.journal().entries()).hasSize(1);
      return packet;
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"127.0.0.1", "0.0.0.0"})
  void aBroadcastReachesWhoListensOnAllAddresses(String from) throws IOException {
    assertThat(announce(from, "127.255.255.255", "0.0.0.0").getAddress().isLoopbackAddress())
        .isTrue();
  }

  @Test
  void theBroadcastOfTheStandardReachesWhoListensOnAllAddresses() throws IOException {
    announce("127.0.0.1", "255.255.255.255", "0.0.0.0");
  }

  @ParameterizedTest
  @ValueSource(strings = {"::1", "127.0.0.1"})
  @EnabledIf("isIpv6Here")
  void theMulticastToAllNodesReachesAListenerOnTheSameInterface(String from) throws IOException {
    announce(from, "ff02::1", "::");
    String loopback =
        NetworkInterface.getByInetAddress(InetAddress.getByName("127.0.0.1")).getName();
    announce(from, "ff02::1%" + loopback, "::");
  }

  @ParameterizedTest
  @ValueSource(strings = {"::1", "127.0.0.1", "::"})
  @EnabledIf("isMulticastHere")
  void anInterfaceThatIsNamedIsTakenWhereverTheServerListens(String from) throws IOException {
    NetworkInterface network = multicastNetworks().findFirst().orElseThrow();
    try (DoipServer server = Ecus.builder().ip(from).start();
        RawUdp listener = RawUdp.listening(new InetSocketAddress("::", 0))) {
      InetAddress allNodes = InetAddress.getByName("ff02::1");
      // newer JDKs hand a socket only what goes to groups that it joined itself
      listener.socket.joinGroup(new InetSocketAddress(allNodes, 0), network);
      server.announce(Announcement.to("ff02::1%" + network.getName()).port(listener.port()));
      assertThat(listener.receivePacket().getLength()).isEqualTo(8 + 33);
    }
  }

  @ParameterizedTest
  @CsvSource({"::1, ::1", "::1, 127.0.0.1", "127.0.0.1, ::1", "::, 127.0.0.1", "::, ::1"})
  @EnabledIf("isIpv6Here")
  void oneHostIsReachedOverEitherVersionOfIp(String from, String to) throws IOException {
    announce(from, to, to);
  }

  @ParameterizedTest
  @CsvSource({"0.0.0.0, 127.0.0.1", "::, 127.0.0.1", "::, ::1"})
  @EnabledIf("isIpv6Here")
  void aServerOnAllAddressesAnnouncesFromItsOwnPort(String from, String to) throws IOException {
    try (DoipServer server = Ecus.builder().ip(from).start();
        RawUdp listener = RawUdp.listening(new InetSocketAddress(to, 0))) {
      server.announce(Announcement.to(to).port(listener.port()));
      assertThat(listener.receivePacket().getPort()).isEqualTo(server.port());
    }
  }

  @Test
  void whatTheNetworkRefusesIsExplained() throws IOException {
    try (DoipServer server = Ecus.builder().socketOption("SO_BROADCAST", false).start()) {
      assertThatThrownBy(() -> server.announce(Announcement.to("127.255.255.255").port(40_000)))
          .isInstanceOf(FixtureException.class)
          .hasMessageStartingWith("cannot announce to 127.255.255.255 port 40000: ")
          .hasMessageContaining("to mend:");
    }
  }

  @Test
  void anUnknownHostIsRefusedWithWhatToWrite() {
    Stream.of("999.1.1.1", "ff02::1%nosuchnet")
        .forEach(
            bad -> {
              try (DoipServer server = Ecus.started()) {
                assertThatThrownBy(() -> server.triggerVehicleAnnouncement(bad))
                    .isInstanceOf(InvalidValueException.class)
                    .hasMessageContaining(bad)
                    .hasMessageContaining("an IPv4 or IPv6 address");
              }
            });
  }
}
