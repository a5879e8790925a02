package io.github.cucumberdoip.bench;

import io.github.cucumberdoip.message.Bytes;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.util.Arrays;

/** A plain blocking client that knows how many bytes it has to expect. */
final class Tester implements AutoCloseable {
  private final Socket socket;
  private final InputStream in;
  private final OutputStream out;
  private byte[] answers = new byte[1024];

  /** Connects and activates routing. */
  Tester(int port) throws IOException {
    socket = new Socket(InetAddress.getLoopbackAddress(), port);
    socket.setTcpNoDelay(true);
    in = socket.getInputStream();
    out = socket.getOutputStream();
    exchange(Wire.ACTIVATION, Wire.ACTIVATED.length);
    check(Bytes.wrap(Wire.ACTIVATED));
  }

  /** Sends bytes and reads as many as are to come back. */
  void exchange(byte[] requests, int expected) throws IOException {
    out.write(requests);
    if (expected > answers.length) {
      answers = new byte[expected];
    }
    int fill = 0;
    while (fill < expected) {
      int count = in.read(answers, fill, expected - fill);
      if (count < 0) {
        throw new EOFException("the server closed after " + fill + " of " + expected + " bytes");
      }
      fill += count;
    }
  }

  /** Fails unless the last answer begins with these bytes: both servers must do the same work. */
  void check(Bytes expected) {
    Bytes actual = Bytes.wrap(Arrays.copyOf(answers, expected.length()));
    if (!actual.equals(expected)) {
      throw new IllegalStateException("the server sent " + actual + ", not " + expected);
    }
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
