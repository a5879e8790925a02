package io.github.cucumberdoip.assertj;

import io.github.cucumberdoip.journal.JournalEntry;
import java.time.Duration;
import java.util.List;

/** placeholder */
record CountFailure(
    Scene scene,
    List<JournalEntry> entries,
    Expected expected,
    Count count,
    String said,
    Duration time,
    Tally tally) {
  String text() {
    return "expected: " + expected.sentence(scene.subject()) + count.text() + said;
  }
}
