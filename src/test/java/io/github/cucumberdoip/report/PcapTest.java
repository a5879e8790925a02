package io.github.cucumberdoip.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cucumberdoip.journal.EntryKind;
import io.github.cucumberdoip.journal.Journal;
import io.github.cucumberdoip.journal.Peer;
import io.github.cucumberdoip.message.Bytes;
import io.github.cucumberdoip.message.InvalidValueException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PcapTest {
  private static final Instant NOON = Instant.parse("2026-01-01T12:00:00.123456789Z");
  private static final Bytes ACTIVATION = Bytes.parse("02FD 0005 00000007 0E800000000000");
  private static final Bytes ACTIVATED = Bytes.parse("02FD 0006 00000009 0E8010101000000000");
  private static final int UP = 50_000 << 16 | 13_400;
  private static final int DOWN = 13_400 << 16 | 50_000;

  private final Journal journal =
      new Journal(Journal.DEFAULT_MAX_BYTES, Clock.fixed(NOON, ZoneOffset.UTC));
  private final Peer tester = peer(1, "127.0.0.1", "127.0.0.1");

  private static Peer peer(int connection, String remote, String local) {
    return new Peer(
        connection, new InetSocketAddress(remote, 50_000), new InetSocketAddress(local, 13_400));
  }

  private void append(EntryKind kind, Peer peer, Bytes bytes, String note) {
    journal.append(kind, peer, bytes, null, note);
  }

  private List<CapturedPacket> written() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Pcap.write(journal.entries(), out);
    return CapturedPacket.in(out.toByteArray());
  }

  @Test
  void theHeadSaysPcapWithNanosecondsAndEthernet() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Pcap.write(List.of(), out);
    assertThat(HexFormat.of().formatHex(out.toByteArray()))
        .isEqualTo("a1b23c4d" + "00020004" + "00000000" + "00000000" + "00040000" + "00000001");
  }

  @Test
  void aConnectionHasItsHandshakeItsBytesAndItsEnd() throws IOException {
    append(EntryKind.CONNECTION_OPENED, tester, Bytes.EMPTY, null);
    append(EntryKind.RECEIVED, tester, ACTIVATION, null);
    append(EntryKind.SENT, tester, ACTIVATED, null);
    append(EntryKind.NOTE, tester, Bytes.EMPTY, "not on the wire");
    append(EntryKind.CONNECTION_CLOSED, tester, Bytes.EMPTY, "the tester closed the connection");

    List<CapturedPacket> packets = written();

    assertThat(packets).extracting(CapturedPacket::time).containsOnly(NOON);
    assertThat(packets).extracting(CapturedPacket::ip).containsOnly("7f0000017f000001");
    assertThat(packets)
        .extracting(CapturedPacket::ports)
        .containsExactly(UP, DOWN, UP, UP, DOWN, UP, DOWN, UP);
    assertThat(packets)
        .extracting(CapturedPacket::flags)
        .containsExactly("S", "SA", "A", "PA", "PA", "FA", "FA", "A");
    assertThat(packets.get(3).hex()).isEqualTo("02FD0005000000070E800000000000");
    assertThat(packets.get(4).hex()).isEqualTo("02FD0006000000090E8010101000000000");
    int begin = packets.get(0).sequence();
    assertThat(packets)
        .extracting(packet -> packet.sequence() - begin)
        .containsExactly(0, 0, 1, 1, 1, 16, 18, 17);
    assertThat(packets.subList(1, 8))
        .extracting(packet -> packet.acknowledged() - begin)
        .containsExactly(1, 1, 1, 16, 18, 17, 19);
    assertThat(packets.get(0).acknowledged()).isZero();
  }

  @Test
  void whoClosedFirstSendsTheFirstFin() throws IOException {
    append(
        EntryKind.CONNECTION_CLOSED, tester, Bytes.EMPTY, "the ECU closed the connection: denied");
    assertThat(written()).extracting(CapturedPacket::ports).containsExactly(DOWN, UP, DOWN);
  }

  @Test
  void portsThatAreUsedAgainBeginAnewElsewhere() throws IOException {
    append(EntryKind.CONNECTION_OPENED, tester, Bytes.EMPTY, null);
    append(EntryKind.CONNECTION_CLOSED, tester, Bytes.EMPTY, null);
    append(EntryKind.CONNECTION_OPENED, peer(2, "127.0.0.1", "127.0.0.1"), Bytes.EMPTY, null);
    assertThat(written())
        .filteredOn(packet -> packet.flags().equals("S"))
        .extracting(CapturedPacket::sequence)
        .containsExactly(0x0100_0000, 0x0200_0000);
  }

  @Test
  void aLongMessageIsSplitIntoSegmentsThatJoinUp() throws IOException {
    byte[] message = new byte[1 << 20];
    for (int i = 0; i < message.length; i++) {
      message[i] = (byte) (i * 31 >> 3);
    }
    append(EntryKind.RECEIVED, tester, Bytes.wrap(message), null);
    ByteArrayOutputStream joined = new ByteArrayOutputStream();
    for (CapturedPacket packet : written()) {
      assertThat(packet.sequence()).isEqualTo(1 + joined.size());
      assertThat(packet.data()).hasSizeLessThanOrEqualTo(1440);
      joined.writeBytes(packet.data());
    }
    assertThat(joined.toByteArray()).isEqualTo(message);
  }

  @Test
  void ofMessageThatWasNotKeptTheSequenceNumbersCountThePayload() throws IOException {
    append(EntryKind.RECEIVED, tester, Bytes.parse("02FD 8001 10000000"), "refused");
    append(EntryKind.RECEIVED, tester, ACTIVATION, null);
    append(EntryKind.RECEIVED, tester, Bytes.parse("02FD 8001 FFFFFFFF"), "refused");
    append(EntryKind.SENT, tester, Bytes.parse("02FD 0007 00000000"), null);
    append(EntryKind.RECEIVED, tester, ACTIVATION, null);
    assertThat(written())
        .filteredOn(packet -> packet.ports() == UP)
        .extracting(CapturedPacket::sequence)
        .containsExactly(1, 0x1000_0009, 0x1000_0018, 0x1000_001F);
  }

  @Test
  void datagramsHaveNoConnection() throws IOException {
    Bytes request = Bytes.parse("02FD 4003 00000000");
    append(EntryKind.RECEIVED, peer(0, "127.0.0.1", "127.0.0.1"), request, null);
    append(EntryKind.SENT, peer(0, "127.255.255.255", "127.0.0.1"), request, null);
    append(EntryKind.RECEIVED, peer(0, "fe80::1", "fe80::2"), Bytes.EMPTY, null);
    List<CapturedPacket> packets = written();
    assertThat(packets).extracting(CapturedPacket::flags).containsOnly("udp");
    assertThat(packets).extracting(CapturedPacket::ports).containsExactly(UP, DOWN, UP);
    assertThat(packets)
        .extracting(CapturedPacket::hex)
        .containsExactly("02FD400300000000", "02FD400300000000", "");
    assertThat(packets.get(1).ip()).isEqualTo("7f0000017fffffff");
    assertThat(packets.get(2).ip())
        .isEqualTo("fe800000000000000000000000000001fe800000000000000000000000000002");
  }

  @Test
  void bothEndsGetTheSameVersionOfIp() throws IOException {
    append(EntryKind.RECEIVED, peer(0, "127.0.0.1", "::"), Bytes.EMPTY, null);
    append(EntryKind.RECEIVED, peer(0, "::1", "0.0.0.0"), Bytes.EMPTY, null);
    append(EntryKind.RECEIVED, peer(0, "::1", "127.0.0.1"), Bytes.EMPTY, null);
    assertThat(written())
        .extracting(CapturedPacket::ip)
        .containsExactly(
            "7f000001" + "00000000",
            "00000000000000000000000000000001" + "00000000000000000000000000000000",
            "00000000000000000000000000000001" + "00000000000000000000ffff7f000001");
  }

  @Test
  void savingMakesTheDirectories(@TempDir Path directory) throws IOException {
    append(EntryKind.RECEIVED, tester, ACTIVATION, null);
    Path file = Pcap.save(journal.entries(), directory.resolve("a/b/traffic.pcap"));
    assertThat(CapturedPacket.in(Files.readAllBytes(file))).hasSize(1);
  }

  @Test
  void noDatagramIsLongerThanIpAllows() throws IOException {
    PcapWriter writer = new PcapWriter(new ByteArrayOutputStream());
    InetSocketAddress any = new InetSocketAddress("127.0.0.1", 13_400);
    writer.udp(NOON, any, any, Bytes.wrap(new byte[65_507]));
    assertThatThrownBy(() -> writer.udp(NOON, any, any, Bytes.wrap(new byte[65_508])))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("65508 bytes")
        .hasMessageContaining("0..65507");
  }
}
