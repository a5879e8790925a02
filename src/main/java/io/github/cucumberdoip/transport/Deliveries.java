package io.github.cucumberdoip.transport;

import io.github.cucumberdoip.ecu.Answer;
import io.github.cucumberdoip.ecu.Decision;
import io.github.cucumberdoip.journal.Peer;
import io.github.cucumberdoip.message.LogicalAddress;
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
      Runnable ask = counted(() -> askForAll(delivery));
      outbox.lateReplyPlanned();
      if (lane.enter(ask)) {
        timers.work(() -> lane.work(ask));
      }
    } else {
      delivery.forward().recipients().forEach(ecu -> bring(delivery, ecu, true));
    }
  }

  private void askForAll(Delivery delivery) {
    Optional<Answer> answer = core.responder().answerForAll(delivery.request(), peer);
    if (answer.isPresent()) {
      delivery.decidedForAll(answer.get().answeredBy());
      replies.submit(delivery.forward(), core.settings().identity().logicalAddress(), answer.get());
    } else {
      delivery.forward().recipients().forEach(ecu -> bring(delivery, ecu, false));
    }
  }

  /**
   * Lets an ECU take a request, now if it is free.
   *
   * @param executing whether this is the thread that executes the outbox
   */
  private void bring(Delivery delivery, LogicalAddress ecu, boolean executing) {
    Lane lane = laneTo(ecu);
    if (!lane.enter(counted(() -> finish(delivery, ecu, decide(delivery, ecu))))) {
      outbox.lateReplyPlanned();
      return;
    }
    Decision decision = decide(delivery, ecu);
    if (decision.mayTakeTime()) {
      outbox.lateReplyPlanned();
      Runnable rest = counted(() -> finish(delivery, ecu, decision));
      timers.work(() -> lane.work(rest));
      return;
    }
    if (executing) {
      replies.send(delivery.forward(), ecu, decision.answer());
    } else {
      replies.submit(delivery.forward(), ecu, decision.answer());
    }
    Runnable next = lane.next();
    if (next != null) {
      timers.work(() -> lane.work(next));
    }
  }

  private Decision decide(Delivery delivery, LogicalAddress ecu) {
    Decision decision = core.responder().decide(ecu, delivery.request(), peer);
    if (decision.isDecided()) {
      delivery.decided(ecu, decision.matched(), decision.answeredBy());
    }
    return decision;
  }

  private void finish(Delivery delivery, LogicalAddress ecu, Decision decision) {
    Answer answer = decision.answer();
    if (!decision.isDecided()) {
      delivery.decided(ecu, answer.matched(), answer.answeredBy());
    }
    replies.submit(delivery.forward(), ecu, answer);
  }

  /** Work that counts against the memory of the connection until it is done. */
  private Runnable counted(Runnable work) {
    return () -> {
      try {
        work.run();
      } finally {
        outbox.lateReplyDone();
      }
    };
  }

  private Lane laneTo(LogicalAddress address) {
    return lanes.computeIfAbsent(address, key -> new Lane());
  }
}
