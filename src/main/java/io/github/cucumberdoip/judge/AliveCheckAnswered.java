package io.github.cucumberdoip.judge;

import io.github.cucumberdoip.journal.JournalEntry;
import io.github.cucumberdoip.message.AliveCheckRequest;
import java.util.ArrayList;
import java.util.List;

/** What T-31 and T-35 have in common: an alive check is answered in time. */
abstract class AliveCheckAnswered extends Check {
  /** As the ECU writes it down. */
  private static final String REASON = ": no alive check response within ";

  private final List<Spoken> open = new ArrayList<>();

  AliveCheckAnswered(TesterRule rule) {
    super(rule.onTime());
  }

  /** Whether an alive check on a connection is of interest. */
  abstract boolean concerns(Conversation with);

  @Override
  void sent(Spoken message) {
    if (message.message(AliveCheckRequest.class).isPresent()
        && concerns(message.with())
        && open.stream().noneMatch(other -> other.with() == message.with())) {
      open.add(message);
    }
  }

  @Override
  void received(Spoken message) {
    if (message.isAliveCheckResponse()) {
      List<Spoken> asked = of(message.with());
      asked.stream()
          .filter(request -> message.at() - request.at() > limit())
          .forEach(
              request ->
                  violated(
                      "the alive check was answered after " + shown(message.at() - request.at()),
                      request,
                      message));
      open.removeAll(asked);
    }
  }

  @Override
  void closed(Conversation with) {
    JournalEntry end = with.closed().orElseThrow();
    List<Spoken> asked = of(with);
    asked.stream()
        .filter(request -> isTimeOver(end) || end.nanoTime() - request.at() >= time())
        .forEach(
            request ->
                violated(
                    "the alive check was not answered before the connection ended "
                        + shown(end.nanoTime() - request.at())
                        + " later",
                    List.of(request.entry(), end)));
    open.removeAll(asked);
  }

  @Override
  void end(long now) {
    for (Spoken request : open) {
      if (now - request.at() > limit()) {
        violated("the alive check was not answered within " + shown(limit()), request);
      } else {
        undecidedUntil(request.at() + limit() + 1);
      }
    }
  }

  /** The ECU's timer began a little before the request was recorded. */
  private static boolean isTimeOver(JournalEntry end) {
    return end.note().filter(note -> note.contains(REASON)).isPresent();
  }

  private List<Spoken> of(Conversation with) {
    return open.stream().filter(request -> request.with() == with).toList();
  }

  private long time() {
    return ecu().times().aliveCheck().toNanos();
  }

  private long limit() {
    return time() + ecu().times().margin().toNanos();
  }
}
