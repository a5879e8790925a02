package io.github.cucumberdoip.transport;

import io.github.cucumberdoip.ecu.Decision;
import io.github.cucumberdoip.ecu.UdsRequest;
import io.github.cucumberdoip.entity.Action;
import io.github.cucumberdoip.journal.Journal;
import io.github.cucumberdoip.journal.Match;
import io.github.cucumberdoip.message.DiagnosticMessage;
import io.github.cucumberdoip.message.LogicalAddress;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A request on its way to several ECUs, or to one of several. The journal learns what answered it
 * as soon as one ECU has something set up for it, or when all have taken it.
 */
final class Delivery {
  private final boolean own;
  private final Action.Forward forward;
  private final UdsRequest request;
  private final Journal journal;
  private final long sequence;
  private final Map<LogicalAddress, Object> answeredBy = new LinkedHashMap<>();
  private boolean matched;

  Delivery(Action.Forward forward, Journal journal, long sequence) {
    this(forward, journal, sequence, false);
  }

  private Delivery(Action.Forward forward, Journal journal, long sequence, boolean own) {
    this.own = own;
    this.forward = forward;
    this.request = request(forward.request());
    this.journal = journal;
    this.sequence = sequence;
  }

  /** A request to an entity without ECUs behind it, whose own ECU answers everything. */
  static Delivery toOwn(
      LogicalAddress ecu, Action.Forward forward, Journal journal, long sequence) {
    Action.Forward addressed =
        new Action.Forward(forward.protocolVersion(), forward.request(), List.of(ecu));
    return new Delivery(addressed, journal, sequence, true);
  }

  static UdsRequest request(DiagnosticMessage message) {
    return new UdsRequest(message.sourceAddress(), message.targetAddress(), message.userData());
  }

  Action.Forward forward() {
    return forward;
  }

  UdsRequest request() {
    return request;
  }

  /** Notes what answers for an ECU; a second call for it changes nothing. */
  void decided(LogicalAddress recipient, Decision decision) {
    boolean hasMatch = decision.matched();
    Object by = decision.answeredBy();
    if (forward.recipients().size() == 1) {
      List<LogicalAddress> recipients = own ? List.of() : forward.recipients();
      journal.matched(sequence, new Match(hasMatch, by, recipients));
      return;
    }
    synchronized (answeredBy) {
      answeredBy.putIfAbsent(recipient, by);
      matched |= hasMatch;
      if (matched || answeredBy.size() == forward.recipients().size()) {
        journal.matched(
            sequence,
            new Match(
                matched,
                new Members(new LinkedHashMap<>(answeredBy)),
                List.copyOf(answeredBy.keySet())));
      }
    }
  }

  /** Notes what answers for all ECUs. */
  void decidedForAll(Object by) {
    journal.matched(sequence, new Match(true, by, List.of()));
  }

  private record Members(Map<LogicalAddress, Object> answeredBy) {
    @Override
    public String toString() {
      return answeredBy.entrySet().stream()
          .map(member -> member.getKey() + ": " + member.getValue())
          .collect(Collectors.joining("; "));
    }
  }
}
