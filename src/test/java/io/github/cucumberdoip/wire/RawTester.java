package io.github.cucumberdoip.wire;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cucumberdoip.DoipServer;
import java.io.EOFException;
import java.io.IOException;
import java.io.PushbackInputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.Arrays;

/** A tester made of a plain socket and a few lines of framing, so that no code of ours is used. */
final class RawTester implements AutoCloseable {
  static final String ACTIVATION = "02FD 0005 00000007 0E80 00 00000000";
  static final String ACTIVATED = "02FD 0006 00000009 0E8010101000000000";

  private static final int MILLIS = 20_000;

  final Socket socket;

  private final PushbackInputStream in;

  private RawTester(Socket socket) throws IOException {
    this.socket = socket;
    this.in = new PushbackInputStream(socket.getInputStream());
  }

  static RawTester connect(DoipServer server) throws IOException {
    return connect(server.address(), 0);
  }

  /** Over a connection that is there already. */
  static RawTester over(Socket socket) throws IOException {
    return new RawTester(socket);
  }

  /** With a small receive buffer, so that the other side soon can't write any more. */
  static RawTester connect(InetSocketAddress address, int receiveBuffer) throws IOException {
    Socket socket = new Socket();
    if (receiveBuffer > 0) {
      socket.setReceiveBufferSize(receiveBuffer);
    }
    socket.setTcpNoDelay(true);
    socket.setSoTimeout(MILLIS);
    socket.connect(address, MILLIS);
    return new RawTester(socket);
  }

  /** Connects, and activates routing for 0x0E80 at the ECU 0x1010. */
  static RawTester activated(DoipServer server) throws IOException {
    return connect(server).activate();
  }

  RawTester activate() throws IOException {
    assertThat(send(ACTIVATION).receive()).isEqualTo(ACTIVATED);
    return this;
  }

  /** Sends bytes in one go. */
  RawTester send(String hex) throws IOException {
    return send(Hex.bytes(hex));
  }

  RawTester send(byte[] bytes) throws IOException {
    socket.getOutputStream().write(bytes);
    return this;
  }

  /** Sends bytes in pieces, each in a segment of its own. */
  RawTester sendInPieces(byte[] bytes, int size) throws IOException {
    for (int from = 0; from < bytes.length; from += size) {
      send(Arrays.copyOfRange(bytes, from, Math.min(bytes.length, from + size)));
    }
    return this;
  }

  /** Sends a diagnostic message from 0x0E80 to 0x1010 with header version 0x02. */
  RawTester ask(String uds) throws IOException {
    byte[] data = Hex.bytes(uds);
    byte[] head = Hex.bytes("02FD 8001 00000000 0E80 1010");
    ByteBuffer message = ByteBuffer.allocate(head.length + data.length).put(head).put(data);
    return send(message.putInt(4, 4 + data.length).array());
  }

  /** Whether a message begins within a time; it can be received then. */
  boolean hearsWithin(Duration time) throws IOException {
    socket.setSoTimeout((int) time.toMillis());
    try {
      int first = in.read();
      if (first >= 0) {
        in.unread(first);
      }
      return first >= 0;
    } catch (SocketTimeoutException nothing) {
      return false;
    } finally {
      socket.setSoTimeout(MILLIS);
    }
  }

  /** The next message. */
  String receive() throws IOException {
    return Hex.message(receiveBytes());
  }

  byte[] receiveBytes() throws IOException {
    byte[] header = in.readNBytes(8);
    if (header.length < 8) {
      throw new EOFException("closed after " + header.length + " bytes of a header");
    }
    int length = ByteBuffer.wrap(header).getInt(4);
    byte[] message = Arrays.copyOf(header, 8 + length);
    if (in.readNBytes(message, 8, length) < length) {
      throw new EOFException("closed inside a message");
    }
    return message;
  }

  /** The UDS data of the next message, which must be a diagnostic message of version 0x02. */
  String uds() throws IOException {
    String message = receive();
    assertThat(message).startsWith("02FD 8001 ");
    return message.substring("02FD 8001 00000000 10100E80".length());
  }

  /** Asserts that the other side closes in an orderly way and sends nothing before. */
  void assertClosed() throws IOException {
    assertThat(in.read()).as("end of stream").isEqualTo(-1);
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
