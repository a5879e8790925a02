package io.github.cucumberdoip.bench;

import io.github.cucumberdoip.message.LogicalAddress;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.BindException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The least that can be called a DoIP server: blocking sockets, a thread a connection, a UDP
 * thread, prepared bytes in the same number of writes as the fixture makes. No journal, no stubs,
 * no checks. What the fixture takes more than this, its features cost.
 */
final class Yardstick implements Server {
  private static final int HEADER = 8;
  private static final int USER_DATA = HEADER + 4;

  private static final byte[] ANNOUNCEMENT = Wire.announcement();

  private final ServerSocket tcp;
  private final DatagramSocket udp;
  private final List<Thread> threads = new ArrayList<>();
  private final List<Socket> sockets = new ArrayList<>();

  Yardstick() throws IOException {
    InetAddress loopback = InetAddress.getLoopbackAddress();
    ServerSocket server = null;
    DatagramSocket datagrams = null;
    while (datagrams == null) {
      server = new ServerSocket(0, 64, loopback);
      try {
        datagrams = new DatagramSocket(new InetSocketAddress(loopback, server.getLocalPort()));
      } catch (BindException takenForUdp) {
        server.close();
      }
    }
    tcp = server;
    udp = datagrams;
    start(this::accept);
    start(this::identify);
  }

  @Override
  public int port() {
    return tcp.getLocalPort();
  }

  private synchronized void start(Task task) {
    Thread thread =
        new Thread(
            () -> {
              try {
                task.run();
              } catch (IOException closed) {
                // the end of a socket is the end of its thread
              }
            });
    thread.setDaemon(true);
    threads.add(thread);
    thread.start();
  }

  private void accept() throws IOException {
    while (true) {
      Socket socket = tcp.accept();
      socket.setTcpNoDelay(true);
      synchronized (this) {
        sockets.add(socket);
      }
      start(() -> serve(socket));
    }
  }

  private static void serve(Socket socket) throws IOException {
    InputStream in = socket.getInputStream();
    OutputStream out = socket.getOutputStream();
    Prepared prepared = null;
    byte[] buffer = new byte[1024];
    int fill = 0;
    int count = in.read(buffer);
    while (count >= 0) {
      fill += count;
      int begin = 0;
      int size = fill < HEADER ? HEADER : size(buffer, 0);
      while (fill - begin >= size) {
        prepared = answer(out, buffer, begin, prepared);
        begin += size;
        size = fill - begin < HEADER ? HEADER : size(buffer, begin);
      }
      System.arraycopy(buffer, begin, buffer, 0, fill - begin);
      fill -= begin;
      if (size > buffer.length) {
        buffer = Arrays.copyOf(buffer, size);
      }
      count = in.read(buffer, fill, buffer.length - fill);
    }
  }

  private static int size(byte[] buffer, int at) {
    return HEADER
        + ((buffer[at + 4] & 0xFF) << 24
            | (buffer[at + 5] & 0xFF) << 16
            | (buffer[at + 6] & 0xFF) << 8
            | buffer[at + 7] & 0xFF);
  }

  private static Prepared answer(OutputStream out, byte[] request, int at, Prepared prepared)
      throws IOException {
    if (request[at + 2] == 0x00) {
      int tester = (request[at + HEADER] & 0xFF) << 8 | request[at + HEADER + 1] & 0xFF;
      Wire wire = new Wire(LogicalAddress.of(tester));
      out.write(wire.activated());
      return Prepared.with(wire);
    }
    out.write(prepared.acknowledgement);
    if (request[at + USER_DATA] == 0x36) {
      out.write(prepared.written);
    } else {
      out.write(request[at + USER_DATA + 2] == (byte) 0x91 ? prepared.large : prepared.vin);
    }
    return prepared;
  }

  private void identify() throws IOException {
    DatagramPacket request = new DatagramPacket(new byte[1024], 1024);
    while (true) {
      udp.receive(request);
      udp.send(new DatagramPacket(ANNOUNCEMENT, ANNOUNCEMENT.length, request.getSocketAddress()));
    }
  }

  @Override
  public void close() throws IOException {
    tcp.close();
    udp.close();
    List<Thread> ending;
    synchronized (this) {
      for (Socket socket : sockets) {
        socket.close();
      }
      ending = List.copyOf(threads);
    }
    for (Thread thread : ending) {
      try {
        thread.join();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }

  /** All that one tester may be answered. */
  private record Prepared(byte[] acknowledgement, byte[] vin, byte[] large, byte[] written) {
    static Prepared with(Wire wire) {
      return new Prepared(
          wire.acknowledgement(),
          wire.response(Exchange.READ.response()),
          wire.response(Exchange.READ_LARGE.response()),
          wire.response(Exchange.WRITE_LARGE.response()));
    }
  }

  private interface Task {
    void run() throws IOException;
  }
}
