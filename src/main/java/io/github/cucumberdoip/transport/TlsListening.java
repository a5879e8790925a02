package io.github.cucumberdoip.transport;

import io.github.cucumberdoip.tls.TlsSettings;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Optional;

/** The TLS port of an endpoint. Costs neither a socket nor a thread before it is opened. */
public final class TlsListening {
  private final InetAddress host;
  private final SocketOptions options;
  private final Threads threads;
  private final Acceptor.Server connections;
  private final Core core;
  private TlsListener listener;
  private boolean closed;

  TlsListening(
      InetAddress host,
      SocketOptions options,
      Threads threads,
      Acceptor.Server connections,
      Core core) {
    this.host = host;
    this.options = options;
    this.threads = threads;
    this.connections = connections;
    this.core = core;
  }

  /**
   * Opens the port, in place of the one before; if it is the same, it stays open. Connections stay
   * open.
   *
   * @param settings port, certificate and so on
   * @throws FixtureException if the port is taken; the one before is closed all the same
   * @throws io.github.cucumberdoip.tls.TlsException if the library for TLS is missing
   */
  public synchronized void open(TlsSettings settings) {
    if (listener != null && listener.address().getPort() == settings.port()) {
      listener.change(settings);
      return;
    }
    closeListener();
    if (closed) {
      return;
    }
    listener = TlsListener.open(host, settings, options);
    try {
      threads.start("accept-tls", new Acceptor(listener.socket(), listener, connections, core));
    } catch (Error noThreadLeft) {
      closeListener();
      throw noThreadLeft;
    }
  }

  /**
   * Where testers connect with TLS.
   *
   * @return address and port, empty if it was not opened
   */
  public synchronized Optional<InetSocketAddress> address() {
    return Optional.ofNullable(listener).map(TlsListener::address);
  }

  synchronized void close() {
    closed = true;
    closeListener();
  }

  private void closeListener() {
    if (listener != null) {
      listener.close();
      listener = null;
    }
  }
}
