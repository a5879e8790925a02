package io.github.cucumberdoip.tester;

import io.github.cucumberdoip.codec.Decoded;
import io.github.cucumberdoip.codec.Frame;
import io.github.cucumberdoip.codec.FrameHeader;
import io.github.cucumberdoip.codec.MessageDecoder;
import io.github.cucumberdoip.codec.MessageEncoder;
import io.github.cucumberdoip.message.Bytes;
import io.github.cucumberdoip.message.DoipMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A server for one connection that plays a script to it; afterwards it keeps the connection until
 * the tester or the test closes it.
 */
final class ScriptedPeer implements AutoCloseable {
  interface Script {
    void play(Line line) throws IOException;
  }

  private final ServerSocket listening;
  private final CompletableFuture<Void> played = new CompletableFuture<>();

  private ScriptedPeer(ServerSocket listening) {
    this.listening = listening;
  }

  static ScriptedPeer playing(Script script) throws IOException {
    ScriptedPeer peer = new ScriptedPeer(new ServerSocket(0, 1, InetAddress.getLoopbackAddress()));
    Thread thread = new Thread(() -> peer.run(script), "scripted-peer");
    thread.setDaemon(true);
    thread.start();
    return peer;
  }

  InetSocketAddress address() {
    return (InetSocketAddress) listening.getLocalSocketAddress();
  }

  /** Waits for the end of the script and passes its failure on. */
  void awaitPlayed() throws InterruptedException, ExecutionException, TimeoutException {
    played.get(10, TimeUnit.SECONDS);
  }

  private void run(Script script) {
    try (Socket socket = listening.accept()) {
      socket.setTcpNoDelay(true);
      Line line = new Line(socket);
      script.play(line);
      played.complete(null);
      line.awaitEnd();
    } catch (IOException | RuntimeException | AssertionError e) {
      played.completeExceptionally(e);
    }
  }

  @Override
  public void close() {
    try {
      listening.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The peer's end of the connection. */
  static final class Line {
    private final Socket socket;

    Line(Socket socket) {
      this.socket = socket;
    }

    Frame readFrame() throws IOException {
      FrameHeader header = FrameHeader.read(exactly(FrameHeader.SIZE), 0);
      return Frame.of(header, Bytes.wrap(exactly((int) header.payloadLength())));
    }

    DoipMessage read() throws IOException {
      Decoded decoded = MessageDecoder.decode(readFrame());
      return ((Decoded.Valid) decoded).message();
    }

    void write(DoipMessage message) throws IOException {
      write(MessageEncoder.encode(0x02, message));
    }

    void write(Bytes bytes) throws IOException {
      bytes.writeTo(socket.getOutputStream());
    }

    void close() throws IOException {
      socket.close();
    }

    private byte[] exactly(int count) throws IOException {
      byte[] bytes = socket.getInputStream().readNBytes(count);
      if (bytes.length < count) {
        throw new IOException("the tester has closed the connection");
      }
      return bytes;
    }

    private void awaitEnd() throws IOException {
      if (!socket.isClosed()) {
        socket.getInputStream().readAllBytes();
      }
    }
  }
}
