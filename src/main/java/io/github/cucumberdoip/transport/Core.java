package io.github.cucumberdoip.transport;

import io.github.cucumberdoip.entity.Action;
import io.github.cucumberdoip.entity.Activity;
import io.github.cucumberdoip.entity.Decision;
import io.github.cucumberdoip.entity.Decisions;
import io.github.cucumberdoip.entity.Demands;
import io.github.cucumberdoip.entity.DoipEntity;
import io.github.cucumberdoip.entity.EntityIdentity;
import io.github.cucumberdoip.entity.EntitySettings;
import io.github.cucumberdoip.journal.EntryKind;
import io.github.cucumberdoip.journal.Journal;
import io.github.cucumberdoip.journal.Peer;
import io.github.cucumberdoip.message.Bytes;
import io.github.cucumberdoip.message.DiagnosticMessage;
import io.github.cucumberdoip.message.DoipMessage;
import io.github.cucumberdoip.message.LogicalAddress;
import io.github.cucumberdoip.saboteur.Saboteur;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Queue;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/**
 * Where all threads of a fixture meet: the entity behind one short lock that is never held during
 * I/O, the journal and the responder. Outlives a stop, so that journal and settings stay readable
 * and a restart keeps them.
 */
public final class Core {
  /** How long a tester that does not read may keep a connection that is to be closed. */
  private static final Duration CLOSE_GRACE = Duration.ofSeconds(1);

  private final ReentrantLock lock = new ReentrantLock();
  private final Demands demands = new Demands();
  private final Saboteur saboteur = new Saboteur();
  private final EcuClock clock = new EcuClock();
  private final Map<Integer, Outbox> outboxes = new HashMap<>();
  private final DoipEntity entity;
  private final Journal journal;
  private final Responder responder;
  private volatile EntitySettings settings;
  private Timers timers;

  /** When ticks are planned, the earliest first: not more than one for the same time. */
  private final Queue<Long> ticks = new PriorityQueue<>((a, b) -> Long.signum(a - b));

  /**
   * A core without connections.
   *
   * @param settings how the entity behaves
   * @param journal records everything
   * @param responder answers diagnostic requests
   */
  public Core(EntitySettings settings, Journal journal, Responder responder) {
    this.entity = new DoipEntity(settings, demands);
    this.settings = settings;
    this.journal = journal;
    this.responder = responder;
    journal.measureBy(clock);
  }

  /**
   * The clock of all protocol times.
   *
   * @return the clock
   */
  public EcuClock clock() {
    return clock;
  }

  /**
   * What is answered on demand, whatever the rules say.
   *
   * @return the demands
   */
  public Demands demands() {
    return demands;
  }

  /**
   * What goes wrong on the wire.
   *
   * @return the saboteur
   */
  public Saboteur saboteur() {
    return saboteur;
  }

  /**
   * The journal.
   *
   * @return the journal
   */
  public Journal journal() {
    return journal;
  }

  /**
   * How the entity behaves now.
   *
   * @return the settings
   */
  public EntitySettings settings() {
    return settings;
  }

  /**
   * Changes how the entity behaves, from the next message on.
   *
   * @param newSettings the settings
   */
  public void settings(EntitySettings newSettings) {
    locked(
        () -> {
          entity.settings(newSettings, clock.now());
          settings = newSettings;
          return tickInTime();
        });
  }

  /**
   * What the entity says of itself now.
   *
   * @return the identity, with the further action of central security where that is due
   */
  public EntityIdentity identity() {
    return locked(entity::identity);
  }

  /** Records something that belongs to no tester. */
  void note(InetSocketAddress local, String text) {
    journal.append(EntryKind.NOTE, Peer.udp(local, local), Bytes.EMPTY, null, text);
  }

  Responder responder() {
    return responder;
  }

  /** An endpoint begins to serve; its timers are used from now on. */
  void begin(Timers ofEndpoint) {
    locked(
        () -> {
          timers = ofEndpoint;
          ticks.clear();
          return tickInTime();
        });
  }

  Activity connected(Outbox outbox, int connection, boolean secured) {
    return locked(
        () -> {
          outboxes.put(connection, outbox);
          Activity activity = entity.connected(connection, secured, clock.now());
          tickInTime();
          return activity;
        });
  }

  /**
   * Decides on a message and puts the decision into the outbox, as one step, so that the order
   * stays. If the decision takes time, the outbox is on hold until it is there.
   */
  void received(Outbox outbox, int connection, int version, DoipMessage message, long sequence) {
    List<Outbox> others = List.of();
    lock.lock();
    try {
      Decisions decisions =
          entity.received(connection, version, message, outbox.hasRoom(), clock.now());
      outbox.add(decisions.own(), sequence);
      endInTime(outbox, decisions.own());
      if (!(message instanceof DiagnosticMessage)) {
        others = spread(decisions);
        if (entity.isWaiting(connection)) {
          outbox.hold();
        }
        tickInTime();
      } else if (!decisions.others().isEmpty()) {
        others = spread(decisions);
      }
    } finally {
      lock.unlock();
    }
    drain(others);
  }

  boolean aliveCheck(int connection) {
    Decisions decisions = decide(() -> entity.aliveCheck(connection, clock.now()), connection);
    return !decisions.own().isEmpty();
  }

  Optional<LogicalAddress> testerOn(int connection) {
    return locked(() -> entity.testerOn(connection));
  }

  Optional<DoipMessage> datagram(DoipMessage message) {
    return locked(() -> entity.datagram(message));
  }

  void disconnected(int connection) {
    decide(
        () -> {
          outboxes.remove(connection);
          return entity.disconnected(connection, clock.now());
        },
        connection);
  }

  private void tick(long due) {
    decide(
        () -> {
          ticks.remove(due);
          return entity.tick(clock.now());
        },
        0);
  }

  private Decisions decide(Supplier<Decisions> event, int connection) {
    List<Outbox> changed;
    Decisions decisions;
    lock.lock();
    try {
      decisions = event.get();
      changed = spread(decisions);
      Outbox own = outboxes.get(connection);
      if (own != null && !decisions.own().isEmpty()) {
        own.add(decisions.own(), Outbox.NO_REQUEST);
        changed.add(own);
      }
      tickInTime();
    } finally {
      lock.unlock();
    }
    drain(changed);
    return decisions;
  }

  /** Puts what is to be done on other connections into their outboxes. */
  private List<Outbox> spread(Decisions decisions) {
    List<Outbox> changed = new ArrayList<>(decisions.others().size());
    for (Decision decision : decisions.others()) {
      Outbox outbox = outboxes.get(decision.connection());
      if (outbox != null) {
        outbox.add(List.of(decision.action()), Outbox.NO_REQUEST);
        changed.add(outbox);
        if (!entity.isWaiting(decision.connection())) {
          outbox.release();
        }
      }
    }
    return changed;
  }

  /** On threads of their own, as one of the testers may not read. */
  private void drain(List<Outbox> changed) {
    for (Outbox outbox : changed) {
      timers.work(outbox::drain);
      timers.afterRealTime(CLOSE_GRACE, outbox::abortIfStuck);
    }
  }

  /** A close among the actions may stand behind what a tester does not read. */
  void endInTime(Outbox outbox, List<Action> actions) {
    for (Action action : actions) {
      if (action instanceof Action.Close) {
        timers.afterRealTime(CLOSE_GRACE, outbox::abortIfStuck);
      }
    }
  }

  /** Sees to it that the entity gets its next tick in time. */
  private boolean tickInTime() {
    long next = entity.nextDeadline();
    if (timers != null && next != DoipEntity.NEVER) {
      Long planned = ticks.peek();
      if (planned == null || next - planned < 0) {
        ticks.add(next);
        return timers.at(next, () -> tick(next));
      }
    }
    return false;
  }

  private <T> T locked(Supplier<T> decision) {
    lock.lock();
    try {
      return decision.get();
    } finally {
      lock.unlock();
    }
  }
}
