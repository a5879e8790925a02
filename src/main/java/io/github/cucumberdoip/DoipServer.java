package io.github.cucumberdoip;

import io.github.cucumberdoip.ecu.ScriptedEcu;
import io.github.cucumberdoip.entity.Demands;
import io.github.cucumberdoip.entity.EntitySettings;
import io.github.cucumberdoip.entity.EntitySettingsBuilder;
import io.github.cucumberdoip.entity.ScriptedApproval;
import io.github.cucumberdoip.journal.Journal;
import io.github.cucumberdoip.journal.Peer;
import io.github.cucumberdoip.message.LogicalAddress;
import io.github.cucumberdoip.message.SyncStatus;
import io.github.cucumberdoip.saboteur.Saboteur;
import io.github.cucumberdoip.transport.Announcing;
import io.github.cucumberdoip.transport.Core;
import io.github.cucumberdoip.transport.EcuClock;
import io.github.cucumberdoip.transport.Endpoint;
import io.github.cucumberdoip.transport.FixtureException;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * A simulated ECU that speaks DoIP (ISO 13400-2) over real sockets: answers vehicle identification,
 * routing activation and diagnostic requests as scripted, and keeps a journal of all that happened.
 * Runs in the background on daemon threads.
 *
 * <pre>{@code
 * try (DoipServer ecu = DoipServer.builder(LogicalAddress.of(0x1010)).port(0).start()) {
 *   ecu.stub("22 F1 90").answers("62 F1 90 57 41 55");
 *   runTesterAgainst(ecu.address());
 *   assertThat(ecu.journal().requests()).hasSize(1);
 * }
 * }</pre>
 *
 * <p>Safe for use by many threads. Stubs, settings and journal can be used before the start, while
 * it runs and after the stop; what needs the network says so when it is used too early.
 */
public final class DoipServer implements Scriptable, VehicleAnnouncer, AutoCloseable {
  private final ScriptedEcu ecu = new ScriptedEcu();
  private final Gateway gateway = new Gateway(this);
  private final CallbackResponder responder;
  private final Core core;
  private final ScriptedApproval approval = new ScriptedApproval();
  private final Opening opening;
  private final Lifecycle lifecycle;
  private final TlsPort tls;

  DoipServer(DoipServerBuilder setup) {
    this.responder =
        new CallbackResponder(ecu, gateway::scripted, setup.messageCallback, this::settings);
    this.core = new Core(setup.settings.approvedUnlessSet(approval), setup.newJournal(), responder);
    this.opening = new Opening(setup, core);
    this.lifecycle = new Lifecycle(setup.port, opening);
    this.tls = new TlsPort(lifecycle, logicalAddress(), setup.tls);
    opening.alsoOpening(tls::openOn);
  }

  /**
   * Begins to set up a server.
   *
   * @param logicalAddress the logical address of the ECU
   * @return a builder with the defaults: loopback, port 13400, reads of 1024 bytes
   */
  public static DoipServerBuilder builder(LogicalAddress logicalAddress) {
    return new DoipServerBuilder(logicalAddress);
  }

  /**
   * Starts to listen. Does nothing if the server runs. After a stop it takes the same port again.
   *
   * @throws FixtureException if the port is taken or the address is not of this machine
   */
  public void start() {
    lifecycle.start();
  }

  /**
   * Stops to listen, closes all connections and ends all threads before it returns. Does nothing if
   * the server does not run. A callback may call it too. Callbacks that are under way get half a
   * second to return, then their threads are interrupted.
   *
   * @throws FixtureException if a callback does not return within 5 s; the port is free all the
   *     same, and the server can be started again
   */
  public void stop() {
    lifecycle.stop();
  }

  /** Stops, see {@link #stop()}. */
  @Override
  public void close() {
    stop();
  }

  /** {@return whether the server listens, which is so between start and stop} */
  public boolean isRunning() {
    return lifecycle.isRunning();
  }

  /** {@return where testers reach the server by TCP and, unless set up otherwise, by UDP} */
  public InetSocketAddress address() {
    return running("asking for its address").tcpAddress();
  }

  /**
   * {@return where testers reach the server by UDP}
   *
   * @throws IllegalStateException if it does not run
   */
  public InetSocketAddress udpAddress() {
    return running("asking for its UDP address").udpAddress();
  }

  /** {@return the port for TCP, also after a stop; 0 before it is chosen at the start} */
  public int port() {
    return lifecycle.port();
  }

  /** {@return the TLS port beside the plain one, to open it and to ask for its address} */
  public TlsPort tls() {
    return tls;
  }

  /** {@return the logical address of the ECU} */
  public LogicalAddress logicalAddress() {
    return settings().identity().logicalAddress();
  }

  /** {@return how the entity behaves now} */
  public EntitySettings settings() {
    return core.settings();
  }

  /**
   * Changes how the entity behaves, from the next message on.
   *
   * @param change gets a builder that holds the settings of now
   */
  public synchronized void settings(UnaryOperator<EntitySettingsBuilder> change) {
    core.settings(change.apply(core.settings().toBuilder()).build());
  }

  @Override
  public ScriptedEcu ecu() {
    return ecu;
  }

  /** {@return the ECUs behind this entity, and the functional groups} */
  public Gateway gateway() {
    return gateway;
  }

  /**
   * Adds a callback that sees every request; the last added is asked first, and the first that
   * answers decides.
   *
   * @param callback the callback
   */
  public void callBack(RequestCallback callback) {
    responder.add(callback);
  }

  /** {@return the stubs for whole DoIP messages, by payload type} */
  public MessageStubs messages() {
    return responder.stubs();
  }

  /** {@return what sends without being asked, to one tester or to all} */
  public Outgoing outgoing() {
    return new Outgoing(() -> running("sending"), core, Outgoing.DEFAULT_WAIT);
  }

  /** {@return the clock by which all times of the protocol go; a test may take it over} */
  public EcuClock clock() {
    return core.clock();
  }

  /** {@return the refusals and answers that a test demands whatever the rules say} */
  public Demands demands() {
    return core.demands();
  }

  /** {@return the faults on demand: what goes wrong on the wire, when, for whom, how often} */
  public Saboteur saboteur() {
    return core.saboteur();
  }

  /** {@return authentication and confirmation of testers, unless the builder got its own} */
  public ScriptedApproval approval() {
    return approval;
  }

  /** {@return the journal: all that happened} */
  public Journal journal() {
    return core.journal();
  }

  /**
   * {@return the connection of a tester, once one is connected by TCP; at once if one is}
   *
   * @param atMost how long to wait for it
   * @throws FixtureException if none comes in time
   * @throws IllegalStateException if the server does not run
   */
  public Peer awaitConnection(Duration atMost) {
    return ConnectionWait.on(running("waiting for a connection"), journal(), atMost);
  }

  /**
   * {@return the peers of the TCP connections that are open now}
   *
   * @throws IllegalStateException if the server does not run
   */
  public List<Peer> openConnections() {
    return running("asking for its connections").openConnections();
  }

  /**
   * {@return how many testers with active routing were asked whether they are alive}
   *
   * @throws IllegalStateException if the server does not run
   */
  public int checkAlive() {
    return running("checking whether testers are alive").checkAlive();
  }

  @Override
  public Announcing announce(Announcement announcement) {
    return running("announcing").announce(announcement.plan(opening.address));
  }

  /**
   * Announces the vehicle at each start from the next one on, see {@link Announcement#atStart}. If
   * it fails, the journal says why.
   *
   * @param announcement where to, how often, after which wait
   * @throws io.github.cucumberdoip.message.InvalidValueException if the destination is no address
   */
  public void announceAtStart(Announcement announcement) {
    opening.announceAtStart(announcement);
  }

  /**
   * Says from now on that VIN and GID are not synchronised, and after a time that they are.
   *
   * @param time until then, by the clock of the ECU
   * @throws IllegalStateException if the server does not run
   */
  public void synchroniseAfter(Duration time) {
    Endpoint endpoint = running("synchronising VIN and GID");
    sync(SyncStatus.INCOMPLETE);
    endpoint.after(time, () -> sync(SyncStatus.SYNCHRONISED));
  }

  private void sync(SyncStatus status) {
    settings(change -> change.identity(same -> same.withSyncStatus(Optional.of(status))));
  }

  /** {@return the seed of the random waits before identification responses and announcements} */
  public long randomSeed() {
    return opening.udp.seed();
  }

  /**
   * Sets a socket option for the next start, see {@link DoipServerBuilder#socketOption}.
   *
   * @param name for example {@code SO_RCVBUF} or {@code IPPROTO_TCP/TCP_NODELAY}
   * @param value a number, a boolean, or a text of one
   * @throws IllegalStateException if the server runs
   */
  public void socketOption(String name, Object value) {
    lifecycle.whileStopped(() -> opening.option(name, value), logicalAddress());
  }

  /** {@return the socket options in force, of those that were set, by level and name} */
  public Map<String, Object> socketOptions() {
    return running("reading its socket options").socketOptions();
  }

  /**
   * {@return the socket options in force, of those that were set, on an accepted connection}
   *
   * @param connection an open connection, see {@link #openConnections()}
   * @throws FixtureException if the connection is not open
   * @throws IllegalStateException if the server does not run
   */
  public Map<String, Object> socketOptions(Peer connection) {
    return running("reading its socket options").socketOptions(connection);
  }

  private Endpoint running(String purpose) {
    return lifecycle.running(purpose, logicalAddress());
  }
}
