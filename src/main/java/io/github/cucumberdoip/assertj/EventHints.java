package io.github.cucumberdoip.assertj;

import io.github.cucumberdoip.journal.EntryKind;
import io.github.cucumberdoip.journal.JournalEntry;
import io.github.cucumberdoip.journal.TlsNotes;
import io.github.cucumberdoip.message.AliveCheckRequest;
import io.github.cucumberdoip.message.DoipMessage;
import io.github.cucumberdoip.message.VehicleIdentificationRequestWithEid;
import io.github.cucumberdoip.message.VehicleIdentificationRequestWithVin;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Recognises why connections, messages of a type and handshakes are not as expected. */
final class EventHints {
  private final List<String> hints = new ArrayList<>();
  private final List<JournalEntry> entries;

  private EventHints(List<JournalEntry> entries) {
    this.entries = entries;
  }

  static List<String> of(Expected expected, List<JournalEntry> entries) {
    EventHints all = new EventHints(entries);
    if (expected instanceof ExpectedPayload payload) {
      all.otherDirection(payload);
    } else {
      all.byKind(expected);
    }
    return all.hints;
  }

  private void byKind(Expected expected) {
    switch (expected.kind()) {
      case "end of a connection by a tester" -> closed(ExpectedEvent::byEcu, true);
      case "connection closed by the ECU" -> closed(entry -> !ExpectedEvent.byEcu(entry), false);
      case "TLS handshake" -> handshake();
      case "alive check response" -> alive();
      case "vehicle identification request" -> identification(expected);
      default -> {}
    }
  }

  private Optional<JournalEntry> last(EntryKind kind, Predicate<JournalEntry> which) {
    return entries.stream()
        .filter(entry -> entry.kind() == kind && which.test(entry))
        .reduce((earlier, later) -> later);
  }

  private void closed(Predicate<JournalEntry> byOther, boolean isEcu) {
    Optional<JournalEntry> end = last(EntryKind.CONNECTION_CLOSED, byOther);
    Optional<JournalEntry> opened = last(EntryKind.CONNECTION_OPENED, entry -> true);
    if (end.isPresent()) {
      String note = end.get().note().orElse("the connection ended");
      hints.add(isEcu ? HintText.byTheEcu(note) : HintText.byTheTester(note));
    } else if (opened.isPresent()) {
      hints.add(HintText.STILL_OPEN);
    }
  }

  private void handshake() {
    Optional<JournalEntry> failed =
        entries.stream()
            .filter(entry -> noted(entry, TlsNotes.FAILED))
            .reduce((earlier, later) -> later);
    if (failed.isPresent()) {
      hints.add(HintText.handshakeFailed(failed.get().note().orElseThrow()));
    } else if (last(EntryKind.CONNECTION_OPENED, entry -> true).isPresent()
        && entries.stream().noneMatch(entry -> noted(entry, TlsNotes.DONE))) {
      hints.add(HintText.WITHOUT_TLS);
    }
  }

  private static boolean noted(JournalEntry entry, String begin) {
    return entry.note().filter(note -> note.startsWith(begin)).isPresent();
  }

  private void alive() {
    if (last(EntryKind.SENT, entry -> entry.message(AliveCheckRequest.class).isPresent())
        .isEmpty()) {
      hints.add(HintText.NO_ALIVE_CHECK);
    }
  }

  private void identification(Expected expected) {
    List<JournalEntry> came =
        entries.stream().filter(Expected.vehicleIdentification()::matches).toList();
    if (!came.isEmpty()) {
      came.stream()
          .filter(entry -> expected.compare(entry).isEmpty())
          .reduce((earlier, later) -> later)
          .flatMap(JournalEntry::message)
          .ifPresent(message -> hints.add(HintText.identifiedBy(kind(message))));
    } else if (last(EntryKind.CONNECTION_OPENED, entry -> true).isPresent()) {
      hints.add(HintText.BY_TCP_AT_ONCE);
    }
  }

  private static String kind(DoipMessage message) {
    if (message instanceof VehicleIdentificationRequestWithEid request) {
      return "with EID " + request.eid();
    }
    return message instanceof VehicleIdentificationRequestWithVin request
        ? "with VIN " + request.vin()
        : "plain";
  }

  private void otherDirection(ExpectedPayload payload) {
    ExpectedPayload other =
        new ExpectedPayload(!payload.isSent(), payload.type(), payload.payload());
    if (entries.stream().anyMatch(other::matches)) {
      hints.add(HintText.otherDirection(other.isSent(), payload.type()));
    }
  }
}
