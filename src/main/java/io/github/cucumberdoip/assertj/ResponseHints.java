package io.github.cucumberdoip.assertj;

import io.github.cucumberdoip.ecu.Stub;
import io.github.cucumberdoip.ecu.UdsRequest;
import io.github.cucumberdoip.journal.EntryKind;
import io.github.cucumberdoip.journal.JournalEntry;
import io.github.cucumberdoip.journal.Match;
import io.github.cucumberdoip.message.Bytes;
import io.github.cucumberdoip.message.DiagnosticMessage;
import io.github.cucumberdoip.message.LogicalAddress;
import io.github.cucumberdoip.uds.Nrc;
import io.github.cucumberdoip.uds.ServiceId;
import io.github.cucumberdoip.uds.UdsResponses;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Recognises why a UDS response was not sent: what answered in its place. */
final class ResponseHints {
  private static final int RESPONSE = 0x40;

  /** How many stubs are looked at for one that is hidden. */
  private static final int STUBS = 16;

  private final List<String> hints = new ArrayList<>();
  private final Scene scene;
  private final List<JournalEntry> entries;

  private ResponseHints(Scene scene, List<JournalEntry> entries) {
    this.scene = scene;
    this.entries = entries;
  }

  static List<String> of(Scene scene, ExpectedRequest expected, List<JournalEntry> entries) {
    ResponseHints all = new ResponseHints(scene, entries);
    all.judge(expected.pattern().literal());
    return all.hints;
  }

  private void judge(Bytes literal) {
    if (literal.isEmpty()) {
      return;
    }
    int first = literal.at(0);
    if (!NearHints.isResponse(first) && ServiceId.table().isKnown(first)) {
      hints.add(HintText.isRequest(first));
      return;
    }
    boolean negative = first == ServiceId.NEGATIVE_RESPONSE.value();
    if (negative && literal.length() < 2) {
      return;
    }
    int service = negative ? literal.at(1) : first - RESPONSE;
    Optional<JournalEntry> request = NearHints.lastRequest(entries, service);
    if (request.isEmpty()) {
      if (entries.stream().anyMatch(JournalEntry::isRequest)) {
        hints.add(HintText.notAsked(service));
      }
    } else {
      answered(request.get(), negative);
    }
  }

  private void answered(JournalEntry entry, boolean negative) {
    DiagnosticMessage request = entry.message(DiagnosticMessage.class).orElseThrow();
    Bytes bytes = request.userData();
    Optional<Match> match = entry.match();
    if (!negative && UdsResponses.suppressesPositiveResponse(bytes)) {
      hints.add(HintText.asksForSilence(bytes));
    } else if (lastAnswer(entry).filter(ResponseHints::isPending).isPresent()) {
      hints.add(HintText.ONLY_PENDING);
    } else if (match.isPresent() && !match.get().matched()) {
      hints.add(HintText.metNoStub(bytes));
    } else if (match.isPresent()) {
      Object by = match.get().answeredBy();
      hints.add(
          HintText.answeredBy(bytes, by instanceof Stub stub ? stub.describe() : by.toString()));
      hidden(request, by).ifPresent(stub -> hints.add(HintText.hides(stub.describe())));
    }
  }

  private Optional<Bytes> lastAnswer(JournalEntry request) {
    return entries.stream()
        .filter(entry -> entry.kind() == EntryKind.SENT)
        .filter(entry -> entry.sequence() > request.sequence())
        .filter(entry -> entry.peer().equals(request.peer()))
        .flatMap(entry -> entry.message(DiagnosticMessage.class).stream())
        .map(DiagnosticMessage::userData)
        .reduce((earlier, later) -> later);
  }

  private static boolean isPending(Bytes response) {
    return response.length() == 3
        && response.at(0) == ServiceId.NEGATIVE_RESPONSE.value()
        && response.at(2) == Nrc.RESPONSE_PENDING.value();
  }

  /** Another stub that would have answered the request. */
  private Optional<Stub> hidden(DiagnosticMessage request, Object by) {
    UdsRequest uds =
        new UdsRequest(request.sourceAddress(), request.targetAddress(), request.userData());
    return scene.nearest().apply(uds, STUBS).stream()
        .filter(stub -> stub != by && !stub.isUsedUp())
        .filter(stub -> stub.pattern().matches(uds.userData()))
        .filter(stub -> fits(stub.targetAddress(), uds.targetAddress()))
        .filter(stub -> fits(stub.testerAddress(), uds.testerAddress()))
        .findFirst();
  }

  private static boolean fits(Optional<LogicalAddress> wanted, LogicalAddress actual) {
    return wanted.isEmpty() || wanted.get().equals(actual);
  }
}
