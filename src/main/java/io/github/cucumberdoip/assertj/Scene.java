package io.github.cucumberdoip.assertj;

import io.github.cucumberdoip.ecu.Stub;
import io.github.cucumberdoip.ecu.UdsRequest;
import io.github.cucumberdoip.journal.JournalEntry;
import io.github.cucumberdoip.message.LogicalAddress;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * What failures say about the fixture besides its journal.
 *
 * @param subject how the sentences call it
 * @param where where testers reach it, empty if that is not known
 * @param start when the scenario began, empty for the time of the oldest entry
 * @param nearest the stubs that come closest to a request, so many at most
 * @param behind how the sentences call the ECU behind the fixture that has an address, empty if
 *     none has it
 */
record Scene(
    String subject,
    Optional<String> where,
    Optional<Instant> start,
    BiFunction<UdsRequest, Integer, List<Stub>> nearest,
    Function<LogicalAddress, Optional<String>> behind) {

  static final Scene PLAIN =
      new Scene(
          "the DoIP ECU",
          Optional.empty(),
          Optional.empty(),
          (request, max) -> List.of(),
          address -> Optional.empty());

  /** How the sentences call the ECU that has an address. */
  String subject(LogicalAddress target) {
    return behind.apply(target).orElse(subject);
  }

  /** Prints when an entry happened. */
  String offset(JournalEntry entry, List<JournalEntry> all) {
    Duration since = Duration.between(start.orElseGet(() -> all.get(0).time()), entry.time());
    return String.format(Locale.ROOT, "%+.3f s", since.toNanos() / 1e9);
  }
}
