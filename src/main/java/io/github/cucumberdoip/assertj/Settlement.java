package io.github.cucumberdoip.assertj;

import io.github.cucumberdoip.journal.EntryKind;
import io.github.cucumberdoip.journal.Journal;
import io.github.cucumberdoip.journal.JournalEntry;
import io.github.cucumberdoip.message.DiagnosticMessage;
import io.github.cucumberdoip.message.DiagnosticMessageNack;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * Waits until it is decided what answers each request. A request is in the journal a little earlier
 * than what answered it; a check right in between would overlook that nothing did.
 */
public final class Settlement {
  private final List<JournalEntry> pending = new ArrayList<>();

  private Settlement() {}

  /**
   * Waits until each request that has been received so far is decided, or the time is over.
   *
   * @param journal what the fixture recorded
   * @param atMost how long
   */
  public static void await(Journal journal, Duration atMost) {
    Follower.until(
        () -> isSettled(journal.entries()), journal, Span.later(System.nanoTime(), atMost));
  }

  static boolean isSettled(List<JournalEntry> entries) {
    Settlement settlement = new Settlement();
    entries.forEach(settlement::see);
    return settlement.pending.isEmpty();
  }

  private void see(JournalEntry entry) {
    // one with a note was read over by the header handler
    if (entry.isRequest() && entry.match().isEmpty() && entry.note().isEmpty()) {
      pending.add(entry);
    } else if (entry.kind() == EntryKind.CONNECTION_CLOSED) {
      pending.removeIf(request -> request.peer().equals(entry.peer()));
    } else if (entry.kind() == EntryKind.SENT) {
      entry
          .message(DiagnosticMessageNack.class)
          .ifPresent(nack -> pending.removeIf(request -> refuses(nack, entry, request)));
    }
  }

  private static boolean refuses(
      DiagnosticMessageNack nack, JournalEntry entry, JournalEntry request) {
    DiagnosticMessage message = request.message(DiagnosticMessage.class).orElseThrow();
    return entry.peer().equals(request.peer())
        && nack.sourceAddress().equals(message.targetAddress())
        && nack.targetAddress().equals(message.sourceAddress());
  }
}
