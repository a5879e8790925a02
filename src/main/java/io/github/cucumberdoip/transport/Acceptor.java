package io.github.cucumberdoip.transport;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/** Accepts the connections of a listening socket until it is closed. */
final class Acceptor implements Runnable {
  private static final Duration PAUSE_AFTER_FAILURE = Duration.ofMillis(50);

  private final ServerSocket server;
  private final Channel.Security security;
  private final Server connections;
  private final Core core;

  /** Who serves what was accepted. */
  interface Server {
    void serve(Socket socket, Channel.Security security) throws IOException;
  }

  Acceptor(ServerSocket server, Channel.Security security, Server connections, Core core) {
    this.server = server;
    this.security = security;
    this.connections = connections;
    this.core = core;
  }

  @Override
  public void run() {
    InetSocketAddress local = (InetSocketAddress) server.getLocalSocketAddress();
    while (!server.isClosed()) {
      try {
        connections.serve(server.accept(), security);
      } catch (IOException | RuntimeException | Error e) {
        if (!server.isClosed()) {
          core.note(local, "a connection failed: " + e);
          // or it would fill the journal at full speed, for example while no file is left to open
          LockSupport.parkNanos(PAUSE_AFTER_FAILURE.toNanos());
        }
      }
    }
  }
}
