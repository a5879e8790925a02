package io.github.cucumberdoip.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import io.github.cucumberdoip.proof.Scapy;
import io.github.cucumberdoip.tls.TlsIdentity;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

/** The entity of the example, started by the command line as a program of its own. */
@Tag("sockets")
@Timeout(120)
class ServeAnEcuTest {
  private static final String ACTIVATION = "02FD 0005 00000007 0E80 00 00000000";
  private static final String ACTIVATED = "02FD 0006 00000009 0E8010001000000000";
  private static final String ACK = "02FD 8002 00000005 10000E8000";

  @TempDir Path directory;

  private CommandLine program;
  private InetSocketAddress entity;

  @BeforeEach
  void serve() throws IOException {
    program = CommandLine.serve("features/examples/reference-entity.feature", directory);
    entity = program.awaitAddress();
  }

  @AfterEach
  void stop() {
    program.close();
  }

  private RawTester activated() throws IOException {
    RawTester tester = RawTester.connect(entity, 0);
    assertThat(tester.send(ACTIVATION).receive()).isEqualTo(ACTIVATED);
    return tester;
  }

  private static RawTester ask(RawTester tester, String target, String uds) throws IOException {
    byte[] data = Hex.bytes(uds);
    return tester.send("02FD 8001 %08X 0E80 %s %s".formatted(4 + data.length, target, uds));
  }

  @Test
  void rawTestersFindTheEntityOfTheReference() throws IOException {
    try (RawUdp udp = RawUdp.to(entity);
        RawTester tester = activated()) {
      assertThat(udp.send("02FD 0003 00000011 534D585A5A5A39395A5453303030303031").receive())
          .isEqualTo(
              "02FD 0004 00000021"
                  + " 534D585A5A5A39395A5453303030303031100002000000000102000000000A0000");
      assertThat(udp.send("02FD 4001 00000000").receive())
          .isEqualTo("02FD 4002 00000007 00020100001000");
      assertThat(udp.send("02FD 4003 00000000").receive()).isEqualTo("02FD 4004 00000001 01");
      assertThat(ask(tester, "1000", "22F190").receive()).isEqualTo(ACK);
      assertThat(tester.receive())
          .isEqualTo("02FD 8001 00000018 10000E8062F190534D585A5A5A39395A5453303030303031");
      assertThat(ask(tester, "1000", "3E80").receive()).isEqualTo(ACK);
      assertThat(ask(tester, "1000", "22F1FF").receive()).isEqualTo(ACK);
      assertThat(tester.receive()).isEqualTo("02FD 8001 00000007 10000E807F2231");
      assertThat(ask(tester, "1000", "BA01").receive()).isEqualTo(ACK);
      assertThat(tester.receive()).isEqualTo("02FD 8001 00000007 10000E807FBA11");
      assertThat(ask(tester, "2FFF", "3E00").receive()).isEqualTo("02FD 8003 00000005 2FFF0E8003");
    }
    try (RawTester tester = activated()) {
      assertThat(ask(tester, "1010", "3E00").receive()).isEqualTo("02FD 8002 00000005 10100E8000");
      assertThat(tester.receive()).isEqualTo("02FD 8001 00000006 10100E807E00");
      assertThat(ask(tester, "1010", "36" + "00".repeat(256)).receive())
          .isEqualTo("02FD 8003 00000005 10100E8004");
      assertThat(ask(tester, "1011", "3E00").receive()).isEqualTo("02FD 8003 00000005 10110E8006");
      assertThat(ask(tester, "E401", "3E00").receive()).isEqualTo("02FD 8003 00000005 E4010E8003");
      assertThat(ask(tester, "E400", "3E00").receive()).isEqualTo("02FD 8002 00000005 E4000E8000");
      assertThat(List.of(tester.receive(), tester.receive()))
          .containsExactlyInAnyOrder(
              "02FD 8001 00000006 10000E807E00", "02FD 8001 00000006 10100E807E00");
    }
    try (RawTester unknown = RawTester.connect(entity, 0)) {
      assertThat(unknown.send("02FD 0005 00000007 0EFF 00 00000000").receive())
          .isEqualTo("02FD 0006 00000009 0EFF10000000000000");
      unknown.assertClosed();
    }
  }

  @Test
  @Tag("scapy")
  @EnabledIf(
      value = "io.github.cucumberdoip.proof.Scapy#isInstalled",
      disabledReason = "scapy with its DoIP layer is not installed for /usr/bin/python3")
  void scapyUnderstandsIt() throws Exception {
    assertThat(Scapy.run("reference.py", entity))
        .containsExactly(
            entry("activated", "1000"),
            entry("vin", "SMXZZZ99ZTS000001"),
            entry("present", "126"),
            entry("unknown", "31"),
            entry("done", "yes"));
  }

  @Test
  void portsForTcpAndUdpAreChosenByTheEnvironment() throws IOException {
    program.close();
    int udpPort;
    try (RawUdp free = RawUdp.from(entity.getAddress(), entity)) {
      udpPort = free.port();
    }
    program =
        CommandLine.serve(
            "features/examples/reference-entity.feature",
            directory,
            Map.of(
                "DOIP_TCP_PORT",
                "0",
                "DOIP_TLS_PORT",
                "0",
                "DOIP_UDP_PORT",
                Integer.toString(udpPort)));
    entity = program.awaitAddress();
    assertThat(program.udpPort()).isEqualTo(udpPort).isNotEqualTo(entity.getPort());
    activated().close();
    try (RawUdp udp = RawUdp.to(new InetSocketAddress(entity.getAddress(), udpPort))) {
      assertThat(udp.send("02FD 4003 00000000").receive()).isEqualTo("02FD 4004 00000001 01");
    }
  }

  @Test
  void testersWithTlsFindItToo() throws Exception {
    Path authority = Path.of("target/doip-certificates/ca.pem");
    Socket plain = new Socket(entity.getAddress(), program.tlsPort());
    try (RawTester tester =
        RawTester.over(TlsPeer.trusting(TlsIdentity.certificates(authority).get(0)).over(plain))) {
      assertThat(tester.send(ACTIVATION).receive()).isEqualTo(ACTIVATED);
      assertThat(ask(tester, "1000", "3E00").receive()).isEqualTo(ACK);
      assertThat(tester.receive()).isEqualTo("02FD 8001 00000006 10000E807E00");
    }
  }

  @Test
  void anInterruptEndsItInAnOrderlyWay() throws Exception {
    try (RawTester tester = activated()) {
      program.interrupt();
      tester.assertClosed();
    }
    assertThat(program.awaitExit()).as("128 + SIGINT").isEqualTo(130);
    assertOrderly();
  }

  @Test
  void soDoesTheSignalToTerminate() throws Exception {
    program.terminate();
    assertThat(program.awaitExit()).as("128 + SIGTERM").isEqualTo(143);
    assertOrderly();
  }

  private void assertOrderly() throws IOException {
    assertThat(program.output())
        .contains(", until it is interrupted\n1 scenario: 1 passed, in ")
        .endsWith("Report: " + directory.resolve("report.html") + "\n");
    assertThat(directory.resolve("report.html")).content().contains("serves on");
    assertThat(directory.resolve("report.xml")).content().contains("<testcase");
  }

  @Test
  void aRunInWhichNothingServesEndsAtOnce() throws Exception {
    program.close();
    program =
        CommandLine.run(
            directory,
            """
            Feature: f
            Scenario: s
            Given a DoIP ECU with:
              | logical address | 0x1010 |
              | port            | 0      |
            When the DoIP ECU keeps serving for 1 ms
            And a DoIP tester has connected to the DoIP ECU within 5 s
            """);
    program.awaitAddress();
    program.interrupt();
    assertThat(program.awaitExit()).isEqualTo(130);
    assertThat(program.output()).doesNotContain("Report: ");
  }
}
