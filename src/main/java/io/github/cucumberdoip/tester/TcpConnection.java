package io.github.cucumberdoip.tester;

import io.github.cucumberdoip.codec.MessageEncoder;
import io.github.cucumberdoip.message.Bytes;
import io.github.cucumberdoip.message.DoipMessage;
import io.github.cucumberdoip.message.LogicalAddress;
import io.github.cucumberdoip.message.RoutingActivationCode;
import io.github.cucumberdoip.message.RoutingActivationRequest;
import io.github.cucumberdoip.message.RoutingActivationResponse;
import io.github.cucumberdoip.tls.TlsVersion;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import javax.net.ssl.SSLSession;
import javax.net.ssl.SSLSocket;

/** One TCP_DATA connection with the thread that reads it. */
final class TcpConnection {
  private static final Duration LONGEST_END = Duration.ofSeconds(1);

  /** The codes with which the entity registers the source address on the socket. */
  private static final Set<RoutingActivationCode> REGISTERING =
      Set.of(
          RoutingActivationCode.ROUTING_ACTIVATED,
          RoutingActivationCode.CONFIRMATION_REQUIRED,
          RoutingActivationCode.MISSING_AUTHENTICATION);

  private final TesterSettings settings;
  private final Socket socket;
  private final InetSocketAddress remote;
  private final InetSocketAddress local;
  private final Arrivals log;
  private final Arrivals inbox;
  private final Object writing = new Object();
  private final Thread reader;
  private volatile LogicalAddress asked;
  private volatile LogicalAddress registered;
  private volatile boolean closedHere;
  private volatile Optional<String> tlsFailure = Optional.empty();

  private TcpConnection(TesterSettings settings, Socket socket, Arrivals log) {
    this.settings = settings;
    this.socket = socket;
    this.remote = (InetSocketAddress) socket.getRemoteSocketAddress();
    this.local = (InetSocketAddress) socket.getLocalSocketAddress();
    this.log = log;
    this.inbox = log.companion();
    this.asked = settings.logicalAddress();
    this.registered = settings.logicalAddress();
    this.reader = new Thread(new TcpReader(this), "doip-tester-reader-" + local.getPort());
    this.reader.setDaemon(true);
  }

  static TcpConnection open(
      InetSocketAddress to, TesterSettings settings, Optional<TesterTls> tls, Arrivals log) {
    Duration limit = settings.timeouts().connect();
    long start = System.nanoTime();
    int millis = Math.max(1, (int) limit.toMillis());
    Socket socket = new Socket();
    try {
      JdkTls prepared = tls.isPresent() ? JdkTls.prepare(tls.get()) : null;
      socket.setTcpNoDelay(true);
      socket.connect(to, millis);
      // The kernel may connect a port of its ephemeral range to itself if nobody listens.
      if (socket.getLocalSocketAddress().equals(socket.getRemoteSocketAddress())) {
        throw new IOException("nobody listens there");
      }
      TcpConnection connection =
          new TcpConnection(
              settings, prepared == null ? socket : secured(prepared, socket, to, millis), log);
      connection.reader.start();
      return connection;
    } catch (SocketTimeoutException e) {
      closeQuietly(socket);
      throw new TesterTimeoutException(
          Texts.failure(
              "the DoIP tester could not connect to " + to + " within " + limit.toMillis() + " ms",
              "check that the DoIP entity is reachable there"),
          Duration.ofNanos(System.nanoTime() - start),
          e);
    } catch (IOException e) {
      closeQuietly(socket);
      throw new TesterException(
          Texts.failure(
              "the DoIP tester could not connect to " + to + ": " + e.getMessage(),
              "start the DoIP entity first, and check its address and port"),
          e);
    }
  }

  private static Socket secured(JdkTls tls, Socket plain, InetSocketAddress to, int millis) {
    try {
      plain.setSoTimeout(millis);
      Socket socket = tls.secure(plain, to);
      plain.setSoTimeout(0);
      return socket;
    } catch (IOException e) {
      closeQuietly(plain);
      String reason = TlsReason.of(e);
      throw new TesterTlsException(
          Texts.failure(
              "the TLS handshake of the DoIP tester with " + to + " failed: " + reason,
              "check the certificate, versions and cipher suites of both sides"),
          reason,
          e);
    }
  }

  TesterTlsState tls() {
    SSLSession session = socket instanceof SSLSocket secured ? secured.getSession() : null;
    return new TesterTlsState(
        Optional.ofNullable(session).map(SSLSession::getProtocol).map(TlsVersion::parse),
        Optional.ofNullable(session).map(SSLSession::getCipherSuite),
        tlsFailure);
  }

  /** Called by the reading thread before its last act. */
  void broken(IOException e) {
    tlsFailure = TlsReason.ofEnd(e);
  }

  TesterSettings settings() {
    return settings;
  }

  Arrivals inbox() {
    return inbox;
  }

  Arrivals log() {
    return log;
  }

  InetSocketAddress remote() {
    return remote;
  }

  InetSocketAddress local() {
    return local;
  }

  /** The address that is registered on this connection, before that the tester's own. */
  LogicalAddress address() {
    return registered;
  }

  boolean isOpen() {
    return !inbox.isEnded();
  }

  boolean wasClosedByEntity() {
    return !isOpen() && !closedHere;
  }

  InputStream input() throws IOException {
    return socket.getInputStream();
  }

  void send(DoipMessage message) {
    if (message instanceof RoutingActivationRequest request) {
      asked = request.sourceAddress();
    }
    send(MessageEncoder.encode(settings.protocolVersion(), message));
  }

  void send(Bytes bytes) {
    try {
      write(bytes);
    } catch (IOException e) {
      throw new TesterException(
          Texts.failure(
              "the DoIP tester could not send " + Texts.bytes(bytes) + ": " + e.getMessage(),
              "the connection to " + remote + " is gone, call connect(address) again"),
          e);
    }
  }

  void write(Bytes bytes) throws IOException {
    synchronized (writing) {
      bytes.writeTo(socket.getOutputStream());
    }
  }

  /** Called by the reading thread before a routing activation response is handed on. */
  void note(RoutingActivationResponse response) {
    if (REGISTERING.contains(response.code())) {
      registered = asked;
    }
  }

  /** Called by the reading thread as its last act. */
  void readingEnded() {
    closeQuietly(socket);
    inbox.end();
  }

  void close() {
    closedHere = closedHere || isOpen();
    closeQuietly(socket);
    try {
      reader.join(LONGEST_END.toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void closeQuietly(Socket socket) {
    try {
      socket.close();
    } catch (IOException e) {
      // The socket is released all the same.
    }
  }
}
