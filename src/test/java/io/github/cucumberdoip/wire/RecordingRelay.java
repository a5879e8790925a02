package io.github.cucumberdoip.wire;

import io.github.cucumberdoip.message.Bytes;
import io.github.cucumberdoip.report.PcapWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;

/** Passes the bytes of one connection on, in both directions, and records them as a capture. */
final class RecordingRelay implements AutoCloseable {
  private static final InetSocketAddress TESTER = new InetSocketAddress("127.0.0.1", 40123);
  private static final InetSocketAddress ECU = new InetSocketAddress("127.0.0.1", 3496);

  private final ServerSocket listening;
  private final InetSocketAddress to;
  private final ByteArrayOutputStream file = new ByteArrayOutputStream();
  private final PcapWriter pcap;
  private final Thread forth;

  RecordingRelay(InetSocketAddress to) throws IOException {
    this.to = to;
    this.pcap = new PcapWriter(file);
    pcap.opened(Instant.now(), TESTER, ECU);
    this.listening = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"));
    this.forth = new Thread(this::run, "relay");
    forth.setDaemon(true);
    forth.start();
  }

  InetSocketAddress address() {
    return (InetSocketAddress) listening.getLocalSocketAddress();
  }

  private void run() {
    try (Socket tester = listening.accept();
        Socket ecu = new Socket(to.getAddress(), to.getPort())) {
      Thread back = new Thread(() -> pass(ecu, tester, ECU, TESTER), "relay-back");
      back.setDaemon(true);
      back.start();
      pass(tester, ecu, TESTER, ECU);
      back.join();
    } catch (IOException | InterruptedException e) {
      // the test sees that bytes are missing
    }
  }

  private void pass(Socket in, Socket out, InetSocketAddress from, InetSocketAddress target) {
    byte[] buffer = new byte[1 << 14];
    try {
      InputStream source = in.getInputStream();
      OutputStream sink = out.getOutputStream();
      for (int n = source.read(buffer); n >= 0; n = source.read(buffer)) {
        synchronized (pcap) {
          pcap.tcp(Instant.now(), from, target, Bytes.wrap(Arrays.copyOf(buffer, n)), 0);
        }
        sink.write(buffer, 0, n);
      }
      out.shutdownOutput();
    } catch (IOException e) {
      // one side has gone
    }
  }

  /** Writes what was recorded, once both sides have closed. */
  Path writeTo(Path capture) throws IOException, InterruptedException {
    forth.join(20_000);
    synchronized (pcap) {
      return Files.write(capture, file.toByteArray());
    }
  }

  @Override
  public void close() throws IOException {
    listening.close();
  }
}
