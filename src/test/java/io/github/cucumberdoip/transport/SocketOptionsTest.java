package io.github.cucumberdoip.transport;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SocketOptionsTest {
  @Test
  void noneHasNoOptions() {
    assertThat(SocketOptions.NONE).hasToString("SocketOptions[]");
  }

  @Test
  void withLeavesTheReceiverUnchanged() {
    SocketOptions one = SocketOptions.NONE.with("SO_KEEPALIVE", true);
    SocketOptions two = one.with("SO_LINGER", 5);
    assertThat(SocketOptions.NONE).hasToString("SocketOptions[]");
    assertThat(one).hasToString("SocketOptions[SOL_SOCKET/SO_KEEPALIVE=true]");
    assertThat(two)
        .hasToString("SocketOptions[SOL_SOCKET/SO_KEEPALIVE=true, SOL_SOCKET/SO_LINGER=5]");
  }

  @Test
  void anOptionGivenAgainTakesTheNewValueAndTheLastPlace() {
    assertThat(
            SocketOptions.NONE.with("SO_RCVBUF", 1).with("TCP_NODELAY", true).with("SO_RCVBUF", 2))
        .hasToString("SocketOptions[IPPROTO_TCP/TCP_NODELAY=true, SOL_SOCKET/SO_RCVBUF=2]");
  }

  @Test
  void equalAreTheSameValuesInTheSameOrder() {
    SocketOptions options = SocketOptions.NONE.with("SO_RCVBUF", 65536).with("TCP_NODELAY", "on");
    SocketOptions same =
        SocketOptions.NONE.with("SOL_SOCKET", "so_rcvbuf", "0x10000").with("TCP_NODELAY", 1);
    assertThat(options).isEqualTo(same).hasSameHashCodeAs(same);
    assertThat(options)
        .isNotEqualTo(SocketOptions.NONE.with("TCP_NODELAY", "on").with("SO_RCVBUF", 65536))
        .isNotEqualTo(options.with("SO_RCVBUF", 65535))
        .isNotEqualTo(SocketOptions.NONE);
  }

  @ParameterizedTest
  @CsvSource({
    "SOL_SOCKET, SO_SNDBUF, SOL_SOCKET/SO_SNDBUF",
    "socket, SO_SNDBUF, SOL_SOCKET/SO_SNDBUF",
    "IPPROTO_TCP, TCP_NODELAY, IPPROTO_TCP/TCP_NODELAY",
    "SOL_TCP, TCP_NODELAY, IPPROTO_TCP/TCP_NODELAY",
    "TCP, tcp_nodelay, IPPROTO_TCP/TCP_NODELAY",
    "IPPROTO_IP, IP_TOS, IPPROTO_IP/IP_TOS",
    "IPPROTO_IPV6, IPV6_TCLASS, IPPROTO_IPV6/IPV6_TCLASS",
    "IPPROTO_IPV6, IP_TOS, IPPROTO_IPV6/IPV6_TCLASS",
  })
  void aLevelHasSeveralNames(String level, String name, String key) {
    assertThat(SocketOptions.NONE.with(level, name, 1).toString()).contains("[" + key + "=");
    assertThat(SocketOptions.NONE.with(level + "/" + name, 1))
        .isEqualTo(SocketOptions.NONE.with(level, name, 1));
  }

  @ParameterizedTest
  @ValueSource(strings = {"on", "ON", " true ", "yes", "1"})
  void aSwitchIsTurnedOnByText(String text) {
    assertThat(SocketOptions.NONE.with("SO_REUSEADDR", text))
        .isEqualTo(SocketOptions.NONE.with("SO_REUSEADDR", true))
        .isEqualTo(SocketOptions.NONE.with("SO_REUSEADDR", 1L));
  }

  @ParameterizedTest
  @ValueSource(strings = {"off", "False", "no", "0"})
  void aSwitchIsTurnedOffByText(String text) {
    assertThat(SocketOptions.NONE.with("SO_REUSEADDR", text))
        .isEqualTo(SocketOptions.NONE.with("SO_REUSEADDR", false))
        .isEqualTo(SocketOptions.NONE.with("SO_REUSEADDR", 0));
  }

  @Test
  void lingerTakesSecondsOrOff() {
    assertThat(SocketOptions.NONE.with("SO_LINGER", "0"))
        .hasToString("SocketOptions[SOL_SOCKET/SO_LINGER=0]");
    assertThat(SocketOptions.NONE.with("SO_LINGER", "off"))
        .hasToString("SocketOptions[SOL_SOCKET/SO_LINGER=-1]")
        .isEqualTo(SocketOptions.NONE.with("SO_LINGER", false));
  }

  @Test
  void supportedIsSortedAndSaysKindAndSockets() {
    List<String> supported = SocketOptions.supported();
    assertThat(supported)
        .isSorted()
        .contains(
            "IPPROTO_IP/IP_MULTICAST_IF (name of a network interface, applies to UDP)",
            "IPPROTO_TCP/TCP_NODELAY (on or off, applies to TCP connection)",
            "SOL_SOCKET/SO_LINGER (seconds, 0..65535, or off, applies to TCP connection)",
            "SOL_SOCKET/SO_RCVBUF (bytes, 0..2147483647, applies to TCP server, TCP connection,"
                + " UDP)",
            "SOL_SOCKET/SO_SNDBUF (bytes, 0..2147483647, applies to TCP connection, UDP)");
  }

  @Test
  void everySupportedOptionIsAcceptedByItsBareName() {
    assertThat(KnownOption.offered())
        .allSatisfy(known -> assertThat(KnownOption.named(known.name())).contains(known));
  }

  @Test
  void everyOptionOfTheJdkHasAName() {
    List<String> known = KnownOption.offered().map(KnownOption::jdkName).toList();
    assertThat(SocketKind.values())
        .flatExtracting(SocketKind::offeredNames)
        // The network card's queue can only be read.
        .filteredOn(name -> !name.equals("SO_INCOMING_NAPI_ID"))
        .allSatisfy(name -> assertThat(known).contains(name));
  }
}
