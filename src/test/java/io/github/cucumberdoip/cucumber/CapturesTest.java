package io.github.cucumberdoip.cucumber;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cucumberdoip.DoipServer;
import io.github.cucumberdoip.journal.EntryKind;
import io.github.cucumberdoip.journal.JournalEntry;
import io.github.cucumberdoip.journal.Peer;
import io.github.cucumberdoip.message.Bytes;
import io.github.cucumberdoip.message.LogicalAddress;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CapturesTest {
  private final Peer peer =
      Peer.udp(new InetSocketAddress("127.0.0.1", 1), new InetSocketAddress("127.0.0.1", 2));
  private final DoipServer first = DoipServer.builder(LogicalAddress.of(0x1010)).build();
  private final DoipServer second = DoipServer.builder(LogicalAddress.of(0x1020)).build();

  private void add(DoipServer ecu, int number) {
    ecu.journal().append(EntryKind.SENT, peer, Bytes.of(number), null, null);
  }

  @Test
  void entriesOfSeveralEcusAreInTheOrderOfTime() {
    add(second, 1);
    add(first, 2);
    add(second, 3);
    add(first, 4);
    assertThat(Captures.merged(List.of(first, second)))
        .extracting(JournalEntry::bytes)
        .containsExactly(Bytes.of(1), Bytes.of(2), Bytes.of(3), Bytes.of(4));
  }

  @Test
  void theTrafficOfAllEcusOfTheScenarioIsSaved(@TempDir Path directory) throws IOException {
    DoipWorld world = DoipWorld.begin();
    try {
      world.addEcu("first", first);
      world.addEcu("second", second);
      add(first, 0xF0);
      add(second, 0xF1);
      Path file = Captures.save(world, directory.resolve("of all.pcap").toString());
      // two packets of 16 bytes of head, 14 of Ethernet, 20 of IP, 8 of UDP and their data
      assertThat(Files.size(file)).isEqualTo(24 + 2 * (16 + 14 + 20 + 8 + 1));
    } finally {
      DoipWorld.end();
    }
  }
}
