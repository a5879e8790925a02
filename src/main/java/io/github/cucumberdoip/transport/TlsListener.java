package io.github.cucumberdoip.transport;

import io.github.cucumberdoip.tls.TlsServerSide;
import io.github.cucumberdoip.tls.TlsSettings;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;

/** The listening TLS socket of an entity. */
final class TlsListener implements Channel.Security {
  private final ServerSocket socket;
  private volatile TlsServerSide side;

  private TlsListener(ServerSocket socket, TlsServerSide side) {
    this.socket = socket;
    this.side = side;
  }

  static TlsListener open(InetAddress address, TlsSettings settings, SocketOptions options) {
    TlsServerSide side = TlsServerSide.of(settings);
    return new TlsListener(SocketPair.tcp(address, settings.port(), options), side);
  }

  /** New settings for new connections; the socket stays, so that nobody else can get its port. */
  void change(TlsSettings settings) {
    side = TlsServerSide.of(settings);
  }

  ServerSocket socket() {
    return socket;
  }

  InetSocketAddress address() {
    return (InetSocketAddress) socket.getLocalSocketAddress();
  }

  @Override
  public Channel open(Socket accepted, Channel.Notes notes) throws IOException {
    return TlsChannel.open(side, accepted, notes);
  }

  void close() {
    SocketPair.close(socket);
  }
}
