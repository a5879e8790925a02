package io.github.cucumberdoip.assertj;

import io.github.cucumberdoip.journal.JournalEntry;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The time between two entries.
 *
 * @param from the first, empty for the begin of what is watched
 * @param to the second, empty for the end of what is watched
 * @param length the time by the clock of the fixture
 */
record Gap(Optional<JournalEntry> from, Optional<JournalEntry> to, Duration length) {
  /** Begin and end of what is watched may cut a gap short. */
  private boolean isTooShort(Cadence cadence) {
    return from.isPresent() && to.isPresent() && length.compareTo(cadence.shortest()) < 0;
  }

  private boolean isTooLong(Cadence cadence) {
    return length.compareTo(cadence.longest()) > 0;
  }

  boolean isOff(Cadence cadence) {
    return isTooShort(cadence) || isTooLong(cadence);
  }

  Stream<JournalEntry> ends() {
    return Stream.concat(from.stream(), to.stream());
  }

  /** Says how long it was and what is wrong with that; offsets prints when an entry happened. */
  String text(Cadence cadence, Function<JournalEntry, String> offsets) {
    String begin = from.map(offsets).orElse(OrderText.BEGIN);
    String end = to.map(offsets).orElse(OrderText.END);
    return isTooLong(cadence)
        ? OrderText.tooLong(length, length.minus(cadence.longest()), begin, end)
        : OrderText.tooShort(length, cadence.shortest().minus(length), begin, end);
  }
}
