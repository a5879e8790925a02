package io.github.cucumberdoip.fuzz;

import io.github.cucumberdoip.entity.Action;
import io.github.cucumberdoip.entity.Activity;
import io.github.cucumberdoip.entity.Decision;
import io.github.cucumberdoip.entity.Decisions;
import io.github.cucumberdoip.entity.Deviation;
import io.github.cucumberdoip.entity.DoipEntity;
import io.github.cucumberdoip.entity.EntitySettings;
import io.github.cucumberdoip.entity.EntitySettingsBuilder;
import io.github.cucumberdoip.message.DiagnosticMessageAck;
import io.github.cucumberdoip.message.DoipMessage;
import io.github.cucumberdoip.message.EntityStatusResponse;
import io.github.cucumberdoip.message.LogicalAddress;
import io.github.cucumberdoip.message.RoutingActivationCode;
import io.github.cucumberdoip.message.RoutingActivationRequest;
import io.github.cucumberdoip.message.RoutingActivationResponse;
import java.time.Duration;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/**
 * What can be said of an entity from outside: it drives one as the transport does, and after each
 * event requires what must hold whatever came before.
 */
final class EntityModel {
  private static final int VERSION = 0x02;

  /** Each may be idle, be asked and be late before it is gone, and once more as a holder. */
  private static final int MOST_TICKS_EACH = 4;

  /** A connection as the transport sees it. */
  private static final class Line {
    private final Activity activity;
    private final long since;
    private long last;
    private boolean requested;
    private int unanswered;
    private boolean active;
    private boolean acknowledged;
    private boolean open = true;

    Line(Activity activity, long since) {
      this.activity = activity;
      this.since = since;
      this.last = since;
    }

    void touch(long now) {
      last = now;
      activity.touch(now);
    }
  }

  private final DoipEntity entity;
  private final Map<Integer, Line> lines = new TreeMap<>();
  private EntitySettings settings;
  private int connections;
  private long now;

  EntityModel(DoipEntity entity, EntitySettings settings, long now) {
    this.entity = entity;
    this.settings = settings;
    this.now = now;
  }

  void connect() {
    connections++;
    lines.put(connections, new Line(entity.connected(connections, false, now), now));
    check();
  }

  /** The number counts the open connections from the newest; nothing comes from one that waits. */
  void receive(int back, DoipMessage message) {
    int connection = connections + 1 - back;
    Line line = lines.get(connection);
    if (line == null || entity.isWaiting(connection)) {
      return;
    }
    line.touch(now);
    if (message instanceof RoutingActivationRequest) {
      line.requested = true;
      line.unanswered++;
    }
    execute(connection, entity.received(connection, VERSION, message, true, now));
  }

  void end(int back) {
    int connection = connections + 1 - back;
    if (lines.remove(connection) != null) {
      execute(connection, entity.disconnected(connection, now));
      require(entity.testerOn(connection).isEmpty(), "a registration outlives its connection");
    }
  }

  void askAlive(int back) {
    int connection = connections + 1 - back;
    execute(connection, entity.aliveCheck(connection, now));
  }

  void change(UnaryOperator<EntitySettingsBuilder> change) {
    settings = change.apply(settings.toBuilder()).build();
    entity.settings(settings, now);
    pass(Duration.ZERO);
  }

  void datagram(DoipMessage message) {
    entity
        .datagram(message)
        .ifPresent(
            answer -> {
              EntityStatusResponse status = (EntityStatusResponse) answer;
              boolean all = settings.has(Deviation.STATUS_COUNTS_CONNECTIONS);
              int most = all ? lines.size() : settings.maxOpenSockets();
              require(status.openSockets() <= most, "a status with more sockets than there are");
            });
  }

  /** The transport ticks at each deadline, never later. */
  void pass(Duration time) {
    long until = now + time.toNanos();
    do {
      long next = entity.nextDeadline();
      now = next != DoipEntity.NEVER && next - until < 0 ? Math.max(now, next) : until;
      execute(0, entity.tick(now));
      long after = entity.nextDeadline();
      require(after == DoipEntity.NEVER || after - now > 0, "a deadline that is over after a tick");
      lines.values().forEach(this::requireInTime);
    } while (now != until);
  }

  /** Whoever waits is answered in the end, if only time passes. */
  void settle() {
    int enough = MOST_TICKS_EACH * lines.size();
    for (int i = 0; i < enough && someWait(); i++) {
      long next = entity.nextDeadline();
      require(next != DoipEntity.NEVER, "a newcomer waits, and nothing will ever happen");
      pass(Duration.ofNanos(Math.max(0, next - now)));
    }
    require(!someWait(), "a newcomer waits for ever");
  }

  private boolean someWait() {
    return lines.keySet().stream().anyMatch(entity::isWaiting);
  }

  private void execute(int connection, Decisions decisions) {
    decisions.own().forEach(action -> execute(connection, action));
    for (Decision decision : decisions.others()) {
      require(decision.connection() != connection, "an action on the own connection as another's");
      execute(decision.connection(), decision.action());
    }
    lines.entrySet().removeIf(entry -> isGone(entry.getKey(), entry.getValue()));
    check();
  }

  /** The transport tells the end of a connection once more when it has closed it. */
  private boolean isGone(int connection, Line line) {
    if (!line.open) {
      Decisions again = entity.disconnected(connection, now);
      require(again.own().isEmpty() && again.others().isEmpty(), "an end has effects twice");
      require(entity.testerOn(connection).isEmpty(), "a closed connection is registered");
    }
    return !line.open;
  }

  private void execute(int connection, Action action) {
    Line line = lines.get(connection);
    require(line != null && line.open, "an action on a connection that is closed: " + action);
    if (action instanceof Action.Send send) {
      line.touch(now);
      line.acknowledged |= send.message() instanceof DiagnosticMessageAck;
      if (send.message() instanceof RoutingActivationResponse response) {
        require(line.unanswered > 0, "a response that nobody asked for");
        line.unanswered--;
        line.active |= response.code().equals(RoutingActivationCode.ROUTING_ACTIVATED);
        if (response.code().value() == 0x04 || response.code().value() == 0x11) {
          line.active = false;
        }
      }
    } else if (action instanceof Action.Forward forward) {
      require(line.active, "a request is served before routing activation");
      require(line.acknowledged, "a request is served before it is acknowledged");
      line.acknowledged = false;
      require(
          entity.testerOn(connection).orElseThrow().equals(forward.request().sourceAddress()),
          "a request of another tester is served");
    } else if (action instanceof Action.Close) {
      line.open = false;
    }
  }

  private void check() {
    Set<LogicalAddress> registered = new HashSet<>();
    int waiting = 0;
    for (Map.Entry<Integer, Line> entry : lines.entrySet()) {
      int connection = entry.getKey();
      entity.testerOn(connection).ifPresent(tester -> register(tester, registered));
      if (entity.isWaiting(connection)) {
        waiting++;
        require(entity.testerOn(connection).isEmpty(), "a newcomer is registered while it waits");
      } else {
        require(entry.getValue().unanswered == 0, "a routing activation request has no response");
      }
    }
    require(registered.size() <= settings.maxOpenSockets(), "more registered than sockets");
    require(waiting == 0 || entity.nextDeadline() != DoipEntity.NEVER, "a wait without an end");
  }

  private void register(LogicalAddress tester, Set<LogicalAddress> registered) {
    require(registered.add(tester), "a tester is registered on two connections");
    require(settings.isKnownTester(tester), "an unknown tester is registered");
  }

  private void requireInTime(Line line) {
    if (!line.requested) {
      long open = now - line.since;
      require(open < settings.timers().initialInactivity().toNanos(), "initial inactivity");
    }
    if (line.active) {
      long idle = now - line.last;
      require(idle < settings.timers().generalInactivity().toNanos(), "general inactivity");
    }
  }

  private static void require(boolean condition, String otherwise) {
    if (!condition) {
      throw new AssertionError(otherwise);
    }
  }
}
