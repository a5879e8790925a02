package io.github.cucumberdoip.assertj;

import io.github.cucumberdoip.journal.EntryKind;
import io.github.cucumberdoip.journal.JournalEntry;
import io.github.cucumberdoip.message.Bytes;
import io.github.cucumberdoip.message.DiagnosticMessage;
import io.github.cucumberdoip.message.LogicalAddress;
import io.github.cucumberdoip.uds.ComparedPart;
import io.github.cucumberdoip.uds.Comparison;
import io.github.cucumberdoip.uds.ServiceId;
import io.github.cucumberdoip.uds.UdsPattern;
import io.github.cucumberdoip.uds.UdsResponses;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Recognises why a UDS request came close to what was expected and yet was not it. */
final class NearHints {
  private static final int RESPONSE = 0x40;
  private static final int SUPPRESS = 0x80;

  private final List<String> hints = new ArrayList<>();
  private final ExpectedRequest expected;
  private final List<JournalEntry> entries;

  private NearHints(ExpectedRequest expected, List<JournalEntry> entries) {
    this.expected = expected;
    this.entries = entries;
  }

  static List<String> of(ExpectedRequest expected, List<JournalEntry> entries) {
    NearHints all = new NearHints(expected, entries);
    all.direction();
    all.nearest().ifPresent(all::request);
    return all.hints;
  }

  private void direction() {
    Bytes literal = expected.pattern().literal();
    if (!literal.isEmpty() && isResponse(literal.at(0))) {
      hints.add(HintText.isResponse(literal.at(0)));
    }
  }

  /** Whether a byte is known as the first of a response, and not of a request. */
  static boolean isResponse(int first) {
    boolean negative = first == ServiceId.NEGATIVE_RESPONSE.value();
    return negative
        || !ServiceId.table().isKnown(first) && ServiceId.table().isKnown(first - RESPONSE);
  }

  private Optional<DiagnosticMessage> nearest() {
    return entries.stream()
        .filter(entry -> !expected.matches(entry))
        .flatMap(entry -> expected.compare(entry).stream())
        .min(Comparator.comparingInt(NearMiss::distance))
        .flatMap(miss -> miss.entry().message(DiagnosticMessage.class));
  }

  private void request(DiagnosticMessage message) {
    Bytes bytes = message.userData();
    if (expected.pattern().matches(bytes)) {
      addresses(message);
      return;
    }
    if (isOnlyLonger(expected.pattern(), bytes)) {
      hints.add(HintText.openEnd(expected.pattern().compare(bytes).pattern()));
    } else if (bytes.length() > 1 && new ServiceId(bytes.at(0)).hasSubFunction()) {
      suppression(bytes);
    }
  }

  /** Whether a request has nothing wrong but bytes that a pattern does not foresee. */
  static boolean isOnlyLonger(UdsPattern pattern, Bytes bytes) {
    Comparison comparison = pattern.compare(bytes);
    return bytes.length() > comparison.most()
        && comparison.parts().stream().allMatch(ComparedPart::fits);
  }

  private void suppression(Bytes bytes) {
    byte[] other = bytes.toArray();
    other[1] ^= (byte) SUPPRESS;
    if (expected.pattern().matches(Bytes.wrap(other))) {
      hints.add(
          UdsResponses.suppressesPositiveResponse(bytes)
              ? HintText.suppressed(bytes)
              : HintText.notSuppressed(bytes));
    }
  }

  private void addresses(DiagnosticMessage message) {
    LogicalAddress target = message.targetAddress();
    if (expected.target().filter(wanted -> !wanted.equals(target)).isPresent()) {
      boolean toGroup = expected.target().get().isFunctional();
      if (toGroup != target.isFunctional()) {
        hints.add(toGroup ? HintText.physical(target) : HintText.functional(target));
      }
    }
    if (expected.tester().filter(wanted -> !wanted.equals(message.sourceAddress())).isPresent()) {
      hints.add(HintText.otherTester(message.sourceAddress()));
    }
  }

  /** The last request of a service that arrived, before an entry. */
  static Optional<JournalEntry> lastRequest(List<JournalEntry> entries, int service) {
    return entries.stream()
        .filter(entry -> entry.kind() == EntryKind.RECEIVED)
        .filter(
            entry ->
                entry
                    .message(DiagnosticMessage.class)
                    .map(DiagnosticMessage::userData)
                    .filter(bytes -> !bytes.isEmpty() && bytes.at(0) == service)
                    .isPresent())
        .reduce((earlier, later) -> later);
  }
}
