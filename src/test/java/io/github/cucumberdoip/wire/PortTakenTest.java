package io.github.cucumberdoip.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cucumberdoip.DoipServer;
import io.github.cucumberdoip.transport.FixtureException;
import java.io.IOException;
import java.net.BindException;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A server that cannot listen says why, and leaves nothing open. */
@Tag("sockets")
class PortTakenTest {
  private static final String ENDING =
      "\n  expected: an address of this machine and a port that is free for TCP and UDP"
          + "\n  to mend:  stop the program that uses it, choose another port, or choose port 0 for a"
          + " free one";

  @Test
  void aPortThatIsTakenForTcp() throws IOException {
    try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
      int port = other.getLocalPort();
      DoipServer server = Ecus.builder().port(port).build();
      assertThatThrownBy(server::start)
          .isInstanceOf(FixtureException.class)
          .hasMessage(
              "cannot listen on TCP port " + port + " of 127.0.0.1: the port is taken" + ENDING);
      assertThat(server.isRunning()).isFalse();
    }
  }

  @Test
  void aPortThatIsTakenForUdp() throws IOException {
    try (DatagramSocket other = onPortThatIsFreeForTcp()) {
      int port = other.getLocalPort();
      DoipServer server = Ecus.builder().port(port).build();
      assertThatThrownBy(server::start)
          .isInstanceOf(FixtureException.class)
          .hasMessage(
              "cannot listen on UDP port " + port + " of 127.0.0.1: the port is taken" + ENDING);
      try (ServerSocket free = new ServerSocket(port, 1, InetAddress.getByName("127.0.0.1"))) {
        assertThat(free.isBound()).isTrue();
      }
    }
  }

  /** The system may choose a port for UDP that some connection uses for TCP. */
  private static DatagramSocket onPortThatIsFreeForTcp() throws IOException {
    while (true) {
      DatagramSocket udp = new DatagramSocket(new InetSocketAddress("127.0.0.1", 0));
      try (ServerSocket tcp = new ServerSocket()) {
        tcp.bind(udp.getLocalSocketAddress());
        return udp;
      } catch (BindException taken) {
        udp.close();
      }
    }
  }

  @Test
  void itCanBeStartedOnceThePortIsFree() throws IOException {
    try (DoipServer first = Ecus.started();
        DoipServer second = Ecus.builder().port(first.port()).build()) {
      assertThatThrownBy(second::start).isInstanceOf(FixtureException.class);
      first.stop();
      second.start();
      RawTester.activated(second).close();
    }
  }

  @Test
  void anAddressOfAnotherMachine() {
    DoipServer server = Ecus.builder().ip("203.0.113.7").port(13400).build();
    assertThatThrownBy(server::start)
        .isInstanceOf(FixtureException.class)
        .hasMessage(
            """
            cannot listen on TCP port 13400 of 203.0.113.7: this machine does not have the address
              expected: an address of this machine and a port that is free for TCP and UDP
              to mend:  use an address of this machine, for example 127.0.0.1""");
  }

  @Test
  void aRefusedOptionKeepsItsOwnMessage() {
    DoipServer server = Ecus.builder().socketOption("TCP_KEEPIDLE", Integer.MAX_VALUE).build();
    assertThatThrownBy(server::start)
        .isInstanceOf(FixtureException.class)
        .hasMessageStartingWith("the system refused IPPROTO_TCP/TCP_KEEPIDLE = 2147483647 on a")
        .hasMessageContaining("reason:   Invalid argument")
        .hasMessageNotContaining("cannot listen");
    assertThat(server.isRunning()).isFalse();
  }
}
