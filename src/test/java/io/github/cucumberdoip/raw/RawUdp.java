package io.github.cucumberdoip.raw;

import java.io.IOException;
import java.net.BindException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.ThreadLocalRandom;

/** One UDP socket of a tester, on a port of its own. */
final class RawUdp implements AutoCloseable {
  private static final int WAIT_MILLIS = 3000;
  private static final int TRIES = 100;

  private final DatagramSocket socket;
  private final InetSocketAddress entity;
  private InetSocketAddress receivedFrom;
  private long sentAt;
  private long askedAt;

  private RawUdp(DatagramSocket socket, InetSocketAddress entity) throws IOException {
    this.socket = socket;
    this.entity = entity;
    socket.setSoTimeout(WAIT_MILLIS);
  }

  static RawUdp to(InetSocketAddress entity) throws IOException {
    return new RawUdp(new DatagramSocket(0, entity.getAddress()), entity);
  }

  /** From a free port of a range, tried at random so that scenarios at a time do not meet. */
  static RawUdp to(InetSocketAddress entity, int from, int below) throws IOException {
    for (int tries = 0; tries < TRIES; tries++) {
      int port = ThreadLocalRandom.current().nextInt(from, below);
      try {
        return new RawUdp(new DatagramSocket(port, entity.getAddress()), entity);
      } catch (BindException taken) {
        // the next one
      }
    }
    throw new AssertionError("no free port from " + from + " to " + (below - 1));
  }

  void send(byte[] datagram) throws IOException {
    askedAt = System.nanoTime();
    socket.send(new DatagramPacket(datagram, datagram.length, entity));
    sentAt = System.nanoTime();
  }

  void sendTo(String address, byte[] datagram) throws IOException {
    InetAddress other = InetAddress.getByName(address);
    socket.send(new DatagramPacket(datagram, datagram.length, other, entity.getPort()));
    sentAt = System.nanoTime();
  }

  int port() {
    return socket.getLocalPort();
  }

  /** Counted from before the last sending, so that nothing can have come sooner. */
  Duration sinceAsked() {
    return Duration.ofNanos(System.nanoTime() - askedAt);
  }

  Duration sinceSent() {
    return Duration.ofNanos(System.nanoTime() - sentAt);
  }

  /** From now on times are counted, as if something had been sent. */
  void asks() {
    askedAt = System.nanoTime();
  }

  /** Where the tester sends to. */
  InetSocketAddress entity() {
    return entity;
  }

  /** Where the last datagram came from. */
  InetSocketAddress receivedFrom() {
    return receivedFrom;
  }

  /** No datagram comes for a time. */
  void assertSilent(Duration time) throws IOException {
    socket.setSoTimeout((int) time.toMillis());
    try {
      throw new AssertionError("received " + Hex.message(next()));
    } catch (SocketTimeoutException silent) {
      socket.setSoTimeout(WAIT_MILLIS);
    }
  }

  private byte[] next() throws IOException {
    DatagramPacket packet = new DatagramPacket(new byte[65_535], 65_535);
    socket.receive(packet);
    receivedFrom = (InetSocketAddress) packet.getSocketAddress();
    return Arrays.copyOf(packet.getData(), packet.getLength());
  }

  /** The next datagram. */
  byte[] receive() throws IOException {
    try {
      return next();
    } catch (SocketTimeoutException e) {
      throw new AssertionError("no datagram came within " + WAIT_MILLIS + " ms", e);
    }
  }

  @Override
  public void close() {
    socket.close();
  }
}
