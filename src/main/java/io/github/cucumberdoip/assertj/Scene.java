package io.github.cucumberdoip.assertj;

import io.github.cucumberdoip.ecu.Stub;
import io.github.cucumberdoip.ecu.UdsRequest;
import io.github.cucumberdoip.journal.JournalEntry;
import io.github.cucumberdoip.journal.Mark;
import io.github.cucumberdoip.message.Bytes;
import io.github.cucumberdoip.message.LogicalAddress;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * What failures say about the fixture besides its journal.
 *
 * @param subject how the sentences call it
 * @param where where testers reach it, empty if that is not known
 * @param begin where the scenario begins; entries before it belong to others; empty for all entries
 * @param start when the scenario began, empty for the time of the oldest entry
 * @param nearest the stubs that come closest to a request, so many at most
 * @param behind how the sentences call the ECU behind the fixture that has an address, empty if
 *     none has it
 * @param mark since when something counts, empty for the begin of the scenario
 * @param remembered values that were remembered, by their names
 */
record Scene(
    String subject,
    Optional<String> where,
    Optional<Long> begin,
    Optional<Instant> start,
    BiFunction<UdsRequest, Integer, List<Stub>> nearest,
    Function<LogicalAddress, Optional<String>> behind,
    Optional<Mark> mark,
    Map<String, Bytes> remembered) {

  static final Scene PLAIN =
      new Scene(
          "the DoIP ECU",
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          (request, max) -> List.of(),
          address -> Optional.empty(),
          Optional.empty(),
          Map.of());

  Scene calling(String name) {
    return new Scene(name, where, begin, start, nearest, behind, mark, remembered);
  }

  Scene reachableAt(String place) {
    return new Scene(subject, Optional.of(place), begin, start, nearest, behind, mark, remembered);
  }

  Scene beginningAt(long nanoTime) {
    return new Scene(
        subject, where, Optional.of(nanoTime), start, nearest, behind, mark, remembered);
  }

  Scene startingAt(Instant time) {
    return new Scene(subject, where, begin, Optional.of(time), nearest, behind, mark, remembered);
  }

  Scene withNearest(BiFunction<UdsRequest, Integer, List<Stub>> stubs) {
    return new Scene(subject, where, begin, start, stubs, behind, mark, remembered);
  }

  Scene withEcusBehind(Function<LogicalAddress, Optional<String>> names) {
    return new Scene(subject, where, begin, start, nearest, names, mark, remembered);
  }

  Scene since(Mark place) {
    return new Scene(subject, where, begin, start, nearest, behind, Optional.of(place), remembered);
  }

  Scene remembering(Map<String, Bytes> values) {
    return new Scene(subject, where, begin, start, nearest, behind, mark, values);
  }

  /** Whether an entry belongs to the scenario, not to an earlier one. */
  boolean isPartOf(JournalEntry entry) {
    return begin.isEmpty() || entry.nanoTime() - begin.get() >= 0;
  }

  /** How the sentences call the ECU that has an address. */
  String subject(LogicalAddress target) {
    return behind.apply(target).orElse(subject);
  }

  /** Prints when an entry happened. */
  String offset(JournalEntry entry, List<JournalEntry> all) {
    return offset(entry.time(), all);
  }

  /** Prints when something happened. */
  String offset(Instant time, List<JournalEntry> all) {
    Duration since =
        Duration.between(start.orElseGet(() -> all.isEmpty() ? time : all.get(0).time()), time);
    return offset(since);
  }

  /** Prints a time since something. */
  static String offset(Duration since) {
    return String.format(Locale.ROOT, "%+.3f s", since.toNanos() / 1e9);
  }
}
