package io.github.cucumberdoip.wire;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cucumberdoip.Announcement;
import io.github.cucumberdoip.DoipServer;
import io.github.cucumberdoip.ecu.Reply;
import io.github.cucumberdoip.journal.JournalEntry;
import io.github.cucumberdoip.message.LogicalAddress;
import io.github.cucumberdoip.proof.Tshark;
import io.github.cucumberdoip.report.Pcap;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/** All that a server can say, as Wireshark sees it. */
@Tag("tshark")
@Tag("sockets")
@EnabledIf(
    value = "io.github.cucumberdoip.proof.Tshark#isInstalled",
    disabledReason = "tshark is not on the PATH")
class LiveTsharkTest {
  private static final Duration SOON = Duration.ofSeconds(20);

  @Test
  void everyMessageOfALiveServerIsDissectedWithoutAMark() throws Exception {
    try (DoipServer server = Ecus.builder().build()) {
      server.stub("22 F1 90").answers("62 F1 90 57 41 55");
      server
          .stub("22 F1 91")
          .answers(Reply.bytes("62 F1 91 01").afterResponsePending(2, Duration.ofMillis(5)));
      server.start();
      overTcp(server);
      overUdp(server);
      server.stop();
      verify(server, Pcap.save(written(server), Path.of("target", "tshark", "live.pcap")));
    }
  }

  private static void overTcp(DoipServer server) throws IOException {
    for (String version : List.of("02FD", "03FC", "04FB")) {
      try (RawTester tester = RawTester.connect(server)) {
        tester.send(version + "0005 00000007 0E80 00 00000000").receive();
        tester.send(version + "8001 00000007 0E801010 22F190").receive();
        tester.receive();
        tester.send(version + "8001 00000007 0E801010 22F191").receive();
        for (int i = 0; i < 3; i++) {
          tester.receive();
        }
        tester.send(version + "8001 00000006 0E801010 3E00").receive();
        tester.receive();
        tester.send(version + "8001 00000006 0E801111 3E00").receive();
        tester.send(version + "0001 00000000").receive();
        tester.send(version + "8001 FF000000").receive();
        assertThat(server.checkAlive()).isEqualTo(1);
        tester.receive();
      }
      denied(server, version);
    }
  }

  private static void denied(DoipServer server, String version) throws IOException {
    server.settings(s -> s.knownTesters(Set.of(LogicalAddress.of(0x0E01))));
    for (String request :
        List.of(
            "0005 00000007 0E02 00 00000000",
            "0005 00000007 0E01 E0 00000000",
            "8001 00000006 0E801010 3E00",
            "0005 00000006 0E01 00 000000")) {
      try (RawTester tester = RawTester.connect(server)) {
        tester.send(version + request).receive();
        tester.assertClosed();
      }
    }
    try (RawTester first = RawTester.connect(server);
        RawTester second = RawTester.connect(server)) {
      first.send(version + "0005 0000000B 0E01 00 00000000 01020304").receive();
      second.send(version + "0005 00000007 0E01 00 00000000");
      first.receive();
      first.send(version + "0008 00000002 0E01");
      second.receive();
      second.assertClosed();
      first.send(version + "0008 00000002 0E02");
      first.assertClosed();
    }
    server.settings(s -> s.knownTesters(Set.of()));
  }

  private static void overUdp(DoipServer server) throws IOException {
    try (RawUdp udp = RawUdp.to(server.address())) {
      for (String version : List.of("02FD", "03FC", "04FB", "FF00")) {
        udp.send(version + "0001 00000000").receive();
        udp.send(version + "0002 00000006 020000001010").receive();
        udp.send(version + "4001 00000000").receive();
        udp.send(version + "4003 00000000").receive();
        udp.send(version + "0005 00000000").receive();
        udp.send(version + "4003 00000001 00").receive();
      }
      Announcement announcement = Announcement.to("127.0.0.1").port(udp.port());
      server.announce(announcement.times(2)).await(SOON);
      server.settings(s -> s.identity(i -> i.withSyncStatus(Optional.empty())));
      server.announce(announcement).await(SOON);
    }
  }

  /** With the beginnings and ends of connections. */
  private static List<JournalEntry> written(DoipServer server) {
    return server.journal().entries().stream()
        .filter(e -> e.message().isPresent() || e.bytes().isEmpty())
        .toList();
  }

  private static List<JournalEntry> decodable(DoipServer server) {
    return server.journal().entries().stream().filter(e -> e.message().isPresent()).toList();
  }

  private static void verify(DoipServer server, Path capture) throws Exception {
    String port = Integer.toString(server.port());
    String[] decodeAs = {"-d", "tcp.port==" + port + ",doip", "-d", "udp.port==" + port + ",doip"};
    String text = run(capture, decodeAs, "-V", "-O", "doip,uds");
    assertThat(text).doesNotContain("Malformed").doesNotContain("Expert");
    String types = run(capture, decodeAs, "-Y", "doip", "-T", "fields", "-e", "doip.type");
    assertThat(types.strip().split("[\\s,]+"))
        .containsExactly(
            decodable(server).stream()
                .map(entry -> entry.message().orElseThrow().payloadType().value())
                .map(type -> String.format("0x%04x", type))
                .toArray(String[]::new));
    assertThat(Arrays.stream(types.strip().split("[\\s,]+")).distinct())
        .contains("0x0000", "0x0004", "0x0006", "0x0007", "0x4002", "0x4004")
        .contains("0x8001", "0x8002", "0x8003");
  }

  private static String run(Path capture, String[] decodeAs, String... arguments)
      throws IOException, InterruptedException {
    String[] all = Arrays.copyOf(decodeAs, decodeAs.length + arguments.length);
    System.arraycopy(arguments, 0, all, decodeAs.length, arguments.length);
    return Tshark.run(capture, all);
  }
}
