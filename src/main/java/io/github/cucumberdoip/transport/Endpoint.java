package io.github.cucumberdoip.transport;

import io.github.cucumberdoip.journal.EntryKind;
import io.github.cucumberdoip.journal.Peer;
import io.github.cucumberdoip.message.Bytes;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * An entity on the network, from its start to its stop: opens the sockets, accepts connections,
 * ends all threads. Used once; a restart makes a new one.
 */
public final class Endpoint {
  private static final Duration STOP_TIME = Duration.ofSeconds(5);

  private final Core core;
  private final SocketOptions options;
  private final int bufferSize;
  private final AtomicInteger connectionNumbers;
  private final SocketPair sockets;
  private final Threads threads;
  private final Timers timers;
  private final Map<Integer, TcpConnection> connections = new ConcurrentHashMap<>();
  private volatile boolean stopping;

  private Endpoint(
      Core core,
      SocketPair sockets,
      SocketOptions options,
      int bufferSize,
      AtomicInteger connectionNumbers) {
    this.core = core;
    this.sockets = sockets;
    this.options = options;
    this.bufferSize = bufferSize;
    this.connectionNumbers = connectionNumbers;
    this.threads = new Threads("doip-ecu-" + sockets.tcp().getLocalPort());
    this.timers = new Timers(threads);
  }

  /**
   * Opens the sockets and begins to serve. Returns when testers can connect.
   *
   * @param core decides and records
   * @param address where to listen
   * @param port for TCP and UDP; 0 for a free one
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
      SocketOptions options,
      int bufferSize,
      AtomicInteger connectionNumbers) {
    SocketPair sockets = SocketPair.open(address, port, options);
    Endpoint endpoint = new Endpoint(core, sockets, options, bufferSize, connectionNumbers);
    endpoint.threads.start("accept", endpoint::accept);
    endpoint.threads.start("udp", new UdpEndpoint(sockets.udp(), core));
    return endpoint;
  }

  private void accept() {
    ServerSocket server = sockets.tcp();
    while (!stopping) {
      try {
        serve(server.accept());
      } catch (IOException | RuntimeException e) {
        if (!stopping) {
          Peer nobody = Peer.udp(tcpAddress(), tcpAddress());
          core.journal()
              .append(
                  EntryKind.NOTE,
                  nobody,
                  Bytes.EMPTY,
                  null,
                  "a connection failed: " + e.getMessage());
        }
      }
    }
  }

  private void serve(Socket socket) throws IOException {
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
            socket, peer, core, bufferSize, timers, ended -> connections.remove(peer.connection()));
    core.journal().append(EntryKind.CONNECTION_OPENED, peer, Bytes.EMPTY, null, null);
    connections.put(peer.connection(), connection);
    if (stopping || connections.size() > core.settings().maxOpenSockets() + 1) {
      connection.abort(stopping ? "the ECU was stopped" : "more connections than it has sockets");
      connections.remove(peer.connection());
      core.disconnected(peer.connection());
      return;
    }
    threads.start("connection-" + peer.connection(), connection);
  }

  /**
   * Where testers connect.
   *
   * @return address and port, the same port for UDP
   */
  public InetSocketAddress tcpAddress() {
    return (InetSocketAddress) sockets.tcp().getLocalSocketAddress();
  }

  /**
   * The connections that are open now.
   *
   * @return their peers
   */
  public List<Peer> openConnections() {
    return connections.values().stream()
        .filter(connection -> !connection.isClosing())
        .map(TcpConnection::peer)
        .toList();
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
   * Begins a series of announcements.
   *
   * @param plan what to send, where and how often
   * @return its progress
   * @throws FixtureException if the destination cannot be reached from this endpoint's address
   */
  public Announcing announce(AnnouncementPlan plan) {
    Announcing announcing = new Announcing(core, timers, sockets.udp(), plan);
    announcing.begin();
    return announcing;
  }

  /**
   * The socket options in force, of those that were set, on the listening socket and the UDP
   * socket.
   *
   * @return by level and name
   */
  public Map<String, Object> socketOptions() {
    try {
      Map<String, Object> all = new LinkedHashMap<>(options.readBack(sockets.udp()));
      all.putAll(options.readBack(sockets.tcp()));
      return all;
    } catch (SocketException e) {
      throw new FixtureException("cannot read the socket options back: " + e.getMessage(), e);
    }
  }

  /** Closes everything and waits until no thread is left; a second call does nothing. */
  public void stop() {
    stopping = true;
    sockets.close();
    timers.close();
    connections.values().forEach(connection -> connection.abort("the ECU was stopped"));
    if (!threads.awaitEnd(STOP_TIME)) {
      throw new FixtureException(
          "the DoIP ECU did not stop within "
              + STOP_TIME.toSeconds()
              + " s: a callback or a computed reply still runs\n  to mend:  let callbacks return",
          null);
    }
  }
}
