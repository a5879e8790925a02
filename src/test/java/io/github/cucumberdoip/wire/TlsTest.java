package io.github.cucumberdoip.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cucumberdoip.DoipServer;
import io.github.cucumberdoip.ecu.Reply;
import io.github.cucumberdoip.journal.EntryKind;
import io.github.cucumberdoip.journal.JournalEntry;
import io.github.cucumberdoip.tls.CertificateKind;
import io.github.cucumberdoip.tls.TlsSettings;
import io.github.cucumberdoip.tls.TlsSuite;
import io.github.cucumberdoip.tls.TlsVersion;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import javax.net.ssl.SSLHandshakeException;
import javax.net.ssl.SSLSocket;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** DoIP over TLS, with the TLS of the JDK as the other side. */
@Tag("sockets")
@Timeout(60)
class TlsTest {
  private static final TlsEcus ECUS = new TlsEcus();

  @ParameterizedTest
  @CsvSource({"TLSv1.2,TLS 1.2", "TLSv1.3,TLS 1.3"})
  void routingAndDiagnosticsInside(String version, String name) throws Exception {
    try (DoipServer server = ECUS.started(tls -> tls);
        RawTester tester = ECUS.peer().versions(version).tester(server)) {
      server.stub("22 F1 90").answers("62 F1 90 57");
      tester.send("03FC 0005 00000007 0E80 00 00000000");
      assertThat(tester.receive()).isEqualTo("03FC 0006 00000009 0E8010101000000000");
      tester.ask("22F190");
      assertThat(tester.receive()).isEqualTo("02FD 8002 00000005 10100E8000");
      assertThat(tester.uds()).isEqualTo("62F19057");
      assertThat(TlsEcus.note(server, "TLS handshake done: "))
          .startsWith("TLS handshake done: " + name);
    }
  }

  @Test
  void theHeaderHandlerWorksInside() throws Exception {
    try (DoipServer server = ECUS.started(tls -> tls);
        RawTester tester = ECUS.peer().tester(server)) {
      tester.sendInPieces(Hex.bytes(RawTester.ACTIVATION + RawTester.ACTIVATION), 1);
      assertThat(tester.receive()).isEqualTo(RawTester.ACTIVATED);
      assertThat(tester.receive()).isEqualTo(RawTester.ACTIVATED);
      assertThat(tester.send("02FD 1234 00000000").receive()).isEqualTo("02FD 0000 00000001 01");
      assertThat(tester.send("02FF 0005 00000007").receive()).isEqualTo("02FD 0000 00000001 00");
      tester.assertClosed();
    }
  }

  @Test
  void aliveChecksReachTheTester() throws Exception {
    try (DoipServer server = ECUS.started(tls -> tls);
        RawTester tester = ECUS.peer().tester(server).activate()) {
      assertThat(server.checkAlive()).isEqualTo(1);
      assertThat(tester.receive()).isEqualTo("02FD 0007 00000000");
      assertThat(server.openConnections()).hasSize(1);
    }
  }

  @Test
  void largeMessagesBothWays() throws Exception {
    byte[] request = new byte[1 << 20];
    Arrays.fill(request, (byte) 0x36);
    try (DoipServer server = ECUS.started(tls -> tls);
        RawTester tester = ECUS.peer().tester(server).activate()) {
      server.stub("36 ...").answers(Reply.computedBy(r -> Reply.bytes(r.userData())));
      tester.ask("36".repeat(request.length));
      tester.receive();
      assertThat(tester.receiveBytes()).hasSize(12 + request.length);
    }
  }

  @ParameterizedTest
  @EnumSource
  void suites(TlsSuite suite) throws Exception {
    List<String> offered = Arrays.asList(ECUS.peer().supportedSuites());
    org.junit.jupiter.api.Assumptions.assumeTrue(
        offered.contains(suite.name()) && !suite.name().contains("RSA"),
        "this JDK does not have " + suite);
    try (DoipServer server = ECUS.started(tls -> tls.withSuites(List.of(suite)));
        RawTester tester = ECUS.peer().tester(server)) {
      tester.activate();
      assertThat(((SSLSocket) tester.socket).getSession().getCipherSuite()).isEqualTo(suite.name());
    }
  }

  @Test
  void theEcuPrefersItsFirstSuite() throws Exception {
    TlsSuite preferred = TlsSuite.TLS_CHACHA20_POLY1305_SHA256;
    try (DoipServer server =
            ECUS.started(
                tls -> tls.withSuites(List.of(preferred, TlsSuite.TLS_AES_128_GCM_SHA256)));
        RawTester tester = ECUS.peer().tester(server)) {
      assertThat(((SSLSocket) tester.socket).getSession().getCipherSuite())
          .isEqualTo(preferred.name());
    }
  }

  @Test
  void noVersionInCommon() throws Exception {
    try (DoipServer server = ECUS.started(tls -> tls.withVersions(Set.of(TlsVersion.TLS_1_3)));
        SSLSocket tester = ECUS.peer().versions("TLSv1.2").connect(server)) {
      assertThatThrownBy(tester::startHandshake)
          .isInstanceOf(SSLHandshakeException.class)
          .hasMessageContaining("protocol_version");
      assertThat(TlsEcus.failure(server))
          .isEqualTo(
              "the ECU sent the alert protocol_version (70): the tester"
                  + " offers none of the ECU's TLS versions");
      TlsEcus.assertNothingReceived(server);
    }
  }

  @Test
  void noSuiteInCommon() throws Exception {
    try (DoipServer server =
            ECUS.started(tls -> tls.withSuites(List.of(TlsSuite.TLS_AES_128_CCM_SHA256)));
        SSLSocket tester = ECUS.peer().connect(server)) {
      assertThatThrownBy(tester::startHandshake).hasMessageContaining("handshake_failure");
      assertThat(TlsEcus.failure(server))
          .isEqualTo(
              "the ECU sent the alert handshake_failure (40): the tester"
                  + " offers none of the ECU's cipher suites");
    }
  }

  @Test
  void plainBytesOnTheTlsPortGetNoDoipAnswer() throws Exception {
    try (DoipServer server = ECUS.started(tls -> tls);
        RawTester tester = RawTester.connect(server.tls().address(), 0)) {
      tester.send("03FC 0005 00000007 0E80 00 00000000");
      byte[] answer = tester.socket.getInputStream().readAllBytes();
      // at most an alert record: type 21
      assertThat(answer.length == 0 || answer[0] == 21).isTrue();
      assertThat(TlsEcus.failure(server)).isEqualTo("the tester sent plain DoIP to the TLS port");
      TlsEcus.assertNothingReceived(server);
    }
  }

  @Test
  void aStalledHandshakeIsBoundedAndBlocksNobody() throws Exception {
    try (DoipServer server = ECUS.started(tls -> tls.withHandshakeTime(Duration.ofMillis(400)))) {
      List<RawTester> stalled = new ArrayList<>();
      for (int i = 0; i < 3; i++) {
        stalled.add(RawTester.connect(server.tls().address(), 0).send("160301"));
      }
      server.settings(s -> s.maxOpenSockets(10));
      try (RawTester tester = ECUS.peer().tester(server)) {
        tester.activate();
      }
      for (RawTester each : stalled) {
        each.socket.getInputStream().readAllBytes();
        each.close();
      }
      assertThat(TlsEcus.failure(server)).isEqualTo("it was not over within 400 ms");
    }
  }

  @Test
  void aDripOfBytesDoesNotStretchTheHandshake() throws Exception {
    try (DoipServer server = ECUS.started(tls -> tls.withHandshakeTime(Duration.ofMillis(300)));
        RawTester tester = RawTester.connect(server.tls().address(), 0)) {
      long begin = System.nanoTime();
      tester.send("1603010200");
      try {
        while (System.nanoTime() - begin < TlsEcus.SOON.toNanos()) {
          tester.send("01");
          java.util.concurrent.locks.LockSupport.parkNanos(20_000_000);
        }
      } catch (IOException closed) {
        // as it should be
      }
      assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(5));
      assertThat(TlsEcus.failure(server)).contains("not over within 300 ms");
    }
  }

  @Test
  void theJournalTellsWhoEndedIt() throws Exception {
    try (DoipServer server = ECUS.started(tls -> tls)) {
      RawTester.connect(server.tls().address(), 0).close();
      assertThat(TlsEcus.failure(server))
          .isEqualTo("the tester closed the connection without a word");
      JournalEntry closed =
          server
              .journal()
              .awaitEntry(0, entry -> entry.kind() == EntryKind.CONNECTION_CLOSED, TlsEcus.SOON)
              .orElseThrow();
      assertThat(closed.note())
          .contains("the TLS handshake failed: the tester closed the connection without a word");
    }
  }

  @Test
  void testersThatCloseWithoutCloseNotify() throws Exception {
    try (DoipServer server = ECUS.started(tls -> tls)) {
      Socket plain = new Socket();
      plain.connect(server.tls().address());
      SSLSocket tester = ECUS.peer().over(plain);
      RawTester.over(tester).activate();
      plain.close();
      JournalEntry closed =
          server
              .journal()
              .awaitEntry(0, entry -> entry.kind() == EntryKind.CONNECTION_CLOSED, TlsEcus.SOON)
              .orElseThrow();
      assertThat(closed.note()).contains("the tester closed the connection");
    }
  }

  @Test
  void theTlsPortIsOpenedWhileTheEcuRunsAndKeptOverARestart() throws Exception {
    try (DoipServer server = Ecus.started()) {
      assertThatThrownBy(() -> server.tls().address())
          .isInstanceOf(IllegalStateException.class)
          .hasMessageContaining("does not listen with TLS");
      server.tls().open(ECUS.settings());
      InetSocketAddress first = server.tls().address();
      ECUS.peer().tester(server).activate().close();
      server.stop();
      server.start();
      assertThat(server.tls().address()).isEqualTo(first);
      ECUS.peer().tester(server).activate().close();
      server
          .tls()
          .open(TlsSettings.of(ECUS.certificates().ecu(CertificateKind.EXPIRED)).withPort(0));
      try (SSLSocket tester = ECUS.peer().connect(server)) {
        assertThatThrownBy(tester::startHandshake).isInstanceOf(SSLHandshakeException.class);
      }
    }
  }
}
