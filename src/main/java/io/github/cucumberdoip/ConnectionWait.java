package io.github.cucumberdoip;

import io.github.cucumberdoip.journal.EntryKind;
import io.github.cucumberdoip.journal.Journal;
import io.github.cucumberdoip.journal.JournalEntry;
import io.github.cucumberdoip.journal.Peer;
import io.github.cucumberdoip.transport.Endpoint;
import io.github.cucumberdoip.transport.FixtureException;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.List;

/** Waits for a tester to connect. */
final class ConnectionWait {
  private ConnectionWait() {}

  static Peer on(Endpoint endpoint, Journal journal, Duration atMost) {
    InetSocketAddress listening = endpoint.tcpAddress();
    long mark = journal.mark();
    List<Peer> open = endpoint.openConnections();
    if (!open.isEmpty()) {
      return open.get(0);
    }
    try {
      return journal
          .awaitEntry(mark, entry -> entry.kind() == EntryKind.CONNECTION_OPENED, atMost)
          .map(JournalEntry::peer)
          .orElseThrow(() -> nobody(listening, atMost));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new FixtureException("interrupted while waiting for a connection", e);
    }
  }

  private static FixtureException nobody(InetSocketAddress listening, Duration atMost) {
    return new FixtureException(
        "no tester connected to the DoIP ECU at "
            + listening
            + " within "
            + atMost.toMillis()
            + " ms\n  expected: a TCP connection"
            + "\n  to mend:  check the address and port that the tester uses",
        null);
  }
}
