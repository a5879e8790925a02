package io.github.cucumberdoip.transport;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;

/** The way of the bytes of a TCP connection: as they are, or through TLS. */
interface Channel {
  InputStream in() throws IOException;

  OutputStream out() throws IOException;

  /** Says that nothing more is sent, in an orderly way; the other side may still send. */
  void endOutput() throws IOException;

  /** What makes a channel of an accepted connection, on the connection's own thread. */
  interface Security {
    /** Bytes as they are. */
    Security NONE = (socket, notes) -> plain(socket);

    /**
     * Opens the channel; may take as long as a handshake takes.
     *
     * @param notes gets what is worth a note in the journal
     */
    Channel open(Socket socket, Notes notes) throws IOException;

    default boolean isSecured() {
      return this != NONE;
    }
  }

  /** Takes notes for the journal, and may get hold of the handshake. */
  interface Notes {
    void add(String note);

    /** Whether it sends a flight of the entity itself, in its own way. */
    default boolean takes(byte[] flight) {
      return false;
    }
  }

  /** The bytes as they are. */
  static Channel plain(Socket socket) {
    return new Channel() {
      @Override
      public InputStream in() throws IOException {
        return socket.getInputStream();
      }

      @Override
      public OutputStream out() throws IOException {
        return socket.getOutputStream();
      }

      @Override
      public void endOutput() throws IOException {
        socket.shutdownOutput();
      }
    };
  }
}
