package io.github.cucumberdoip.assertj;

import io.github.cucumberdoip.ecu.Stub;
import io.github.cucumberdoip.ecu.UdsRequest;
import io.github.cucumberdoip.journal.EntryKind;
import io.github.cucumberdoip.journal.Journal;
import io.github.cucumberdoip.journal.JournalEntry;
import io.github.cucumberdoip.journal.Match;
import io.github.cucumberdoip.message.Bytes;
import io.github.cucumberdoip.message.DiagnosticMessage;
import io.github.cucumberdoip.message.LogicalAddress;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Explains requests that nothing was set up for. */
final class Unmatched {
  /** How many requests are shown. */
  private static final int MOST = 5;

  private final Scene scene;
  private final List<JournalEntry> entries;

  private Unmatched(Scene scene, List<JournalEntry> entries) {
    this.scene = scene;
    this.entries = entries;
  }

  /** The failure, or empty if something was set up for all requests. */
  static Optional<String> judge(Scene scene, Journal journal, Duration atMost) {
    Settlement.await(journal, atMost);
    List<JournalEntry> entries = journal.entries().stream().filter(scene::isPartOf).toList();
    return new Unmatched(scene, entries).judge(journal.dropped());
  }

  private Optional<String> judge(long lost) {
    List<JournalEntry> unmatched =
        entries.stream()
            .filter(JournalEntry::isRequest)
            .filter(entry -> !entry.match().map(Match::matched).orElse(true))
            .toList();
    if (unmatched.isEmpty() && lost == 0) {
      return Optional.empty();
    }
    FailureText text = new FailureText();
    text.expected(FailureText.noneUnmatched(scene));
    if (unmatched.isEmpty()) {
      text.instead(FailureText.lostInOrder(lost));
      text.hint(FailureText.BIGGER_JOURNAL);
      text.hint(FailureText.MEND_LENIENT);
      return Optional.of(text.toString());
    }
    text.instead(FailureText.unmatched(unmatched.size()));
    unmatched.stream().limit(MOST).forEach(entry -> explain(text, entry));
    if (unmatched.size() > MOST) {
      text.closest(FailureText.moreUnmatched(unmatched.size() - MOST));
    }
    mend(text, unmatched.get(0));
    return Optional.of(text.toString());
  }

  private void explain(FailureText text, JournalEntry entry) {
    DiagnosticMessage request = entry.message(DiagnosticMessage.class).orElseThrow();
    text.closest(
        scene.offset(entry, entries)
            + " "
            + MessageText.of(request)
            + FailureText.answered(answer(entry, request)));
    List<Stub> nearest = nearest(request);
    if (nearest.isEmpty()) {
      text.closest(FailureText.NO_STUBS);
    }
    for (Stub stub : nearest) {
      text.closest("    " + stub.describe());
      text.closest("    " + differences(stub, request));
    }
  }

  private List<Stub> nearest(DiagnosticMessage request) {
    return scene
        .nearest()
        .apply(
            new UdsRequest(request.sourceAddress(), request.targetAddress(), request.userData()),
            1);
  }

  private static String differences(Stub stub, DiagnosticMessage request) {
    String bytes = Differing.uds(stub.pattern(), request.userData());
    if (stub.isUsedUp() && stub.pattern().matches(request.userData())) {
      bytes += FailureText.USED_UP;
    }
    return bytes
        + address(", from ", stub.testerAddress(), request.sourceAddress())
        + address(", to ", stub.targetAddress(), request.targetAddress());
  }

  private static String address(
      String lead, Optional<LogicalAddress> wanted, LogicalAddress actual) {
    return wanted
        .filter(address -> !address.equals(actual))
        .map(address -> lead + Differing.field(actual, address, false))
        .orElse("");
  }

  private Optional<Bytes> answer(JournalEntry entry, DiagnosticMessage request) {
    return entries.stream()
        .filter(later -> later.sequence() > entry.sequence())
        .filter(later -> later.kind() == EntryKind.SENT && later.peer().equals(entry.peer()))
        .flatMap(later -> later.message(DiagnosticMessage.class).stream())
        .map(DiagnosticMessage::userData)
        .filter(bytes -> answers(bytes, request.userData()))
        .findFirst();
  }

  /** Unmatched requests are only ever refused. */
  private static boolean answers(Bytes response, Bytes request) {
    return response.length() > 1
        && response.at(0) == 0x7F
        && !request.isEmpty()
        && response.at(1) == request.at(0);
  }

  private void mend(FailureText text, JournalEntry entry) {
    DiagnosticMessage request = entry.message(DiagnosticMessage.class).orElseThrow();
    String subject = scene.subject(request.targetAddress());
    text.hint(FailureText.mendUnmatched(subject, request.userData()));
    nearest(request).stream()
        .filter(stub -> NearHints.isOnlyLonger(stub.pattern(), request.userData()))
        .forEach(stub -> text.hint(HintText.openStub(stub)));
    text.hint(FailureText.mendAll(subject));
    text.hint(FailureText.MEND_LENIENT);
  }
}
