package io.github.cucumberdoip.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@Tag("sockets")
@Timeout(20)
class SocketOptionsOnSocketsTest {
  private static final InetSocketAddress LOOPBACK =
      new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);

  private ServerSocket server;
  private DatagramSocket udp;

  @BeforeEach
  void open() throws IOException {
    server = new ServerSocket();
    udp = new DatagramSocket(null);
  }

  @AfterEach
  void close() throws IOException {
    server.close();
    udp.close();
  }

  @ParameterizedTest
  @MethodSource("optionsAndValues")
  void everyOptionIsSetAndReadBackWhereItApplies(KnownOption option, Object value)
      throws IOException {
    SocketOptions options = SocketOptions.NONE.with(option.toString(), value);
    options.applyTo(server);
    expect(option, value, SocketKind.SERVER, options.readBack(server));
    options.applyTo(udp);
    expect(option, value, SocketKind.DATAGRAM, options.readBack(udp));
    server.bind(LOOPBACK);
    udp.bind(LOOPBACK);
    if (option != KnownOption.TCP_QUICKACK) { // Linux turns it on again when a socket listens.
      expect(option, value, SocketKind.SERVER, options.readBack(server));
    }
    expect(option, value, SocketKind.DATAGRAM, options.readBack(udp));
    try (Socket client = new Socket(server.getInetAddress(), server.getLocalPort());
        Socket accepted = server.accept()) {
      options.applyTo(accepted);
      expect(option, value, SocketKind.CONNECTION, options.readBack(accepted));
      assertThat(client.isConnected()).isTrue();
    }
  }

  static Stream<Arguments> optionsAndValues() {
    return KnownOption.offered()
        .flatMap(option -> valuesOf(option).map(value -> Arguments.of(option, value)));
  }

  private static void expect(
      KnownOption option, Object value, SocketKind kind, Map<String, Object> inForce) {
    if (kind.find(option).isPresent()) {
      assertThat(inForce).containsExactly(Map.entry(option.toString(), value));
    } else {
      assertThat(inForce).isEmpty();
    }
  }

  private static Stream<Object> valuesOf(KnownOption option) {
    return switch (option.kind()) {
      case FLAG -> Stream.of(true, false);
      case SIZE -> Stream.of(8192, 16384);
      case LINGER -> Stream.of(7, -1);
      case INTERFACE -> Stream.of(loopbackInterface());
      default -> Stream.of(8, 16);
    };
  }

  private static String loopbackInterface() {
    try {
      return NetworkInterface.getByInetAddress(LOOPBACK.getAddress()).getName();
    } catch (SocketException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void valuesAreReadBackInTheOrderGiven() throws IOException {
    SocketOptions options =
        SocketOptions.NONE
            .with("SO_REUSEADDR", "on")
            .with("IP_TOS", "0x10")
            .with("IP_MULTICAST_TTL", 3)
            .with("SO_RCVBUF", "16384")
            .with("TCP_NODELAY", true);
    options.applyTo(udp);
    assertThat(options.readBack(udp))
        .containsExactly(
            Map.entry("SOL_SOCKET/SO_REUSEADDR", true),
            Map.entry("IPPROTO_IP/IP_TOS", 16),
            Map.entry("IPPROTO_IP/IP_MULTICAST_TTL", 3),
            Map.entry("SOL_SOCKET/SO_RCVBUF", 16384));
  }

  @Test
  void ofTwoNamesForOneOptionTheLastGivenWins() throws IOException {
    SocketOptions options =
        SocketOptions.NONE.with("IP_TOS", 8).with("IPV6_TCLASS", 16).with("IP_TOS", 32);
    options.applyTo(udp);
    assertThat(options.readBack(udp))
        .containsExactly(
            Map.entry("IPPROTO_IPV6/IPV6_TCLASS", 32), Map.entry("IPPROTO_IP/IP_TOS", 32));
  }

  @Test
  void aBufferTooLargeIsReportedAsTheSystemClampedIt() throws IOException {
    SocketOptions options = SocketOptions.NONE.with("SO_RCVBUF", Integer.MAX_VALUE);
    options.applyTo(server);
    assertThat((Integer) options.readBack(server).get("SOL_SOCKET/SO_RCVBUF"))
        .isBetween(1, Integer.MAX_VALUE - 1)
        .isEqualTo(server.getReceiveBufferSize());
  }

  @Test
  void aReceiveBufferSetBeforeBindIsInheritedByTheConnection() throws IOException {
    SocketOptions options = SocketOptions.NONE.with("SO_RCVBUF", 16384);
    options.applyTo(server);
    server.bind(LOOPBACK);
    try (Socket client = new Socket(server.getInetAddress(), server.getLocalPort());
        Socket accepted = server.accept()) {
      assertThat(options.readBack(accepted)).containsEntry("SOL_SOCKET/SO_RCVBUF", 16384);
      assertThat(client.isConnected()).isTrue();
    }
  }

  @Test
  void noOptionsChangeNothing() throws IOException {
    int before = udp.getReceiveBufferSize();
    SocketOptions.NONE.applyTo(udp);
    assertThat(SocketOptions.NONE.readBack(udp)).isEmpty();
    assertThat(udp.getReceiveBufferSize()).isEqualTo(before);
  }

  @Test
  void anOptionRefusedByTheSystemSaysWhy() {
    assumeThat(KnownOption.TCP_KEEPIDLE.isOffered()).isTrue();
    fails(
        () -> SocketOptions.NONE.with("TCP_KEEPIDLE", Integer.MAX_VALUE).applyTo(server),
        """
        the system refused IPPROTO_TCP/TCP_KEEPIDLE = 2147483647 on a TCP server socket
          reason:   Invalid argument
          to mend:  give another value, or leave the option out""");
  }

  @Test
  void aClosedSocketIsSaidToBeClosed() {
    udp.close();
    SocketOptions options = SocketOptions.NONE.with("SO_BROADCAST", false);
    fails(
        () -> options.applyTo(udp),
        """
        the system refused SOL_SOCKET/SO_BROADCAST = false on a UDP socket
          reason:   Socket is closed
          to mend:  give another value, or leave the option out""");
    fails(
        () -> options.readBack(udp),
        """
        the system does not tell SOL_SOCKET/SO_BROADCAST of a UDP socket
          reason:   Socket is closed
          to mend:  read options back while the socket is open""");
  }

  private static void fails(ThrowingCallable call, String message) {
    assertThatExceptionOfType(SocketException.class).isThrownBy(call).withMessage(message);
  }
}
