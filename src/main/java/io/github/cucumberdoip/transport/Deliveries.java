package io.github.cucumberdoip.transport;

import io.github.cucumberdoip.ecu.Answer;
import io.github.cucumberdoip.ecu.Decision;
import io.github.cucumberdoip.journal.Peer;
import io.github.cucumberdoip.message.LogicalAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Brings the requests of one connection to several ECUs. What an ECU has ready is sent at once and
 * in the order of the ECUs; what it has to work out is worked out on another thread, so that an ECU
 * that takes its time delays only its own requests.
 */
final class Deliveries {
  private final Core core;
  private final Timers timers;
  private final Outbox outbox;
  private final Peer peer;
  private final Replies replies;
  private final Map<LogicalAddress, Lane> lanes = new ConcurrentHashMap<>();

  Deliveries(Core core, Timers timers, Outbox outbox, Peer peer, Replies replies) {
    this.core = core;
    this.timers = timers;
    this.outbox = outbox;
    this.peer = peer;
    this.replies = replies;
  }

  /** Brings a request to its recipients; called by the thread that executes the outbox. */
  void deliver(Delivery delivery) {
    LogicalAddress target = delivery.request().targetAddress();
    if (target.isFunctional() && core.responder().mayAnswerForAll()) {
      Lane lane = laneTo(target);
      Runnable ask = counted(() -> askForAll(delivery, lane));
      outbox.lateReplyPlanned();
      if (lane.enter(ask)) {
        timers.work(ask);
      }
      return;
    }
    List<Ready> ready = bring(delivery);
    ready.forEach(one -> replies.plan(delivery.forward(), one.ecu(), one.decision().answer()));
    ready.forEach(one -> delivery.decided(one.ecu(), one.decision()));
    for (Ready one : ready) {
      replies.send(delivery.forward(), one.ecu(), one.decision().answer());
      leave(one.lane());
    }
  }

  private void askForAll(Delivery delivery, Lane forAll) {
    Optional<Answer> answer = core.responder().answerForAll(delivery.request(), peer);
    if (answer.isPresent()) {
      LogicalAddress itself = core.settings().identity().logicalAddress();
      replies.submit(
          delivery.forward(),
          itself,
          answer.get(),
          () -> delivery.decidedForAll(answer.get().answeredBy()),
          () -> leave(forAll));
      return;
    }
    bring(delivery).forEach(one -> finish(delivery, one.ecu(), one.lane(), one.decision()));
    outbox.addTask(() -> leave(forAll));
    outbox.drain();
  }

  /** An ECU whose answer is there, and whose lane is still taken. */
  private record Ready(LogicalAddress ecu, Lane lane, Decision decision) {}

  /** Lets each ECU that is free take the request; those that have their answer ready. */
  private List<Ready> bring(Delivery delivery) {
    List<Ready> ready = new ArrayList<>(delivery.forward().recipients().size());
    for (LogicalAddress ecu : delivery.forward().recipients()) {
      Lane lane = laneTo(ecu);
      if (!lane.enter(counted(() -> finish(delivery, ecu, lane, decide(delivery, ecu))))) {
        outbox.lateReplyPlanned();
        continue;
      }
      Decision decision = decide(delivery, ecu);
      if (decision.mayTakeTime()) {
        outbox.lateReplyPlanned();
        timers.work(counted(() -> finish(delivery, ecu, lane, decision)));
      } else {
        ready.add(new Ready(ecu, lane, decision));
      }
    }
    return ready;
  }

  /**
   * Gives a lane free; only when what its ECU has answered is written, or the next answer could
   * come before it.
   */
  private void leave(Lane lane) {
    Runnable next = lane.next();
    if (next != null) {
      timers.work(next);
    }
  }

  /** What answers is noted at once if the answer takes its time, else when it is planned. */
  private Decision decide(Delivery delivery, LogicalAddress ecu) {
    Decision decision = core.responder().decide(ecu, delivery.request(), peer);
    if (decision.mayTakeTime() && decision.isDecided()) {
      delivery.decided(ecu, decision);
    }
    return decision;
  }

  private void finish(Delivery delivery, LogicalAddress ecu, Lane lane, Decision decision) {
    Answer answer = decision.answer();
    replies.submit(
        delivery.forward(),
        ecu,
        answer,
        () -> delivery.decided(ecu, Decision.of(answer)),
        () -> leave(lane));
  }

  /**
   * Work that counts against the memory of the connection until it is done. The thread has the name
   * of the connection meanwhile, so that who waits for its end can say what it waits for.
   */
  private Runnable counted(Runnable work) {
    return () -> {
      Thread worker = Thread.currentThread();
      String name = worker.getName();
      worker.setName(name.replaceFirst("worker$", "connection-" + peer.connection()));
      try {
        work.run();
      } finally {
        worker.setName(name);
        outbox.lateReplyDone();
      }
    };
  }

  private Lane laneTo(LogicalAddress address) {
    return lanes.computeIfAbsent(address, key -> new Lane());
  }
}
