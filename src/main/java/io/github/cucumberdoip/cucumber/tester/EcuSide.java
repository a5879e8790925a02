package io.github.cucumberdoip.cucumber.tester;

import io.github.cucumberdoip.DoipServer;
import io.github.cucumberdoip.journal.EntryKind;
import io.github.cucumberdoip.journal.Peer;
import java.net.InetSocketAddress;
import java.time.Duration;

/** How the ECU sees a connection of the tester; the end of one reaches the other side late. */
final class EcuSide {
  private static final Duration LONGEST = Duration.ofSeconds(1);

  private final DoipServer ecu;
  private final InetSocketAddress tester;
  private final long begin;

  /** A connection, with the journal's mark from before it was opened. */
  EcuSide(DoipServer ecu, InetSocketAddress tester, long begin) {
    this.ecu = ecu;
    this.tester = tester;
    this.begin = begin;
  }

  /** Whether the ECU serves the connection; not before it has accepted it. */
  boolean isOpen() {
    return ecu.isRunning()
        && ecu.openConnections().stream().anyMatch(peer -> peer.remote().equals(tester));
  }

  /** Waits until the ECU has accepted the connection, so that it can send on it. */
  void awaitBegin() {
    await(EntryKind.CONNECTION_OPENED);
  }

  /** Waits until the ECU knows of the end, so that the source address is free again. */
  void awaitEnd() {
    await(EntryKind.CONNECTION_CLOSED);
  }

  private void await(EntryKind kind) {
    try {
      ecu.journal()
          .awaitEntry(begin, entry -> entry.kind() == kind && isOfTester(entry.peer()), LONGEST);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private boolean isOfTester(Peer peer) {
    return peer.remote().equals(tester);
  }
}
