package io.github.cucumberdoip.assertj;

import io.github.cucumberdoip.journal.JournalEntry;
import io.github.cucumberdoip.journal.Peer;

/** One line a journal entry: connection, direction, message. */
final class EntryText {
  private EntryText() {}

  static String of(JournalEntry entry) {
    return channel(entry.peer()) + " " + arrow(entry) + " " + what(entry);
  }

  static String channel(Peer peer) {
    return peer.isUdp() ? "UDP" : "TCP " + peer.connection();
  }

  private static String arrow(JournalEntry entry) {
    return switch (entry.kind()) {
      case RECEIVED -> "->";
      case SENT -> "<-";
      default -> "--";
    };
  }

  private static String what(JournalEntry entry) {
    return switch (entry.kind()) {
      case CONNECTION_OPENED -> "connection from " + remote(entry.peer());
      case CONNECTION_CLOSED -> entry.note().orElse("connection closed");
      case NOTE -> entry.note().orElse("");
      default ->
          entry
              .message()
              .map(message -> MessageText.of(message) + note(entry))
              .orElseGet(() -> Shown.of(entry.bytes()) + note(entry));
    };
  }

  private static String note(JournalEntry entry) {
    return entry.note().map(note -> " (" + note + ")").orElse("");
  }

  private static String remote(Peer peer) {
    return peer.remote().getAddress().getHostAddress() + ":" + peer.remote().getPort();
  }
}
