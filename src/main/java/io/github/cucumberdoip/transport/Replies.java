package io.github.cucumberdoip.transport;

import io.github.cucumberdoip.ecu.Answer;
import io.github.cucumberdoip.ecu.TimedResponse;
import io.github.cucumberdoip.ecu.UdsRequest;
import io.github.cucumberdoip.entity.Action;
import io.github.cucumberdoip.journal.EntryKind;
import io.github.cucumberdoip.journal.Match;
import io.github.cucumberdoip.message.Bytes;
import io.github.cucumberdoip.message.DiagnosticMessage;
import io.github.cucumberdoip.message.LogicalAddress;
import java.time.Duration;
import java.util.List;

/**
 * Sends what the ECU answers to the requests of one connection: what is due at once at once, the
 * rest by timer.
 */
final class Replies {
  private final Core core;
  private final Timers timers;
  private final Outbox outbox;
  private final TcpConnection connection;

  Replies(Core core, Timers timers, Outbox outbox, TcpConnection connection) {
    this.core = core;
    this.timers = timers;
    this.outbox = outbox;
    this.connection = connection;
  }

  void answer(Action.Forward forward, long sequence) {
    DiagnosticMessage request = forward.request();
    Answer answer =
        core.responder()
            .answer(
                new UdsRequest(
                    request.sourceAddress(), request.targetAddress(), request.userData()),
                connection.peer());
    core.journal().matched(sequence, new Match(answer.matched(), answer.answeredBy()));
    answer
        .problem()
        .ifPresent(
            problem ->
                core.journal()
                    .append(EntryKind.NOTE, connection.peer(), Bytes.EMPTY, null, problem));
    List<TimedResponse> responses = answer.plan().responses();
    int next = 0;
    while (next < responses.size() && responses.get(next).delay().isZero()) {
      connection.send(forward.protocolVersion(), message(forward.request(), responses.get(next)));
      next++;
    }
    if (next < responses.size()) {
      outbox.lateReplyPlanned();
      new Late(forward, responses, next, timers.clock().now()).schedule();
    }
  }

  /**
   * The responses of one request that are due later. Each is due a wait after the one before was
   * due, not after it was sent, so that the waits don't add up their delays.
   */
  private final class Late {
    private final Action.Forward forward;
    private final List<TimedResponse> responses;
    private int next;
    private long due;

    Late(Action.Forward forward, List<TimedResponse> responses, int next, long now) {
      this.forward = forward;
      this.responses = responses;
      this.next = next;
      this.due = now;
    }

    void schedule() {
      due += responses.get(next).delay().toNanos();
      timers.after(Duration.ofNanos(due - timers.clock().now()), this::send);
    }

    private void send() {
      if (connection.isClosing()) {
        connection.notSent(message(forward.request(), responses.get(next)));
        outbox.lateReplyDone();
        return;
      }
      do {
        outbox.add(
            List.of(
                new Action.Send(
                    forward.protocolVersion(), message(forward.request(), responses.get(next)))),
            Outbox.NO_REQUEST);
        next++;
      } while (next < responses.size() && responses.get(next).delay().isZero());
      timers.work(outbox::drain);
      if (next < responses.size()) {
        schedule();
      } else {
        outbox.lateReplyDone();
      }
    }
  }

  private DiagnosticMessage message(DiagnosticMessage request, TimedResponse response) {
    LogicalAddress target = request.targetAddress();
    LogicalAddress source =
        target.isFunctional() ? core.settings().identity().logicalAddress() : target;
    return new DiagnosticMessage(source, request.sourceAddress(), response.userData());
  }
}
