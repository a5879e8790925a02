package io.github.cucumberdoip.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.github.cucumberdoip.DoipServer;
import io.github.cucumberdoip.tls.TlsSettings;
import io.github.cucumberdoip.transport.FixtureException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A TLS port leaves nothing behind, and costs nothing where there is none. */
@Tag("sockets")
@Timeout(240)
class TlsLifecycleTest {
  private static final int CYCLES = 1000;
  private static final TlsEcus ECUS = new TlsEcus();

  private static void cycle(boolean busy) throws Exception {
    try (DoipServer server = ECUS.started(tls -> tls)) {
      if (busy) {
        try (RawTester tester = ECUS.peer().tester(server).activate()) {
          server.stop();
          assertThat(tester.socket.isClosed()).isFalse();
        }
      }
    }
  }

  @Test
  void noThreadPortOrDescriptorMoreThanAtTheBeginning() throws Exception {
    cycle(true);
    cycle(false);
    long threads = Settled.threads();
    long descriptors = Settled.countsDescriptors() ? Settled.descriptors() : 0;
    for (int i = 0; i < CYCLES; i++) {
      cycle(i % 50 == 0);
    }
    await().atMost(Duration.ofSeconds(20)).until(() -> Settled.threads() <= threads);
    if (Settled.countsDescriptors()) {
      assertThat(Settled.descriptors()).isLessThanOrEqualTo(descriptors);
    }
  }

  @Test
  void aPlainServerHasNoThreadForTls() {
    try (DoipServer plain = Ecus.started();
        DoipServer secured = ECUS.started(tls -> tls)) {
      assertThat(plain.tls().settings()).isEmpty();
      assertThat(Settled.threads(plain.port(), "accept-tls")).isZero();
      assertThat(Settled.threads(secured.port(), "accept-tls")).isOne();
    }
  }

  @Test
  void stopClosesThePortAlsoWhileAHandshakeIsUnderWay() throws Exception {
    try (DoipServer server = ECUS.started(tls -> tls)) {
      int port = server.tls().address().getPort();
      RawTester stalled = RawTester.connect(server.tls().address(), 0).send("160301");
      await().until(() -> server.openConnections().size() == 1);
      server.stop();
      Settled.assertStopped(server);
      try (ServerSocket free = new ServerSocket(port, 1, InetAddress.getByName("127.0.0.1"))) {
        assertThat(free.isBound()).isTrue();
      }
      stalled.close();
    }
  }

  @Test
  void aTesterThatDoesNotReadCannotHoldUpAStop() throws Exception {
    try (DoipServer server = ECUS.started(tls -> tls);
        RawTester tester = ECUS.peer().tester(server).activate()) {
      byte[] large = new byte[8 << 20];
      server
          .stub("3E 00")
          .answers(
              io.github.cucumberdoip.ecu.Reply.bytes(
                  io.github.cucumberdoip.message.Bytes.wrap(large)));
      tester.ask("3E00");
      Settled.awaitSent(server, 1, large.length);
      long begin = System.nanoTime();
      server.stop();
      assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(4));
      Settled.assertStopped(server);
    }
  }

  @Test
  void thePortStaysOpenWhileItsSettingsChange() throws Exception {
    try (DoipServer server = ECUS.started(tls -> tls)) {
      AtomicBoolean over = new AtomicBoolean();
      CompletableFuture<Integer> knocking =
          CompletableFuture.supplyAsync(() -> knocks(server.tls().address(), over));
      for (int i = 1; i <= 200; i++) {
        TlsSettings before = server.tls().settings().orElseThrow();
        server.tls().open(before.withHandshakeTime(Duration.ofSeconds(i)));
      }
      over.set(true);
      assertThat(knocking.get(20, TimeUnit.SECONDS)).isPositive();
    }
  }

  /** Connects again and again; fails if once nobody listens. */
  private static int knocks(InetSocketAddress address, AtomicBoolean over) {
    int count = 0;
    try {
      do {
        new Socket(address.getAddress(), address.getPort()).close();
        count++;
      } while (!over.get());
    } catch (IOException e) {
      throw new UncheckedIOException("after " + count + " connections", e);
    }
    return count;
  }

  @Test
  void aTakenTlsPortStopsTheStart() throws Exception {
    DoipServer server;
    try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
      int taken = other.getLocalPort();
      server = Ecus.builder().tls(ECUS.settings().withPort(taken)).build();
      assertThatThrownBy(server::start)
          .isInstanceOf(FixtureException.class)
          .hasMessageStartingWith(
              "cannot listen on TCP port " + taken + " of 127.0.0.1: the port is taken");
      assertThat(server.isRunning()).isFalse();
    }
    server.start();
    ECUS.peer().tester(server).activate().close();
    server.stop();
    Settled.assertStopped(server);
  }
}
