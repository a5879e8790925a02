package io.github.cucumberdoip.report;

import io.github.cucumberdoip.codec.FrameHeader;
import io.github.cucumberdoip.journal.EntryKind;
import io.github.cucumberdoip.journal.JournalEntry;
import io.github.cucumberdoip.message.Bytes;

/** How much of a message that came in the journal did not keep. */
final class Missing {
  private Missing() {}

  /** In bytes; 0 for whatever is complete or is not a message at all. */
  static long of(JournalEntry entry) {
    Bytes bytes = entry.bytes();
    if (entry.kind() != EntryKind.RECEIVED || bytes.length() != FrameHeader.SIZE) {
      return 0;
    }
    return FrameHeader.read(bytes.toArray(), 0).payloadLength();
  }
}
