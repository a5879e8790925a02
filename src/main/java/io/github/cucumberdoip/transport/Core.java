package io.github.cucumberdoip.transport;

import io.github.cucumberdoip.entity.Action;
import io.github.cucumberdoip.entity.DoipEntity;
import io.github.cucumberdoip.entity.EntitySettings;
import io.github.cucumberdoip.journal.Journal;
import io.github.cucumberdoip.message.DoipMessage;
import io.github.cucumberdoip.message.LogicalAddress;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/**
 * Where all threads of a fixture meet: the entity behind one short lock that is never held during
 * I/O, the journal and the responder. Outlives a stop, so that journal and settings stay readable
 * and a restart keeps them.
 */
public final class Core {
  private final ReentrantLock lock = new ReentrantLock();
  private final DoipEntity entity;
  private final Journal journal;
  private final Responder responder;
  private volatile EntitySettings settings;

  /**
   * A core without connections.
   *
   * @param settings how the entity behaves
   * @param journal records everything
   * @param responder answers diagnostic requests
   */
  public Core(EntitySettings settings, Journal journal, Responder responder) {
    this.entity = new DoipEntity(settings);
    this.settings = settings;
    this.journal = journal;
    this.responder = responder;
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
          entity.settings(newSettings);
          settings = newSettings;
          return null;
        });
  }

  Responder responder() {
    return responder;
  }

  /**
   * Decides on a message and puts the decision into the outbox, as one step, so that the order
   * stays.
   */
  void received(Outbox outbox, int connection, int version, DoipMessage message, long sequence) {
    lock.lock();
    try {
      List<Action> actions = entity.received(connection, version, message, outbox.hasRoom());
      outbox.add(actions, sequence);
    } finally {
      lock.unlock();
    }
  }

  boolean aliveCheck(Outbox outbox, int connection) {
    return locked(
        () -> {
          List<Action> actions = entity.aliveCheck(connection);
          outbox.add(actions, Outbox.NO_REQUEST);
          return !actions.isEmpty();
        });
  }

  Optional<LogicalAddress> testerOn(int connection) {
    return locked(() -> entity.testerOn(connection));
  }

  Optional<DoipMessage> datagram(DoipMessage message) {
    return locked(() -> entity.datagram(message));
  }

  void disconnected(int connection) {
    locked(
        () -> {
          entity.disconnected(connection);
          return null;
        });
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
