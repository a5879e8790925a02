package io.github.cucumberdoip.bench;

import io.github.cucumberdoip.message.Bytes;
import io.github.cucumberdoip.message.LogicalAddress;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A plain blocking client that knows how many bytes it has to expect. Each has a logical address of
 * its own, as the fixture registers a tester on one connection only.
 */
final class Tester implements AutoCloseable {
  private static final AtomicInteger ADDRESSES = new AtomicInteger(0x2000);

  private final Wire wire = new Wire(LogicalAddress.of(ADDRESSES.incrementAndGet()));
  private final Socket socket;
  private final InputStream in;
  private final OutputStream out;
  private byte[] requests;
  private byte[] answers;

  /** Connects and activates routing. */
  Tester(int port) throws IOException {
    socket = new Socket(InetAddress.getLoopbackAddress(), port);
    socket.setTcpNoDelay(true);
    in = socket.getInputStream();
    out = socket.getOutputStream();
    prepare(wire.activation(), Bytes.wrap(wire.activated()), 1);
  }

  /** Runs the exchange several times and checks it, and is then ready to run the same again. */
  void prepare(Exchange exchange, int times) throws IOException {
    prepare(wire.request(exchange.request()), exchange.answer(wire), times);
  }

  private void prepare(byte[] request, Bytes expected, int times) throws IOException {
    requests = new byte[request.length * times];
    for (int i = 0; i < times; i++) {
      System.arraycopy(request, 0, requests, i * request.length, request.length);
    }
    answers = new byte[expected.length() * times];
    exchange();
    Bytes actual = Bytes.wrap(Arrays.copyOf(answers, expected.length()));
    if (!actual.equals(expected)) {
      throw new IllegalStateException("the server sent " + actual + ", not " + expected);
    }
  }

  /** Sends all that is prepared with one write and reads until all answers are there. */
  void exchange() throws IOException {
    out.write(requests);
    int fill = 0;
    while (fill < answers.length) {
      int count = in.read(answers, fill, answers.length - fill);
      if (count < 0) {
        throw new EOFException("the server closed after " + fill + " bytes");
      }
      fill += count;
    }
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
