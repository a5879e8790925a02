package io.github.cucumberdoip.tester;

import static io.github.cucumberdoip.tester.Samples.LONG;
import static io.github.cucumberdoip.tester.Samples.SHORT;
import static io.github.cucumberdoip.tester.Samples.announcement;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.cucumberdoip.codec.MessageEncoder;
import io.github.cucumberdoip.message.Bytes;
import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("sockets")
class AnnouncementListenerTest {
  private static final InetSocketAddress ANY_PORT =
      new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);

  private static void send(InetSocketAddress to, Bytes... datagrams) throws IOException {
    try (DatagramSocket socket = new DatagramSocket()) {
      for (Bytes datagram : datagrams) {
        socket.send(new DatagramPacket(datagram.toArray(), datagram.length(), to));
      }
    }
  }

  private static Bytes encoded(int address) {
    return MessageEncoder.encode(2, announcement(address));
  }

  @Test
  void awaitsACountAndPassesOverGarbage() throws Exception {
    try (DoipTester tester = DoipTester.builder().build();
        AnnouncementListener listener = tester.listenForAnnouncements(ANY_PORT)) {
      assertThat(listener.address().getPort()).isPositive();
      send(listener.address(), encoded(0x1010), Bytes.parse("00 01"), encoded(0x1011));

      List<DiscoveredEntity> entities = listener.await(2, LONG);

      assertThat(entities)
          .extracting(DiscoveredEntity::announcement)
          .containsExactly(announcement(0x1010), announcement(0x1011));
      assertThat(listener.received()).hasSize(3);
      assertThat(listener.received()).extracting(Received::time).isSorted().doesNotContainNull();
    }
  }

  @Test
  void tooFewAnnouncementsAreATimeout() throws Exception {
    try (DoipTester tester = DoipTester.builder().build();
        AnnouncementListener listener = tester.listenForAnnouncements(ANY_PORT)) {
      send(listener.address(), encoded(0x1010));
      listener.await(1, LONG);

      assertThatThrownBy(() -> listener.await(2, SHORT))
          .isInstanceOf(TesterTimeoutException.class)
          .hasMessageContaining("awaited 2 vehicle announcements on ")
          .hasMessageContaining("within 60 ms, 1 came")
          .hasMessageContaining("vehicle announcement (0x0004)");
    }
  }

  @Test
  void showsWhatCameWhetherOrNotItIsEnough() throws Exception {
    try (DoipTester tester = DoipTester.builder().build();
        AnnouncementListener listener = tester.listenForAnnouncements(ANY_PORT)) {
      assertThat(listener.await(all -> !all.isEmpty(), SHORT)).isEmpty();
      send(listener.address(), encoded(0x1010));

      assertThat(listener.await(all -> !all.isEmpty(), LONG)).hasSize(1);
    }
  }

  @Test
  void closingReleasesThePortAndKeepsWhatCame() throws Exception {
    try (DoipTester tester = DoipTester.builder().build()) {
      AnnouncementListener listener = tester.listenForAnnouncements(ANY_PORT);
      send(listener.address(), encoded(0x1010));
      listener.await(1, LONG);
      listener.close();
      listener.close();

      try (DatagramSocket again = new DatagramSocket(listener.address())) {
        assertThat(again.getLocalPort()).isEqualTo(listener.address().getPort());
      }
      assertThat(listener.await(1, LONG)).hasSize(1);
      assertThatThrownBy(() -> listener.await(2, LONG))
          .isExactlyInstanceOf(TesterException.class)
          .hasMessageContaining("1 came before the listener was closed");
    }
  }

  @Test
  void closingTheTesterClosesItsListeners() throws Exception {
    DoipTester tester = DoipTester.builder().build();
    AnnouncementListener listener = tester.listenForAnnouncements(ANY_PORT);
    tester.close();

    try (DatagramSocket again = new DatagramSocket(listener.address())) {
      assertThat(again.isBound()).isTrue();
    }
    assertThatThrownBy(() -> tester.listenForAnnouncements(ANY_PORT))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("the DoIP tester is closed");
  }

  @Test
  void takenPortIsNamed() throws Exception {
    try (DatagramSocket taken = new DatagramSocket(ANY_PORT);
        DoipTester tester = DoipTester.builder().build()) {
      InetSocketAddress address = (InetSocketAddress) taken.getLocalSocketAddress();

      assertThatThrownBy(() -> tester.listenForAnnouncements(address))
          .isInstanceOf(TesterException.class)
          .hasMessageContaining("could not listen for announcements on " + address);
    }
  }

  @Test
  void receivesTheIpv6MulticastGroup() throws Exception {
    Optional<NetworkInterface> network =
        NetworkInterface.networkInterfaces()
            .filter(AnnouncementListenerTest::hasIpv6Multicast)
            .findFirst();
    assumeThat(network).isPresent();
    try (DoipTester tester = DoipTester.builder().build();
        AnnouncementListener listener =
            tester.listenForAnnouncements(new InetSocketAddress("::", 0), network.get());
        DatagramSocket socket = new DatagramSocket()) {
      Bytes datagram = encoded(0x1010);
      socket.setOption(java.net.StandardSocketOptions.IP_MULTICAST_IF, network.get());
      socket.send(
          new DatagramPacket(
              datagram.toArray(),
              datagram.length(),
              InetAddress.getByName("ff02::1"),
              listener.address().getPort()));

      assertThat(listener.await(1, LONG)).hasSize(1);
    }
  }

  private static boolean hasIpv6Multicast(NetworkInterface network) {
    try {
      return network.isUp()
          && network.supportsMulticast()
          && network
              .inetAddresses()
              .anyMatch(address -> address instanceof Inet6Address && address.isLinkLocalAddress());
    } catch (IOException e) {
      return false;
    }
  }
}
