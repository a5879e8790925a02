package io.github.cucumberdoip.transport;

import io.github.cucumberdoip.entity.Action;
import io.github.cucumberdoip.entity.Deviation;
import io.github.cucumberdoip.journal.EntryKind;
import io.github.cucumberdoip.journal.Peer;
import io.github.cucumberdoip.message.Bytes;
import io.github.cucumberdoip.message.LogicalAddress;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * An entity on the network, from its start to its stop: opens the sockets, accepts connections,
 * ends all threads. Used once; a restart makes a new one.
 */
public final class Endpoint {
  private static final String STOPPED = "the ECU was stopped";

  private final Core core;
  private final SocketOptions options;
  private final int bufferSize;
  private final AtomicInteger connectionNumbers;
  private final SocketPair sockets;
  private final Threads threads;
  private final Timers timers;
  private final UdpEndpoint udp;
  private final Map<Integer, TcpConnection> connections = new ConcurrentHashMap<>();
  private final Set<Announcing> announcing = ConcurrentHashMap.newKeySet();
  private final TlsListening tls;
  private volatile boolean stopping;

  private Endpoint(
      Core core,
      SocketPair sockets,
      UdpSide udpSide,
      SocketOptions options,
      int bufferSize,
      AtomicInteger connectionNumbers) {
    this.core = core;
    this.sockets = sockets;
    this.options = options;
    this.bufferSize = bufferSize;
    this.connectionNumbers = connectionNumbers;
    this.threads = new Threads("doip-ecu-" + sockets.tcp().getLocalPort());
    this.timers =
        new Timers(
            threads,
            core.clock(),
            failure -> core.note(tcpAddress(), "the fixture failed: " + failure));
    this.udp = udpSide.join(sockets, core, timers, threads, options);
    this.tls = new TlsListening(tcpAddress().getAddress(), options, threads, this::serve, core);
  }

  /**
   * Opens the sockets and begins to serve. Returns when testers can connect.
   *
   * @param core decides and records
   * @param address where to listen
   * @param port for TCP; 0 for a free one
   * @param udpSide where to listen for UDP
   * @param options socket options
   * @param bufferSize how many bytes are read at once, in bytes, 1 or more
   * @param connectionNumbers counts the connections, also over restarts
   * @return the running endpoint
   * @throws FixtureException if the port is taken or the address is not of this machine
   */
  public static Endpoint start(
      Core core,
      InetAddress address,
      int port,
      UdpSide udpSide,
      SocketOptions options,
      int bufferSize,
      AtomicInteger connectionNumbers) {
    SocketPair sockets = udpSide.open(address, port, options);
    Endpoint endpoint =
        new Endpoint(core, sockets, udpSide, options, bufferSize, connectionNumbers);
    core.begin(endpoint.timers);
    try {
      endpoint.threads.start(
          "accept", new Acceptor(sockets.tcp(), Channel.Security.NONE, endpoint::serve, core));
      endpoint.udp.port().start();
      return endpoint;
    } catch (Error noThreadLeft) {
      endpoint.close();
      throw noThreadLeft;
    }
  }

  /** {@return the TLS port beside the plain one; it is closed until told otherwise} */
  public TlsListening tls() {
    return tls;
  }

  private void serve(Socket socket, Channel.Security security) throws IOException {
    try {
      socket.setTcpNoDelay(true);
      options.applyTo(socket);
    } catch (IOException | RuntimeException e) {
      socket.close();
      throw e;
    }
    Peer peer =
        new Peer(
            connectionNumbers.incrementAndGet(),
            (InetSocketAddress) socket.getRemoteSocketAddress(),
            (InetSocketAddress) socket.getLocalSocketAddress());
    TcpConnection connection =
        new TcpConnection(
            socket,
            security,
            peer,
            core,
            bufferSize,
            timers,
            ended -> connections.remove(peer.connection()));
    synchronized (connections) {
      core.journal().append(EntryKind.CONNECTION_OPENED, peer, Bytes.EMPTY, null, null);
      connections.put(peer.connection(), connection);
    }
    if (stopping || isOneTooMany()) {
      refuse(connection, stopping ? STOPPED : "more connections than it has sockets");
      return;
    }
    try {
      threads.start("connection-" + peer.connection(), connection);
    } catch (Error noThreadLeft) {
      refuse(connection, "no thread for it: " + noThreadLeft.getMessage());
      throw noThreadLeft;
    }
  }

  /**
   * One more than sockets may connect, to be heard (DoIP-002); closing ones are as good as gone.
   */
  private boolean isOneTooMany() {
    int limit = core.settings().maxOpenSockets() + 1;
    return connections.size() > limit
        && !core.settings().has(Deviation.MORE_CONNECTIONS)
        && openConnections().size() > limit;
  }

  private void refuse(TcpConnection connection, String reason) {
    connection.abort(reason);
    connections.remove(connection.peer().connection());
  }

  /**
   * Where testers connect.
   *
   * @return address and port, the same port for UDP unless told otherwise
   */
  public InetSocketAddress tcpAddress() {
    return (InetSocketAddress) sockets.tcp().getLocalSocketAddress();
  }

  /**
   * Where testers ask for vehicle identification, entity status and power mode.
   *
   * @return address and port
   */
  public InetSocketAddress udpAddress() {
    return udp.port().local();
  }

  /**
   * The connections that are open now.
   *
   * @return their peers
   */
  public List<Peer> openConnections() {
    // together with the journal: who sees none open will find the next one's entry behind its mark
    synchronized (connections) {
      return connections.values().stream()
          .filter(connection -> !connection.isClosing())
          .map(TcpConnection::peer)
          .toList();
    }
  }

  /**
   * The tester that is registered on a connection.
   *
   * @param peer a connection
   * @return empty before routing activation, and if the connection is not open
   */
  public Optional<LogicalAddress> testerOn(Peer peer) {
    return core.testerOn(peer.connection());
  }

  /**
   * Sends something of its own accord on a connection, behind what it has to do there already. Does
   * not wait for a slow reader.
   *
   * @param peer a connection
   * @param action what to send
   * @return ends when it is written, with false if the connection is closed by then
   */
  public CompletableFuture<Boolean> send(Peer peer, Action action) {
    TcpConnection connection = connections.get(peer.connection());
    return connection == null
        ? CompletableFuture.completedFuture(false)
        : connection.sendInTurn(action);
  }

  /**
   * Sends an alive check request on every connection with a registered tester.
   *
   * @return on how many it was sent
   */
  public int checkAlive() {
    return (int) connections.values().stream().filter(TcpConnection::aliveCheck).count();
  }

  /**
   * Does something later by the clock of the ECU, unless it is stopped by then.
   *
   * @param time zero or more
   * @param task must not block
   */
  public void after(Duration time, Runnable task) {
    timers.after(time, task);
  }

  /**
   * Begins a series of announcements.
   *
   * @param plan what to send, where and how often
   * @return its progress
   * @throws FixtureException if the destination cannot be reached from this endpoint's address
   */
  public Announcing announce(AnnouncementPlan plan) {
    Announcing series = new Announcing(core, timers, udp, plan);
    announcing.add(series);
    series.begin(() -> announcing.remove(series));
    return series;
  }

  /**
   * The socket options in force, of those that were set, on the listening socket and the UDP
   * socket.
   *
   * @return by level and name
   */
  public Map<String, Object> socketOptions() {
    return OptionsInForce.of(options, udp.port().socket(), sockets.tcp());
  }

  /**
   * The socket options in force, of those that were set, on an accepted connection.
   *
   * @param peer the other side of the connection
   * @return by level and name
   * @throws FixtureException if the connection is not open
   */
  public Map<String, Object> socketOptions(Peer peer) {
    TcpConnection connection = connections.get(peer.connection());
    return OptionsInForce.of(options, connection, peer, openConnections());
  }

  /**
   * Closes all sockets and ends what is under way, without waiting. A second call does nothing. The
   * port is free when it returns.
   */
  public void close() {
    stopping = true;
    sockets.close();
    udp.close();
    tls.close();
    timers.close();
    connections.values().forEach(connection -> connection.abort(STOPPED));
    announcing.forEach(Announcing::stop);
  }

  /**
   * Waits until no thread is left but the calling one. Callbacks that don't return are interrupted.
   *
   * @throws FixtureException if one still runs after 5 s
   */
  public void awaitEnd() {
    udp.port().awaitEnd();
    threads.end();
  }
}
