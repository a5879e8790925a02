package io.github.cucumberdoip.assertj;

import io.github.cucumberdoip.journal.EntryKind;
import io.github.cucumberdoip.journal.JournalEntry;
import io.github.cucumberdoip.message.Bytes;
import io.github.cucumberdoip.message.DiagnosticMessageNack;
import io.github.cucumberdoip.message.DiagnosticNackCode;
import io.github.cucumberdoip.message.DoipMessage;
import io.github.cucumberdoip.message.GenericHeaderNack;
import io.github.cucumberdoip.message.HeaderNackCode;
import io.github.cucumberdoip.message.RoutingActivationCode;
import io.github.cucumberdoip.message.RoutingActivationRequest;
import io.github.cucumberdoip.message.RoutingActivationResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Recognises the traps because of which something does not happen. */
final class Hints {
  private static final int PATTERN = 2;

  private final Scene scene;
  private final List<JournalEntry> entries;
  private final List<String> hints = new ArrayList<>();

  private Hints(Scene scene, List<JournalEntry> entries) {
    this.scene = scene;
    this.entries = entries;
  }

  static List<String> of(Scene scene, List<JournalEntry> entries, Expected expected) {
    Hints all = new Hints(scene, entries);
    all.reached(expected);
    all.headers();
    all.denied();
    all.refused();
    all.near(expected);
    return all.hints;
  }

  private void near(Expected expected) {
    if (!(expected instanceof ExpectedRequest request)) {
      hints.addAll(EventHints.of(expected, entries));
    } else if (request.isResponse()) {
      hints.addAll(ResponseHints.of(scene, request, entries));
    } else {
      hints.addAll(NearHints.of(request, entries));
    }
  }

  private void reached(Expected expected) {
    boolean needsRouting = expected instanceof ExpectedRequest;
    boolean needsConnection = needsRouting || !comesByUdp(expected);
    boolean connected = any(entry -> entry.kind() == EntryKind.CONNECTION_OPENED);
    boolean heard = any(entry -> entry.kind() == EntryKind.RECEIVED);
    boolean understood = !any(entry -> entry.message(GenericHeaderNack.class).isPresent());
    if (!heard && !connected) {
      hints.add(FailureText.nobodyConnected(scene));
    } else if (!connected && needsConnection) {
      hints.add(FailureText.onlyDiscovery(scene));
    } else if (connected && needsRouting && understood && !any(Hints::asksForRouting)) {
      hints.add(FailureText.neverActivated());
    }
  }

  private static boolean comesByUdp(Expected expected) {
    return expected instanceof ExpectedPayload || expected.kind().startsWith("vehicle");
  }

  private static boolean asksForRouting(JournalEntry entry) {
    return entry.message(RoutingActivationRequest.class).isPresent();
  }

  private void headers() {
    first(GenericHeaderNack.class, nack -> true)
        .ifPresent(
            nack -> {
              HeaderNackCode code = message(nack, GenericHeaderNack.class).code();
              hints.add(FailureText.headerRefused(code));
              if (code.equals(HeaderNackCode.INCORRECT_PATTERN_FORMAT)) {
                refusedBytes(nack).ifPresent(bytes -> hints.add(FailureText.versions(bytes)));
              }
            });
  }

  /** The header that a NACK answers: the last bytes before it that could not be decoded. */
  private Optional<Bytes> refusedBytes(JournalEntry nack) {
    return entries.stream()
        .filter(entry -> entry.sequence() < nack.sequence() && entry.peer().equals(nack.peer()))
        .filter(entry -> entry.kind() == EntryKind.RECEIVED && entry.message().isEmpty())
        .reduce((earlier, later) -> later)
        .map(entry -> entry.bytes().slice(0, Math.min(PATTERN, entry.bytes().length())));
  }

  private void denied() {
    first(
            RoutingActivationResponse.class,
            response ->
                !response.code().equals(RoutingActivationCode.ROUTING_ACTIVATED)
                    && !response.code().equals(RoutingActivationCode.CONFIRMATION_REQUIRED))
        .map(entry -> message(entry, RoutingActivationResponse.class))
        .ifPresent(
            response ->
                hints.add(FailureText.activationDenied(response.testerAddress(), response.code())));
  }

  private void refused() {
    first(DiagnosticMessageNack.class, nack -> true)
        .map(entry -> message(entry, DiagnosticMessageNack.class))
        .ifPresent(
            nack -> {
              hints.add(FailureText.refused(nack.sourceAddress(), nack.code()));
              if (nack.code().equals(DiagnosticNackCode.UNKNOWN_TARGET_ADDRESS)) {
                hints.add(FailureText.wrongTarget());
              }
            });
  }

  private boolean any(Predicate<JournalEntry> condition) {
    return entries.stream().anyMatch(condition);
  }

  private <M extends DoipMessage> Optional<JournalEntry> first(Class<M> type, Predicate<M> which) {
    return entries.stream()
        .filter(entry -> entry.kind() == EntryKind.SENT)
        .filter(entry -> entry.message(type).filter(which).isPresent())
        .findFirst();
  }

  private static <M extends DoipMessage> M message(JournalEntry entry, Class<M> type) {
    return entry.message(type).orElseThrow();
  }
}
