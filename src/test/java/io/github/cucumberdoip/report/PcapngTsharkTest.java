package io.github.cucumberdoip.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cucumberdoip.journal.EntryKind;
import io.github.cucumberdoip.journal.JournalEntry;
import io.github.cucumberdoip.message.PowerModeRequest;
import io.github.cucumberdoip.proof.Tshark;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

/** Wireshark finds each message of a conversation, with our names for it, on any port. */
@Tag("tshark")
@EnabledIf(
    value = "io.github.cucumberdoip.proof.Tshark#isInstalled",
    disabledReason = "tshark is not on the PATH")
class PcapngTsharkTest {
  @TempDir Path folder;

  private List<String> fields(byte[] capture, String... fields) throws Exception {
    Path file = Files.write(folder.resolve("traffic.pcapng"), capture);
    String[] arguments = new String[2 + fields.length * 2];
    arguments[0] = "-T";
    arguments[1] = "fields";
    for (int i = 0; i < fields.length; i++) {
      arguments[2 + i * 2] = "-e";
      arguments[3 + i * 2] = fields[i];
    }
    return Tshark.run(file, arguments).lines().toList();
  }

  private static byte[] capture(Conversation conversation) {
    return Pcapng.of(conversation, "", Limits.DEFAULT);
  }

  @Test
  void eachMessageIsPacketOfItsTypeAndTime() throws Exception {
    Conversation conversation = Talks.of(Talks.plain(), Talks.gateway());
    List<JournalEntry> messages =
        conversation.happenings().stream()
            .filter(Happening::isMessage)
            .map(Happening::entry)
            .toList();

    assertThat(fields(capture(conversation), "doip.type", "frame.time_epoch"))
        .containsExactlyElementsOf(
            messages.stream()
                .map(
                    entry ->
                        type(entry)
                            + String.format(
                                "\t%d.%09d", entry.time().getEpochSecond(), entry.time().getNano()))
                .toList());
  }

  private static String type(JournalEntry entry) {
    return EntryName.type(entry).map(type -> String.format("0x%04x", type.value())).orElse("");
  }

  @Test
  void addressesAndPortsAreThoseOfTheWire() throws Exception {
    Recorded v6 = new Talk("::1").udp("::1").in(new PowerModeRequest()).recorded();
    assertThat(
            fields(
                capture(Talks.of(Talks.secondEcu())),
                "exported_pdu.ipv4_src",
                "exported_pdu.src_port",
                "exported_pdu.ipv4_dst",
                "exported_pdu.dst_port",
                "exported_pdu.port_type"))
        .startsWith(
            "127.0.0.1\t50001\t127.0.0.2\t13400\t2", "127.0.0.2\t13400\t127.0.0.1\t50001\t2");
    assertThat(
            fields(
                capture(Talks.of(v6)),
                "exported_pdu.ipv6_src",
                "exported_pdu.port_type",
                "doip.type"))
        .containsExactly("::1\t3\t0x4003");
  }

  @Test
  void udsIsDecodedAsWeNameIt() throws Exception {
    List<String> decoded =
        fields(
            capture(Talks.of(Talks.plain())),
            "uds.sid",
            "uds.err.code",
            "uds.rdbi.data_identifier");
    assertThat(decoded)
        .contains("0x22\t\t0xf190", "0x3f\t0x33\t", "0x3f\t0x78\t")
        .filteredOn(line -> line.startsWith("0x3f"))
        .hasSize(3);
  }

  @Test
  void marksAreCommentsOfPackets() throws Exception {
    List<String> comments =
        fields(capture(Talks.of(Talks.marked())), "frame.number", "frame.comment");
    assertThat(comments.get(0)).startsWith("1\tviolation: T-19: ").contains("warning: T-25: ");
    assertThat(comments.get(1)).isEqualTo("2\tfault \"stall for 300 ms\" before acknowledgement");
    assertThat(comments.get(3)).isEqualTo("4\tfault \"close\" after response");
    assertThat(comments).hasSize(4);
  }

  @Test
  void nothingThatWeSendIsMalformed() throws Exception {
    Path file =
        Files.write(folder.resolve("t.pcapng"), capture(Talks.of(Talks.plain(), Talks.gateway())));
    assertThat(Tshark.run(file, "-Y", "_ws.malformed")).isBlank();
  }

  @Test
  void ofLongMessageTheLengthIsTold() throws Exception {
    Recorded large =
        new Talk()
            .raw(EntryKind.RECEIVED, "02FD 8001 00010000" + "00".repeat(65_536), null)
            .raw(EntryKind.RECEIVED, "02FD 8001 10000000", "refused for its size")
            .recorded();
    List<String> lengths =
        fields(Pcapng.of(Talks.of(large), "", Limits.of(16 << 10)), "frame.cap_len", "frame.len");
    assertThat(lengths)
        .extracting(
            line -> Long.parseLong(line.split("\t")[1]) - Long.parseLong(line.split("\t")[0]))
        .containsExactly(65_544L - 4096, 0x1000_0000L);
  }

  @Test
  void theMiddleOfLongConversationIsLeftOutAndCounted() throws Exception {
    byte[] capture = Pcapng.of(Talks.of(Talks.exchanges(1000)), "", Limits.of(16 << 10));
    assertThat(capture).hasSizeLessThan(16 << 10);
    int kept = fields(capture, "doip.type").size();
    assertThat(kept).isBetween(60, 200);
    assertThat(new String(capture, StandardCharsets.ISO_8859_1))
        .contains((3002 - kept) + " messages were left out to keep this capture small");
  }

  @Test
  void keysOfTlsAreInItAndDisturbNobody() throws IOException, InterruptedException {
    String keys = "CLIENT_RANDOM " + "00".repeat(32) + " " + "11".repeat(48) + "\n";
    byte[] capture = Pcapng.of(Talks.of(Talks.plain()), keys, Limits.DEFAULT);
    Path file = Files.write(folder.resolve("keys.pcapng"), capture);
    assertThat(Tshark.run(file).lines()).hasSize(24);
    assertThat(new String(capture, StandardCharsets.ISO_8859_1)).contains("TLSK", keys);
  }
}
