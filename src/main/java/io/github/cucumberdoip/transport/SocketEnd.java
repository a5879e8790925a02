package io.github.cucumberdoip.transport;

import java.io.IOException;
import java.net.Socket;
import java.net.SocketException;

/** The ways in which the socket of a connection ends. */
final class SocketEnd {
  private final Socket socket;

  SocketEnd(Socket socket) {
    this.socket = socket;
  }

  /**
   * Ends our side, once, so that the tester can still send.
   *
   * @param channel null before the TLS handshake is done
   */
  void output(Channel channel) throws IOException {
    if (socket.isOutputShutdown()) {
      return;
    }
    if (channel == null) {
      socket.shutdownOutput();
    } else {
      channel.endOutput();
    }
  }

  /** Lets the close that follows be a reset. */
  void becomesReset() {
    try {
      socket.setSoLinger(true, 0);
    } catch (SocketException e) {
      // it is gone already
    }
  }

  void close() {
    try {
      if (!socket.isClosed() && socket.getSoLinger() > 0) {
        // or closing would wait so long for a tester that does not read
        socket.setSoLinger(false, 0);
      }
      socket.close();
    } catch (IOException e) {
      // it is closed as far as we are concerned
    }
  }
}
