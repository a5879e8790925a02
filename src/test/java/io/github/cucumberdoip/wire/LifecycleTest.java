package io.github.cucumberdoip.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cucumberdoip.DoipServer;
import io.github.cucumberdoip.DoipServerBuilder;
import io.github.cucumberdoip.transport.FixtureException;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.time.Duration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Start and stop in every order. */
@Tag("sockets")
@Timeout(60)
class LifecycleTest {
  @Test
  void closeTwice() {
    DoipServer server = Ecus.started();
    server.close();
    server.close();
    Settled.assertStopped(server);
  }

  @Test
  void closeWithoutStart() {
    DoipServer server = Ecus.builder().build();
    server.close();
    server.stop();
    assertThat(server.isRunning()).isFalse();
    assertThat(server.port()).isZero();
  }

  @Test
  void startTwiceIsOneStart() throws IOException {
    try (DoipServer server = Ecus.started()) {
      InetSocketAddress address = server.address();
      server.start();
      assertThat(server.address()).isEqualTo(address);
      RawTester.activated(server).close();
    }
  }

  @Test
  void startAfterStopKeepsPortJournalStubsAndSettings() throws IOException {
    try (DoipServer server = Ecus.builder().build()) {
      server.stub("22 F1 90").answers("62 F1 90 57 41");
      for (int round = 1; round <= 3; round++) {
        server.start();
        try (RawTester tester = RawTester.activated(server)) {
          tester.ask("22 F1 90").receive();
          assertThat(tester.uds()).isEqualTo("62F1905741");
        }
        assertThat(server.journal().requests()).hasSize(round);
        int port = server.port();
        server.stop();
        Settled.assertStopped(server);
        assertThat(server.port()).isEqualTo(port);
      }
    }
  }

  @Test
  void connectionsAreNumberedOnOverARestart() throws IOException {
    try (DoipServer server = Ecus.started()) {
      RawTester.activated(server).close();
      server.stop();
      server.start();
      try (RawTester tester = RawTester.activated(server)) {
        assertThat(server.openConnections()).extracting("connection").containsExactly(2);
        assertThat(tester.ask("3E00").receive()).startsWith("02FD 8002 ");
      }
    }
  }

  @Test
  void testersSeeTheEndAtOnce() throws IOException {
    DoipServer server = Ecus.started();
    try (RawTester tester = RawTester.activated(server)) {
      server.stop();
      tester.assertClosed();
    }
  }

  @Test
  void serversAreIndependent() throws IOException {
    try (DoipServer one = Ecus.started();
        DoipServer other = Ecus.started();
        RawTester testerOfOne = RawTester.activated(one);
        RawTester testerOfOther = RawTester.activated(other)) {
      one.stub("22 F1 90").answers("62 F1 90 01");
      other.positiveResponding(true);
      testerOfOne.ask("22 F1 90").receive();
      assertThat(testerOfOne.uds()).isEqualTo("62F19001");
      testerOfOther.ask("22 F1 90").receive();
      assertThat(testerOfOther.uds()).isEqualTo("62F190");
      one.stop();
      testerOfOther.ask("22 F1 91").receive();
      assertThat(testerOfOther.uds()).isEqualTo("62F191");
      assertThat(one.journal().requests()).hasSize(1);
    }
  }

  @Test
  void aBuilderThatIsChangedLaterDoesNotChangeTheServer() throws IOException {
    DoipServerBuilder builder = Ecus.builder();
    try (DoipServer server = builder.build()) {
      builder.ip("192.0.2.77").bufferSize(1).socketOption("SO_RCVBUF", 4096);
      server.start();
      assertThat(server.address().getHostString()).isEqualTo("127.0.0.1");
      assertThat(server.socketOptions()).isEmpty();
    }
  }

  @Test
  void theJournalCanBeClearedBetweenTests() throws IOException {
    try (DoipServer server = Ecus.started();
        RawTester tester = RawTester.activated(server)) {
      tester.ask("3E00").receive();
      tester.uds();
      assertThat(server.journal().requests()).hasSize(1);
      server.journal().clear();
      assertThat(server.journal().entries()).isEmpty();
      tester.ask("3E00").receive();
      assertThat(server.journal().requests()).hasSize(1);
    }
  }

  @Test
  void waitingForAConnectionFindsOneHoweverItFallsTogether() throws IOException {
    try (DoipServer server = Ecus.started()) {
      for (int i = 1; i <= 200; i++) {
        try (RawTester tester = RawTester.connect(server)) {
          assertThat(server.awaitConnection(Duration.ofSeconds(20)).connection()).isPositive();
          tester.activate();
          tester.send("02FC 0005 00000000").receive();
          tester.assertClosed();
        }
      }
    }
  }

  @Test
  void waitingForAConnectionThatNeverComesSaysWhatToCheck() {
    try (DoipServer server = Ecus.started()) {
      assertThatThrownBy(() -> server.awaitConnection(Duration.ofMillis(10)))
          .isInstanceOf(FixtureException.class)
          .hasMessageStartingWith("no tester connected to the DoIP ECU at ")
          .hasMessageContaining(":" + server.port() + " within 10 ms")
          .hasMessageContaining("to mend:  check the address and port that the tester uses");
    }
  }
}
