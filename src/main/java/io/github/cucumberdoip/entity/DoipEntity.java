package io.github.cucumberdoip.entity;

import io.github.cucumberdoip.message.ActivationType;
import io.github.cucumberdoip.message.AliveCheckRequest;
import io.github.cucumberdoip.message.AliveCheckResponse;
import io.github.cucumberdoip.message.DiagnosticMessage;
import io.github.cucumberdoip.message.DiagnosticNackCode;
import io.github.cucumberdoip.message.DoipMessage;
import io.github.cucumberdoip.message.LogicalAddress;
import io.github.cucumberdoip.message.RoutingActivationCode;
import io.github.cucumberdoip.message.RoutingActivationRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One DoIP entity: decides on each accepted message, on the end of connections and on time passing.
 * Keeps the states and timers of its connections; takes one event at a time. All times are those of
 * the ECU's clock, in nanoseconds.
 */
public final class DoipEntity {
  /** What {@link #nextDeadline()} says when nothing will happen by itself. */
  public static final long NEVER = Deadline.NEVER;

  private final Links links = new Links();
  private final List<Link> leaving = new ArrayList<>();
  private final Activations activations;
  private final SocketHandler sockets;
  private final Demands demands;
  private EntitySettings settings;
  private final Deadline deadline = new Deadline();

  /**
   * An entity without connections.
   *
   * @param settings how it behaves
   * @param demands what it answers on demand
   */
  public DoipEntity(EntitySettings settings, Demands demands) {
    this.settings = settings;
    this.demands = demands;
    this.activations = new Activations(links, this::settings, leaving::add);
    this.sockets = new SocketHandler(links, activations);
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
   * Changes the behaviour from the next event on; connections and registrations stay.
   *
   * @param newSettings the settings
   * @param now the time
   */
  public void settings(EntitySettings newSettings, long now) {
    settings = newSettings;
    // timers may have become shorter: the next tick finds out
    deadline.atLatest(links.count() == 0 ? NEVER : now);
  }

  /**
   * A connection was accepted; the initial inactivity timer begins.
   *
   * @param connection its number, never used before
   * @param secured whether it is protected by TLS
   * @param now the time
   * @return to be touched whenever data is sent or received on it
   */
  public Activity connected(int connection, boolean secured, long now) {
    Link link = links.add(connection, secured, now);
    deadline.atLatest(link.deadline(settings.timers()));
    return link.activity();
  }

  /**
   * A message that the header handler accepted came over TCP. Where the connection is to be closed,
   * its registration is free at once, so that a tester that comes back on the answer finds it so.
   *
   * @param connection the connection's number
   * @param protocolVersion the version in its header
   * @param message the message
   * @param roomForReply false if the connection has as many late replies waiting as it can hold
   * @param now the time
   * @return what to do; nothing if the connection is closed
   */
  public Decisions received(
      int connection, int protocolVersion, DoipMessage message, boolean roomForReply, long now) {
    Link link = links.get(connection);
    if (link == null) {
      return Decisions.NONE;
    }
    int version = settings.answerVersion(protocolVersion);
    if (message instanceof DiagnosticMessage request) {
      return diagnostic(link, version, request, roomForReply, now);
    }
    Outcome outcome = new Outcome(connection);
    if (message instanceof RoutingActivationRequest request) {
      activation(new SocketHandler.Newcomer(link, version, request), now, outcome);
    } else if (message instanceof AliveCheckResponse response) {
      aliveCheckResponse(link, response.sourceAddress(), now, outcome);
    } else if (message instanceof AliveCheckRequest
        && settings.has(Deviation.ALIVE_CHECK_REQUEST_ANSWERED)) {
      outcome.add(
          connection,
          new Action.Send(version, new AliveCheckResponse(settings.identity().logicalAddress())));
    }
    return end(outcome, now);
  }

  private Decisions diagnostic(
      Link link, int version, DiagnosticMessage request, boolean roomForReply, long now) {
    LogicalAddress tester = link.activeTester();
    if (tester == null && settings.has(Deviation.SILENT_BEFORE_ACTIVATION)) {
      return Decisions.NONE;
    }
    List<Action> actions =
        DiagnosticHandler.decide(version, request, tester, settings, roomForReply);
    if (actions.stream().anyMatch(Action.Forward.class::isInstance)) {
      Optional<Demanded<DiagnosticNackCode>> demanded =
          demands.diagnosticNack(link.number(), request.sourceAddress());
      if (demanded.isEmpty()) {
        return Decisions.onOwn(actions);
      }
      actions = DiagnosticHandler.refuse(version, request, demanded.get(), settings);
    }
    if (actions.stream().noneMatch(Action.Close.class::isInstance)) {
      return Decisions.onOwn(actions);
    }
    Outcome outcome = new Outcome(link.number());
    actions.forEach(action -> outcome.add(link.number(), action));
    leaving.add(link);
    return end(outcome, now);
  }

  private void activation(SocketHandler.Newcomer newcomer, long now, Outcome outcome) {
    Optional<Demanded<RoutingActivationCode>> demanded =
        demands.activation(newcomer.link().number(), newcomer.tester());
    if (demanded.isPresent()) {
      activations.answer(newcomer, demanded.get(), outcome);
      return;
    }
    RoutingActivationCode code =
        ActivationCheck.refusal(newcomer.request(), newcomer.link(), settings);
    if (code == null) {
      sockets.arrives(newcomer, settings, now, outcome);
    } else {
      activations.answer(newcomer, code, outcome);
    }
  }

  private void aliveCheckResponse(Link link, LogicalAddress from, long now, Outcome outcome) {
    if (!link.isRegistered()) {
      return;
    }
    if (from.equals(link.tester())) {
      sockets.isAlive(link, settings, now, outcome);
    } else if (!settings.has(Deviation.FOREIGN_ALIVE_CHECK_RESPONSE_IGNORED)) {
      close(
          link,
          "alive check response of " + from + " on the connection of " + link.tester(),
          outcome);
    }
  }

  /**
   * A connection ended or is about to; its registration is given free. Nothing happens the second
   * time.
   *
   * @param connection the connection's number
   * @param now the time
   * @return what to do on other connections
   */
  public Decisions disconnected(int connection, long now) {
    Link link = links.get(connection);
    if (link == null) {
      return Decisions.NONE;
    }
    leaving.add(link);
    return end(new Outcome(connection), now);
  }

  /**
   * Time has passed: closes connections that were idle for too long or did not answer an alive
   * check.
   *
   * @param now the time
   * @return what to do, all of it on other connections, as the event belongs to none
   */
  public Decisions tick(long now) {
    Outcome outcome = new Outcome(0);
    for (Link link : links.all()) {
      String reason = link.expired(settings.timers(), now);
      if (reason != null) {
        close(link, reason, outcome);
      }
    }
    deadline.forget();
    return end(outcome, now);
  }

  /**
   * When {@link #tick} has to be called next, at the latest; a call that comes too early does no
   * harm.
   *
   * @return the time, or {@link #NEVER}
   */
  public long nextDeadline() {
    return deadline.next();
  }

  /**
   * Asks the tester on a connection whether it is still there. If it does not answer in time, the
   * connection is closed.
   *
   * @param connection the connection's number
   * @param now the time
   * @return what to do on this connection; nothing if no tester is registered on it
   */
  public Decisions aliveCheck(int connection, long now) {
    Link link = links.get(connection);
    if (link == null || !link.isRegistered()) {
      return Decisions.NONE;
    }
    Outcome outcome = new Outcome(connection);
    sockets.ask(link, settings, now, outcome);
    return end(outcome, now);
  }

  private void close(Link link, String reason, Outcome outcome) {
    outcome.add(link.number(), new Action.Close(reason));
    leaving.add(link);
  }

  /** Gives free what closed connections held, which may let others in and close more. */
  private Decisions end(Outcome outcome, long now) {
    while (!leaving.isEmpty()) {
      List<Link> gone = List.copyOf(leaving);
      leaving.clear();
      gone.forEach(links::remove);
      sockets.left(gone, settings, now, outcome);
    }
    links.all().forEach(link -> deadline.atLatest(link.deadline(settings.timers())));
    return outcome.toDecisions();
  }

  /**
   * Whether a connection waits for the decision on its routing activation request, so that nothing
   * that came after it may be looked at yet.
   *
   * @param connection the connection's number
   * @return true while others are asked whether they are alive
   */
  public boolean isWaiting(int connection) {
    Link link = links.get(connection);
    return link != null && link.isWaiting();
  }

  /**
   * The tester that is registered on a connection.
   *
   * @param connection the connection's number
   * @return empty before routing activation
   */
  public Optional<LogicalAddress> testerOn(int connection) {
    return Optional.ofNullable(links.get(connection)).map(Link::tester);
  }

  /**
   * What the entity says of itself now, see {@link EntitySettings#identity(boolean)}.
   *
   * @return the identity
   */
  public EntityIdentity identity() {
    return settings.identity(links.isActive(ActivationType.CENTRAL_SECURITY));
  }

  /**
   * A message that the header handler accepted came by UDP.
   *
   * @param message the message
   * @return what to send back to its source, or empty for silence
   */
  public Optional<DoipMessage> datagram(DoipMessage message) {
    boolean all = settings.has(Deviation.STATUS_COUNTS_CONNECTIONS);
    int sockets = all ? links.count() : links.countRegistered();
    return DiscoveryHandler.decide(message, identity(), settings, sockets);
  }
}
