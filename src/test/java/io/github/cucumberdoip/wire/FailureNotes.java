package io.github.cucumberdoip.wire;

import static org.awaitility.Awaitility.await;

import io.github.cucumberdoip.DoipServer;
import io.github.cucumberdoip.journal.EntryKind;
import io.github.cucumberdoip.journal.JournalEntry;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads along in a journal, and keeps what says that the fixture itself failed. */
final class FailureNotes implements Runnable {
  private static final Pattern FAILURE =
      Pattern.compile(
          "the fixture failed|a connection failed|callback failed|^UDP: |no thread for it"
              + "|(Runtime|Pointer|Bounds|State|Argument|Cast|Arithmetic|Modification)Exception|Error");
  private static final Duration STEP = Duration.ofMillis(100);
  private static final Duration SHORTLY = Duration.ofMillis(1);
  private static final Duration SOON = Duration.ofSeconds(10);
  private static final int MAY_LAG = 200;

  private final DoipServer server;
  private final List<String> found = new CopyOnWriteArrayList<>();
  private volatile boolean over;
  private volatile long missed;
  private volatile long next;

  FailureNotes(DoipServer server) {
    this.server = server;
  }

  @Override
  public void run() {
    try {
      long seen = -1;
      while (!over) {
        read();
        server.journal().awaitChange(seen, STEP);
        seen = server.journal().version();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private synchronized void read() {
    for (JournalEntry entry : server.journal().entriesFrom(next)) {
      missed += entry.sequence() - next;
      next = entry.sequence() + 1;
      String note = entry.note().orElse("");
      if (entry.kind() != EntryKind.SENT && FAILURE.matcher(note).find()) {
        found.add(entry + "\n" + received(entry));
      }
    }
  }

  /** Waits until so little is unread that nothing can be dropped before it is read. */
  void awaitKeepingUp() {
    if (lag() > MAY_LAG) {
      await()
          .atMost(SOON)
          .pollDelay(Duration.ZERO)
          .pollInterval(SHORTLY)
          .until(() -> lag() <= MAY_LAG / 2 || over);
    }
  }

  private long lag() {
    return server.journal().mark() - next;
  }

  /** What the connection had received, as hex, to be repeated. */
  private String received(JournalEntry failure) {
    return server.journal().entries().stream()
        .filter(entry -> entry.kind() == EntryKind.RECEIVED)
        .filter(entry -> entry.peer().equals(failure.peer()))
        .map(entry -> entry.bytes().toString())
        .collect(Collectors.joining("\n"));
  }

  void end() {
    over = true;
    read();
  }

  List<String> found() {
    return found;
  }

  /** Entries that the journal dropped before they could be read. */
  long missed() {
    return missed;
  }
}
