package io.github.cucumberdoip.raw;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import javax.net.ssl.SSLException;

/** One TCP connection: sends bytes, and reads 8 bytes of header and the payload that they tell. */
final class RawTcp implements AutoCloseable {
  static final int WAIT_MILLIS = 3000;

  private static final int LARGEST = 1 << 24;

  /** 200 ms of the catalogue, with its margin for real measurements. */
  private static final int CLOSED_WITHIN_MILLIS = 300;

  private final Socket socket;
  private final RawReading reading;
  private String source = "0E80";
  private long sentAt;
  private long askedAt;

  RawTcp(Socket socket) {
    this.socket = socket;
    this.reading = new RawReading(socket);
  }

  static RawTcp to(InetSocketAddress entity) throws IOException {
    Socket socket = new Socket();
    socket.setTcpNoDelay(true);
    socket.connect(entity, WAIT_MILLIS);
    return new RawTcp(socket);
  }

  /** The same, also where the entity may reset the connection before it is known to be one. */
  static RawTcp toResetting(InetSocketAddress entity) throws IOException {
    Socket socket = new Socket();
    socket.setTcpNoDelay(true);
    try {
      socket.connect(entity, WAIT_MILLIS);
    } catch (SocketException e) {
      if (!String.valueOf(e.getMessage()).contains("reset")) {
        throw e;
      }
      // it is closed now, which the reader takes for the reset that it is
    }
    return new RawTcp(socket);
  }

  /** The source address of the last routing activation request, in hex. */
  String source() {
    return source;
  }

  void send(byte[] bytes) throws IOException {
    if (bytes.length >= 10 && bytes[2] == 0x00 && bytes[3] == 0x05) {
      source = HexFormat.of().withUpperCase().formatHex(bytes, 8, 10);
    }
    askedAt = System.nanoTime();
    socket.getOutputStream().write(bytes);
    sentAt = System.nanoTime();
  }

  void sendByteByByte(byte[] bytes) throws IOException {
    for (byte each : bytes) {
      socket.getOutputStream().write(each);
      socket.getOutputStream().flush();
    }
    sentAt = System.nanoTime();
  }

  /** What comes, byte by byte, with its times; a reset is no trouble to it. */
  RawReading reading() {
    return reading;
  }

  /** Counted from before the last sending, so that nothing can have come sooner. */
  Duration sinceAsked() {
    return Duration.ofNanos(System.nanoTime() - askedAt);
  }

  Duration sinceSent() {
    return Duration.ofNanos(System.nanoTime() - sentAt);
  }

  /** The next message. */
  byte[] receive() throws IOException {
    socket.setSoTimeout(WAIT_MILLIS);
    byte[] header = read(new byte[8], 0);
    int length = ByteBuffer.wrap(header).getInt(4);
    if (length < 0 || length > LARGEST) {
      throw new AssertionError("received a header of no use: " + Hex.message(header));
    }
    return read(Arrays.copyOf(header, 8 + length), 8);
  }

  /** The next bytes, whatever they tell of their length. */
  byte[] receive(int count) throws IOException {
    socket.setSoTimeout(WAIT_MILLIS);
    return read(new byte[count], 0);
  }

  /** Not one byte comes for a time. */
  void assertSilent(Duration time) throws IOException {
    socket.setSoTimeout((int) time.toMillis());
    try {
      int each = socket.getInputStream().read();
      throw new AssertionError(
          each < 0 ? "the connection was closed" : "received a byte: %02X".formatted(each));
    } catch (SocketTimeoutException silent) {
      // as it is to be
    }
  }

  private byte[] read(byte[] into, int from) throws IOException {
    int at = from;
    try {
      while (at < into.length) {
        int count = socket.getInputStream().read(into, at, into.length - at);
        if (count < 0) {
          throw new AssertionError("the connection was closed after " + got(into, at));
        }
        at += count;
      }
    } catch (SocketTimeoutException e) {
      throw new AssertionError("nothing came for " + WAIT_MILLIS + " ms after " + got(into, at), e);
    }
    return into;
  }

  /** All that comes until the connection ends, with FIN, RST or a TLS alert. */
  byte[] receiveRest() throws IOException {
    socket.setSoTimeout(WAIT_MILLIS);
    ByteArrayOutputStream rest = new ByteArrayOutputStream();
    try {
      int each = socket.getInputStream().read();
      while (each >= 0) {
        rest.write(each);
        each = socket.getInputStream().read();
      }
    } catch (SocketTimeoutException e) {
      throw new AssertionError("the connection is open " + WAIT_MILLIS + " ms on", e);
    } catch (SocketException | SSLException ended) {
      // as good as FIN
    }
    return rest.toByteArray();
  }

  private static String got(byte[] into, int count) {
    return count == 0 ? "0 bytes" : Hex.message(Arrays.copyOf(into, count));
  }

  void halfClose() throws IOException {
    socket.shutdownOutput();
  }

  /** Sends RST. */
  void abort() throws IOException {
    socket.setSoLinger(true, 0);
    socket.close();
  }

  /** Waits for FIN or RST, before which no byte may come. */
  void assertClosed() throws IOException {
    socket.setSoTimeout(CLOSED_WITHIN_MILLIS);
    InputStream in = socket.getInputStream();
    byte[] more = new byte[8];
    try {
      int count = in.read(more);
      if (count >= 0) {
        throw new AssertionError(
            "the connection is not closed, received: " + Hex.message(Arrays.copyOf(more, count)));
      }
    } catch (SocketTimeoutException e) {
      throw new AssertionError(
          "the connection is not closed " + CLOSED_WITHIN_MILLIS + " ms on", e);
    } catch (SocketException | SSLException reset) {
      // RST is a close too
    }
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
