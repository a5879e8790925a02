package io.github.cucumberdoip.wire;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cucumberdoip.DoipServer;
import io.github.cucumberdoip.ecu.Reply;
import io.github.cucumberdoip.journal.EntryKind;
import io.github.cucumberdoip.message.Bytes;
import io.github.cucumberdoip.proof.Tshark;
import io.github.cucumberdoip.report.Pcap;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a server recorded is a capture with which Wireshark finds no fault, TCP included. */
@Tag("tshark")
@Tag("sockets")
@EnabledIf(
    value = "io.github.cucumberdoip.proof.Tshark#isInstalled",
    disabledReason = "tshark is not on the PATH")
class PcapTsharkTest {
  private static final Duration SOON = Duration.ofSeconds(20);
  private static final int LARGE = 1 << 20;

  @ParameterizedTest
  @ValueSource(strings = {"127.0.0.1", "::1"})
  void wholeConnectionsAreDissectedWithoutAMark(String ip) throws Exception {
    try (DoipServer server = Ecus.builder().ip(ip).start()) {
      server.stub("36 ...").answers(Reply.bytes(Bytes.of(0x76).plus(Bytes.wrap(new byte[LARGE]))));
      closedByTheTester(server);
      closedByTheEcu(server);
      assertThat(server.journal().awaitEntry(0, e -> e.note().orElse("").contains("ECU"), SOON))
          .isPresent();
      Path capture =
          Pcap.save(
              server.journal().entries(),
              Path.of("target", "tshark", "connections-" + ip.replace(':', '_') + ".pcap"));

      String port = "tcp.port==" + server.port() + ",doip";
      assertThat(Tshark.run(capture, "-d", port, "-Y", "tcp.analysis.flags || _ws.malformed"))
          .isEmpty();
      assertThat(types(capture, port))
          .isEqualTo("0x0005 0x0006 0x8001 0x8002 0x8001 0x0005 0x0006 0x8001 0x8003");
      assertThat(fields(capture, port, "tcp.completeness != 31", "frame.number"))
          .as("packets of connections of which something is missing")
          .isBlank();
    }
  }

  private static void closedByTheTester(DoipServer server) throws Exception {
    try (RawTester tester = RawTester.activated(server)) {
      tester.send(String.format("02FD 8001 %08X 0E80 1010 36", LARGE + 5));
      tester.send(new byte[LARGE]);
      tester.receive();
      assertThat(tester.receiveBytes()).hasSize(8 + 4 + 1 + LARGE);
    }
    assertThat(
            server
                .journal()
                .awaitEntry(0, entry -> entry.kind() == EntryKind.CONNECTION_CLOSED, SOON))
        .isPresent();
  }

  private static void closedByTheEcu(DoipServer server) throws IOException {
    try (RawTester tester = RawTester.activated(server)) {
      tester.send("02FD 8001 00000006 0E81 1010 3E00");
      assertThat(tester.receive()).isEqualTo("02FD 8003 00000005 10100E8102");
      tester.assertClosed();
    }
  }

  private static String types(Path capture, String port) throws Exception {
    return fields(capture, port, "doip", "doip.type");
  }

  private static String fields(Path capture, String port, String filter, String field)
      throws Exception {
    String[] arguments = {"-2", "-d", port, "-Y", filter, "-T", "fields", "-e", field};
    return Tshark.run(capture, arguments).strip().replaceAll("[\\s,]+", " ");
  }
}
