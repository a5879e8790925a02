package io.github.cucumberdoip.transport;

import io.github.cucumberdoip.ecu.Answer;
import io.github.cucumberdoip.ecu.ReplyPlan;
import io.github.cucumberdoip.ecu.TimedResponse;
import io.github.cucumberdoip.ecu.UdsRequest;
import io.github.cucumberdoip.entity.Action;
import io.github.cucumberdoip.entity.Demanded;
import io.github.cucumberdoip.entity.Ending;
import io.github.cucumberdoip.journal.EntryKind;
import io.github.cucumberdoip.journal.Match;
import io.github.cucumberdoip.message.Bytes;
import io.github.cucumberdoip.message.DiagnosticMessage;
import io.github.cucumberdoip.message.LogicalAddress;
import io.github.cucumberdoip.uds.Nrc;
import io.github.cucumberdoip.uds.UdsResponses;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Sends what ECUs answer to the requests of one connection: what is due at once at once, the rest
 * by timer.
 */
final class Replies {
  private static final Action CLOSE = new Action.Close("as its answer says");

  private final Core core;
  private final Timers timers;
  private final Outbox outbox;
  private final TcpConnection connection;
  private final Deliveries deliveries;

  /** Never false again, or an answer at once could come before one that is being worked out. */
  private boolean takesTime;

  Replies(Core core, Timers timers, Outbox outbox, TcpConnection connection) {
    this.core = core;
    this.timers = timers;
    this.outbox = outbox;
    this.connection = connection;
    this.deliveries = new Deliveries(core, timers, outbox, connection.peer(), this);
  }

  /** Answers a request; called by the thread that executes the outbox. */
  void answer(Action.Forward forward, long sequence) {
    Optional<Demanded<Nrc>> demanded =
        core.demands().nrc(connection.peer().connection(), forward.request().sourceAddress());
    if (demanded.isPresent()) {
      reject(forward, demanded.get(), sequence);
      return;
    }
    if (!forward.recipients().isEmpty()) {
      deliveries.deliver(new Delivery(forward, core.journal(), sequence));
      return;
    }
    LogicalAddress ecu = core.settings().identity().logicalAddress();
    takesTime = takesTime || core.responder().mayTakeTime();
    if (takesTime) {
      deliveries.deliver(Delivery.toOwn(ecu, forward, core.journal(), sequence));
      return;
    }
    UdsRequest request = Delivery.request(forward.request());
    Answer answer = core.responder().answer(request, connection.peer());
    plan(forward, ecu, answer);
    core.journal().matched(sequence, new Match(answer.matched(), answer.answeredBy()));
    send(forward, ecu, answer);
  }

  /** Answers on demand, in place of whoever the request is for. */
  private void reject(Action.Forward forward, Demanded<Nrc> demanded, long sequence) {
    Bytes request = forward.request().userData();
    int service = request.isEmpty() ? 0 : request.at(0);
    Bytes negative = UdsResponses.negative(service, demanded.code());
    ReplyPlan plan = ReplyPlan.atOnce(negative);
    boolean closes = demanded.ending() == Ending.CLOSES;
    core.journal().matched(sequence, new Match(true, demanded.note()));
    Answer answer =
        new Answer(
            Optional.empty(),
            demanded.note(),
            true,
            closes ? plan.thenClosing() : plan,
            Optional.empty());
    send(forward, core.settings().identity().logicalAddress(), answer);
  }

  /**
   * Plans what is due later, before anybody can see that the request is decided: who then lets time
   * pass lets it pass for that too. It comes behind what is due now, which this thread sends or has
   * put into the outbox.
   */
  void plan(Action.Forward forward, LogicalAddress ecu, Answer answer) {
    List<TimedResponse> responses = answer.plan().responses();
    int late = dueNow(responses);
    if (late < responses.size()) {
      outbox.lateReplyPlanned();
      new Late(forward, ecu, responses, late, timers.clock().now()).schedule();
    }
  }

  /** Sends what is due now; called by the thread that executes the outbox. */
  void send(Action.Forward forward, LogicalAddress ecu, Answer answer) {
    noteProblem(answer);
    List<TimedResponse> responses = answer.plan().responses();
    int late = dueNow(responses);
    for (int i = 0; i < late; i++) {
      connection.send(forward.protocolVersion(), message(forward, ecu, responses.get(i)));
      if (responses.get(i).closes()) {
        outbox.add(List.of(CLOSE), Outbox.NO_REQUEST);
      }
    }
  }

  /**
   * Sends an answer and plans what is due later; called by a thread of its own.
   *
   * @param onPlanned runs when all is planned
   * @param onWritten runs when what is due now is written
   */
  void submit(
      Action.Forward forward,
      LogicalAddress ecu,
      Answer answer,
      Runnable onPlanned,
      Runnable onWritten) {
    noteProblem(answer);
    List<TimedResponse> responses = answer.plan().responses();
    responses.subList(0, dueNow(responses)).forEach(due -> enqueue(forward, ecu, due));
    outbox.addTask(onWritten);
    plan(forward, ecu, answer);
    onPlanned.run();
    outbox.drain();
  }

  private static int dueNow(List<TimedResponse> responses) {
    int count = 0;
    while (count < responses.size() && responses.get(count).delay().isZero()) {
      count++;
    }
    return count;
  }

  private void noteProblem(Answer answer) {
    answer
        .problem()
        .ifPresent(
            problem ->
                core.journal()
                    .append(EntryKind.NOTE, connection.peer(), Bytes.EMPTY, null, problem));
  }

  private void enqueue(Action.Forward forward, LogicalAddress ecu, TimedResponse response) {
    Action send = new Action.Send(forward.protocolVersion(), message(forward, ecu, response));
    outbox.add(response.closes() ? List.of(send, CLOSE) : List.of(send), Outbox.NO_REQUEST);
  }

  /**
   * The responses of one request that are due later. Each is due a wait after the one before was
   * due, not after it was sent, so that the waits don't add up their delays.
   */
  private final class Late {
    private final Action.Forward forward;
    private final LogicalAddress ecu;
    private final List<TimedResponse> responses;
    private int next;
    private long due;

    Late(
        Action.Forward forward,
        LogicalAddress ecu,
        List<TimedResponse> responses,
        int next,
        long now) {
      this.forward = forward;
      this.ecu = ecu;
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
        connection.notSent(message(forward, ecu, responses.get(next)));
        outbox.lateReplyDone();
        return;
      }
      do {
        enqueue(forward, ecu, responses.get(next));
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

  /** A response comes from a physical address, also if the request went to a group. */
  private static DiagnosticMessage message(
      Action.Forward forward, LogicalAddress ecu, TimedResponse response) {
    DiagnosticMessage request = forward.request();
    LogicalAddress target = request.targetAddress();
    return new DiagnosticMessage(
        target.isFunctional() ? ecu : target, request.sourceAddress(), response.userData());
  }
}
