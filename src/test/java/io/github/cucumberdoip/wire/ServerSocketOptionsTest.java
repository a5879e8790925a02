package io.github.cucumberdoip.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import io.github.cucumberdoip.DoipServer;
import io.github.cucumberdoip.journal.Peer;
import io.github.cucumberdoip.message.InvalidValueException;
import io.github.cucumberdoip.transport.FixtureException;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Socket options given to the builder, as they are in force on the sockets of a server. */
@Tag("sockets")
class ServerSocketOptionsTest {
  @Test
  void byNameOrByLevelAndNameTheyHoldForListeningAndAcceptedSockets() throws IOException {
    try (DoipServer server =
            Ecus.builder()
                .socketOption("SO_RCVBUF", 65_536)
                .socketOption("SO_KEEPALIVE", "on")
                .socketOption("IPPROTO_TCP", "TCP_NODELAY", false)
                .socketOption("IPPROTO_TCP", "TCP_KEEPIDLE", 30)
                .start();
        RawTester tester = RawTester.activated(server)) {
      assertThat(server.socketOptions()).containsEntry("IPPROTO_TCP/TCP_KEEPIDLE", 30);
      assertThat((Integer) server.socketOptions().get("SOL_SOCKET/SO_RCVBUF"))
          .isGreaterThanOrEqualTo(65_536);
      Map<String, Object> accepted = server.socketOptions(server.openConnections().get(0));
      assertThat(accepted)
          .contains(
              entry("SOL_SOCKET/SO_KEEPALIVE", true),
              entry("IPPROTO_TCP/TCP_NODELAY", false),
              entry("IPPROTO_TCP/TCP_KEEPIDLE", 30));
      assertThat((Integer) accepted.get("SOL_SOCKET/SO_RCVBUF")).isGreaterThanOrEqualTo(65_536);
      assertThat(tester.ask("3E00").receive()).startsWith("02FD 8002 ");
    }
  }

  @Test
  void withoutOptionsThereAreNoneToReadBack() throws IOException {
    try (DoipServer server = Ecus.started();
        RawTester tester = RawTester.activated(server)) {
      assertThat(server.socketOptions()).isEmpty();
      assertThat(server.socketOptions(server.openConnections().get(0))).isEmpty();
      assertThat(tester.socket.isConnected()).isTrue();
    }
  }

  @Test
  void thoseOfAConnectionThatHasEndedCannotBeRead() throws IOException {
    try (DoipServer server = Ecus.builder().socketOption("SO_KEEPALIVE", true).start()) {
      Peer ended;
      try (RawTester tester = RawTester.activated(server)) {
        ended = server.openConnections().get(0);
        tester.send("02FC 0005 00000000").receive();
        tester.assertClosed();
      }
      assertThatThrownBy(() -> server.socketOptions(ended))
          .isInstanceOf(FixtureException.class)
          .hasMessageStartingWith("cannot read the socket options of connection 1 127.0.0.1:")
          .hasMessageContaining("it is not open")
          .hasMessageContaining("to mend:");
    }
  }

  @Test
  void anUnknownOptionAndABadValueAreRefusedAtOnce() {
    assertThatThrownBy(() -> Ecus.builder().socketOption("SO_RCVBUFF", 1))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("did you mean SO_RCVBUF?")
        .hasMessageContaining("supported here:");
    assertThatThrownBy(() -> Ecus.builder().socketOption("SO_RCVBUF", "many"))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("many")
        .hasMessageContaining("supported here:");
  }

  @Test
  void aClosedServerHasNoOptionsToRead() {
    DoipServer server = Ecus.started();
    server.close();
    assertThatThrownBy(server::socketOptions).hasMessageContaining("does not run");
  }
}
