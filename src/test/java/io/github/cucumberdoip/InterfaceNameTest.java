package io.github.cucumberdoip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.cucumberdoip.message.InvalidValueException;
import io.github.cucumberdoip.message.LogicalAddress;
import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.NetworkInterface;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class InterfaceNameTest {
  private static NetworkInterface loopback() throws Exception {
    return NetworkInterface.getByInetAddress(InetAddress.getByName("127.0.0.1"));
  }

  @Test
  void theFirstAddressOfIpv4IsTakenUnlessToldOtherwise() throws Exception {
    assertThat(InterfaceName.parse("loopback").address()).isInstanceOf(Inet4Address.class);
    assertThat(InterfaceName.parse(loopback().getName()).address().isLoopbackAddress()).isTrue();
    assertThat(InterfaceName.parse("loopback IPv4").address()).isInstanceOf(Inet4Address.class);
  }

  @Test
  void theVersionOfIpCanBeSaid() throws Exception {
    assumeTrue(loopback().inetAddresses().anyMatch(Inet6Address.class::isInstance));
    assertThat(InterfaceName.parse("loopback ipv6").address()).isInstanceOf(Inet6Address.class);
  }

  @Test
  void anUnknownOneIsAnsweredWithThoseThatAreThere() throws Exception {
    assertThatThrownBy(() -> InterfaceName.parse("nosuch0").address())
        .isInstanceOf(InvalidValueException.class)
        .hasMessageStartingWith("not a network interface of this machine: \"nosuch0\"")
        .hasMessageContaining(loopback().getName())
        .hasMessageContaining("loopback");
  }

  @Test
  @Tag("sockets")
  void aServerListensThere() throws Exception {
    try (DoipServer server =
        DoipServer.builder(LogicalAddress.of(0x1010))
            .networkInterface("loopback")
            .port(0)
            .start()) {
      assertThat(server.address().getAddress().isLoopbackAddress()).isTrue();
      assertThat(server.udpAddress()).isEqualTo(server.address());
    }
  }
}
