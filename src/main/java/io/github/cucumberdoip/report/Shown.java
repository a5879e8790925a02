package io.github.cucumberdoip.report;

import io.github.cucumberdoip.journal.JournalEntry;
import io.github.cucumberdoip.message.Bytes;
import io.github.cucumberdoip.message.DiagnosticMessage;
import io.github.cucumberdoip.message.DoipMessage;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

/** Bytes and times as reports show them. */
final class Shown {
  private Shown() {}

  /** Bytes of which the rest is only counted. */
  static String of(Bytes bytes, int most) {
    return bytes.length() <= most
        ? bytes.toString()
        : bytes.slice(0, most) + " (+" + (bytes.length() - most) + " bytes)";
  }

  /** What an arrow shows besides its name: UDS bytes, or all bytes of what is no message. */
  static Bytes worthShowing(JournalEntry entry) {
    Optional<DoipMessage> message = EntryName.decoded(entry);
    if (message.isEmpty()) {
      return entry.bytes();
    }
    return message.get() instanceof DiagnosticMessage m ? m.userData() : Bytes.EMPTY;
  }

  /** A time since the beginning of the scenario, in seconds. */
  static String of(Duration at) {
    return String.format(Locale.ROOT, "%.3f", at.toNanos() / 1e9);
  }
}
