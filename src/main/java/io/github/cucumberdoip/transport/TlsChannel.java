package io.github.cucumberdoip.transport;

import io.github.cucumberdoip.journal.TlsNotes;
import io.github.cucumberdoip.tls.TlsHandshakeException;
import io.github.cucumberdoip.tls.TlsServerSide;
import io.github.cucumberdoip.tls.TlsSession;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.time.Duration;

/** A connection that has been through its TLS handshake. */
final class TlsChannel implements Channel {
  /** How long a tester may take to close its side after an alert. */
  private static final Duration AFTER_ALERT = Duration.ofSeconds(1);

  private final Socket socket;
  private final TlsSession session;
  private final InputStream in;

  private TlsChannel(Socket socket, TlsSession session) {
    this.socket = socket;
    this.session = session;
    this.in = new ThroughTls(session.in());
  }

  /** Shakes hands with the tester. */
  static Channel open(TlsServerSide side, Socket socket, Notes notes) throws IOException {
    Duration limit = side.settings().handshakeTime();
    OneWay out = new OneWay(socket, notes);
    Patience patience = new Patience(socket, out, System.nanoTime() + limit.toNanos());
    try {
      TlsSession session = side.accept(patience, out);
      patience.end();
      out.endBuffering();
      notes.add(TlsNotes.DONE + session);
      return new TlsChannel(socket, session);
    } catch (TlsHandshakeException e) {
      notes.add(TlsNotes.FAILED + e.getMessage());
      patience.awaitEnd(AFTER_ALERT);
      throw e;
    }
  }

  @Override
  public InputStream in() {
    return in;
  }

  @Override
  public OutputStream out() {
    return session.out();
  }

  @Override
  public void endOutput() throws IOException {
    session.end();
  }

  /**
   * What the tester sends. After the end of TLS it is read to the end of the connection all the
   * same, because a close with bytes unread would reset it before the tester has read everything.
   */
  private final class ThroughTls extends FilterInputStream {
    ThroughTls(InputStream in) {
      super(in);
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      int count = super.read(buffer, offset, length);
      if (count < 0 && !socket.isClosed()) {
        socket.getInputStream().transferTo(OutputStream.nullOutputStream());
      }
      return count;
    }
  }

  /** Bounds the whole handshake, however slowly the tester sends. */
  private static final class Patience extends FilterInputStream {
    private final Socket socket;
    private final OneWay out;
    private long deadline;
    private boolean over;

    Patience(Socket socket, OneWay out, long deadline) throws IOException {
      super(socket.getInputStream());
      this.socket = socket;
      this.out = out;
      this.deadline = deadline;
    }

    /**
     * Reads on, because a close with bytes unread would reset the connection and lose the alert.
     */
    void awaitEnd(Duration atMost) {
      over = false;
      deadline = System.nanoTime() + atMost.toNanos();
      byte[] ignored = new byte[1024];
      try {
        while (System.nanoTime() < deadline && read(ignored, 0, ignored.length) >= 0) {
          // until the tester has closed its side
        }
      } catch (IOException e) {
        // it is over, or takes too long
      }
    }

    void end() throws IOException {
      over = true;
      socket.setSoTimeout(0);
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      if (!over) {
        out.sendFlight();
        long left = deadline - System.nanoTime();
        socket.setSoTimeout((int) Math.max(1, Duration.ofNanos(left).toMillis()));
      }
      return super.read(buffer, offset, length);
    }

    /** TLS closes its streams when it ends; the socket is closed by its owner. */
    @Override
    public void close() {
      over = true;
    }
  }

  /**
   * To be closed without closing the way back. Sends each flight of the handshake in one go: a
   * tester that refuses the first message of it may be gone before the last, and its alert is to be
   * read all the same.
   */
  private static final class OneWay extends OutputStream {
    private final Socket socket;
    private final OutputStream out;
    private final Notes notes;
    private final ByteArrayOutputStream flight = new ByteArrayOutputStream();
    private boolean buffering = true;

    OneWay(Socket socket, Notes notes) throws IOException {
      this.socket = socket;
      this.notes = notes;
      this.out = socket.getOutputStream();
    }

    @Override
    public void write(int value) throws IOException {
      write(new byte[] {(byte) value}, 0, 1);
    }

    @Override
    public void write(byte[] buffer, int offset, int length) throws IOException {
      if (buffering) {
        flight.write(buffer, offset, length);
      } else {
        out.write(buffer, offset, length);
      }
    }

    void sendFlight() {
      try {
        if (flight.size() > 0 && !notes.takes(flight.toByteArray())) {
          flight.writeTo(out);
        }
      } catch (IOException e) {
        // what the tester said before it was gone comes next, or the end
      }
      flight.reset();
    }

    void endBuffering() throws IOException {
      buffering = false;
      flight.writeTo(out);
    }

    @Override
    public void close() throws IOException {
      if (!socket.isClosed()) {
        if (buffering) {
          sendFlight();
        }
        socket.shutdownOutput();
      }
    }
  }
}
