package io.github.cucumberdoip.wire;

import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;

/**
 * One tester out of its mind: a conversation after the other, each on a connection of its own that
 * ends in one of the ways in which connections end.
 */
final class FuzzedTcp {
  private static final int MILLIS = 20_000;

  private final InetSocketAddress entity;
  private final InetAddress own;
  private final Random random;
  private final Map<Integer, AtomicLong> seen;
  private final byte[] buffer = new byte[1 << 16];

  /** With an address of its own, whose ports no other tester uses up. */
  FuzzedTcp(InetSocketAddress entity, int number, long seed, Map<Integer, AtomicLong> seen)
      throws IOException {
    this.entity = entity;
    this.own = InetAddress.getByName("127.0.0." + (10 + number));
    this.random = new Random(seed * 31 + number);
    this.seen = seen;
  }

  /** Returns how many conversations there were. */
  long run(BooleanSupplier goOn) throws IOException {
    long count = 0;
    while (goOn.getAsBoolean()) {
      byte[] stream = new FrameGrammar(random).conversation();
      long seed = random.nextLong();
      try (Socket socket = new Socket()) {
        socket.bind(new InetSocketAddress(own, 0));
        socket.setSoTimeout(MILLIS);
        socket.connect(entity, MILLIS);
        talk(socket, stream, new Random(seed));
      } catch (SocketTimeoutException e) {
        throw new AssertionError("the server keeps a connection that is over", e);
      } catch (ConnectException | java.net.BindException e) {
        throw new AssertionError("the server accepts nobody any more", e);
      } catch (IOException closedByTheServer) {
        // as it may after every wrong message, and while more is on its way
      }
      count++;
    }
    return count;
  }

  private void talk(Socket socket, byte[] stream, Random cuts) throws IOException {
    AnswerCheck check = new AnswerCheck(seen);
    InputStream in = socket.getInputStream();
    int largest = 1 << cuts.nextInt(16);
    int at = 0;
    while (at < stream.length) {
      int count = Math.min(1 + cuts.nextInt(largest), stream.length - at);
      socket.getOutputStream().write(stream, at, count);
      at += count;
      if (in.available() > 0) {
        check.feed(buffer, Math.max(0, in.read(buffer)));
      }
    }
    switch (cuts.nextInt(8)) {
      case 0 -> socket.setSoLinger(true, 0);
      case 1, 2 -> readToItsEnd(in, check); // the timers of the server close it
      case 3 -> {
        // a plain close, whatever has not been read
      }
      default -> {
        socket.shutdownOutput();
        readToItsEnd(in, check);
      }
    }
  }

  private void readToItsEnd(InputStream in, AnswerCheck check) throws IOException {
    int count = in.read(buffer);
    while (count >= 0) {
      check.feed(buffer, count);
      count = in.read(buffer);
    }
  }

  /** For a case from a file: one conversation, and the orderly end. */
  static void replay(InetSocketAddress entity, byte[] stream) throws IOException {
    try (Socket socket = new Socket()) {
      socket.setSoTimeout(MILLIS);
      socket.connect(entity, MILLIS);
      socket.getOutputStream().write(stream);
      socket.shutdownOutput();
      socket.getInputStream().transferTo(java.io.OutputStream.nullOutputStream());
    } catch (SocketTimeoutException e) {
      throw new AssertionError("the server keeps a connection that is over", e);
    } catch (IOException closedByTheServer) {
      // as it may
    }
  }
}
