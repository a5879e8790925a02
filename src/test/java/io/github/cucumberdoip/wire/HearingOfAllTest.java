package io.github.cucumberdoip.wire;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cucumberdoip.Announcement;
import io.github.cucumberdoip.DoipServer;
import io.github.cucumberdoip.journal.JournalEntry;
import io.github.cucumberdoip.message.LogicalAddress;
import java.io.IOException;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An entity on one address hears what is sent to all of its network. */
@Tag("sockets")
class HearingOfAllTest {
  private static final String WHO = "02FD 0001 00000000";
  private static final String POWER_MODE = "02FD 4003 00000000";

  static boolean isMulticastHere() throws IOException {
    return linkLocal() != null;
  }

  static boolean isIpv6Here() throws IOException {
    return AnnouncementDestinationsTest.isIpv6Here();
  }

  private static Inet6Address linkLocal() throws IOException {
    for (NetworkInterface network : NetworkInterface.networkInterfaces().toList()) {
      if (network.isUp() && network.supportsMulticast() && !network.isLoopback()) {
        for (InetAddress address : network.inetAddresses().toList()) {
          if (address instanceof Inet6Address found && address.isLinkLocalAddress()) {
            return found;
          }
        }
      }
    }
    return null;
  }

  private static RawUdp asking(String group, int port) throws IOException {
    return RawUdp.from(null, new InetSocketAddress(InetAddress.getByName(group), port));
  }

  @ParameterizedTest
  @ValueSource(strings = {"127.255.255.255", "255.255.255.255"})
  void anEntityOnLoopbackAnswersABroadcastFromItsOwnAddress(String group) throws IOException {
    try (DoipServer server = Ecus.started();
        RawUdp tester = asking(group, server.port())) {
      tester.send(WHO);
      assertThat(tester.receivePacket().getSocketAddress()).isEqualTo(server.address());
      assertThat(tester.send(POWER_MODE).receive()).isEqualTo("02FD 4004 00000001 01");
      assertThat(server.journal().entries()).hasSize(4);
    }
  }

  @Test
  void entitiesOnAddressesOfTheirOwnAndOnePortAllAnswerOneBroadcast() throws IOException {
    List<DoipServer> entities = new ArrayList<>();
    try {
      entities.add(Ecus.builder().ip("127.0.0.1").start());
      int port = entities.get(0).port();
      for (int i = 2; i <= 4; i++) {
        entities.add(
            DoipServer.builder(LogicalAddress.of(0x1010 + i))
                .ip("127.0.0." + i)
                .port(port)
                .start());
      }
      try (RawUdp tester = asking("127.255.255.255", port)) {
        tester.send(WHO);
        Set<String> sources = new TreeSet<>();
        for (int i = 1; i <= 4; i++) {
          sources.add(tester.receivePacket().getAddress().getHostAddress());
        }
        assertThat(sources).containsExactly("127.0.0.1", "127.0.0.2", "127.0.0.3", "127.0.0.4");
      }
    } finally {
      entities.forEach(DoipServer::close);
    }
  }

  @Test
  void aMalformedBroadcastIsRefusedToItsSource() throws IOException {
    try (DoipServer server = Ecus.started();
        RawUdp tester = asking("127.255.255.255", server.port())) {
      assertThat(tester.send("02FF 0001 00000000").receive()).isEqualTo("02FD 0000 00000001 00");
      assertThat(tester.send("02FD").send(POWER_MODE).receive()).startsWith("02FD 4004");
    }
  }

  @Test
  void nobodyHearsAnEntityThatWasStopped() throws IOException {
    try (DoipServer server = Ecus.started()) {
      int port = server.port();
      server.stop();
      try (DoipServer next = Ecus.builder().port(port).start();
          RawUdp tester = asking("127.255.255.255", port)) {
        assertThat(tester.send(WHO).receive()).startsWith("02FD 0004");
        assertThat(next.journal().entries()).hasSize(2);
        assertThat(server.journal().entries()).isEmpty();
      }
    }
  }

  @Test
  void anEntityDoesNotHearItself() throws IOException {
    try (DoipServer server = Ecus.started();
        RawUdp tester = RawUdp.to(server.address())) {
      server.announce(Announcement.to("127.255.255.255").port(server.port()));
      assertThat(tester.send(POWER_MODE).receive()).startsWith("02FD 4004");
      assertThat(server.journal().entries()).hasSize(3);
    }
  }

  @Test
  @EnabledIf("isMulticastHere")
  void anEntityOnAnAddressOfIpv6HearsAllNodesOfItsLink() throws IOException {
    Inet6Address own = linkLocal();
    String link = own.getScopedInterface().getName();
    try (DoipServer server = Ecus.builder().ip(own.getHostAddress()).start();
        RawUdp tester = asking("ff02::1%" + link, server.port())) {
      tester.send(WHO);
      assertThat(tester.receivePacket().getSocketAddress()).isEqualTo(server.address());
    }
  }

  @Test
  @EnabledIf("isMulticastHere")
  void anEntityOnAllAddressesHearsAllNodesToo() throws IOException {
    String link = linkLocal().getScopedInterface().getName();
    try (DoipServer server = Ecus.builder().ip("::").start();
        RawUdp tester = asking("ff02::1%" + link, server.port())) {
      assertThat(tester.send(WHO).receive()).startsWith("02FD 0004");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"::1", "127.0.0.1", "::", "0.0.0.0"})
  @EnabledIf("isIpv6Here")
  void hearingAllNeedsNoNoteOnALoopbackAddressOrOnAll(String ip) {
    try (DoipServer server = Ecus.builder().ip(ip).start()) {
      assertThat(server.journal().entries().stream().map(JournalEntry::note)).isEmpty();
    }
  }
}
