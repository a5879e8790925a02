package io.github.cucumberdoip.wire;

import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Arrays;

/** One UDP socket of a tester, without any code of ours. */
final class RawUdp implements AutoCloseable {
  private static final int MILLIS = 20_000;

  final DatagramSocket socket;
  private final InetSocketAddress entity;

  private RawUdp(DatagramSocket socket, InetSocketAddress entity) throws IOException {
    this.socket = socket;
    this.entity = entity;
    socket.setSoTimeout(MILLIS);
  }

  static RawUdp to(InetSocketAddress entity) throws IOException {
    return from(entity.getAddress(), entity);
  }

  static RawUdp from(InetAddress own, InetSocketAddress entity) throws IOException {
    return new RawUdp(new DatagramSocket(0, own), entity);
  }

  /** Listens only. */
  static RawUdp listening(InetSocketAddress address) throws IOException {
    return new RawUdp(new DatagramSocket(address), null);
  }

  int port() {
    return socket.getLocalPort();
  }

  RawUdp send(String hex) throws IOException {
    return send(Hex.bytes(hex));
  }

  RawUdp send(byte[] datagram) throws IOException {
    socket.send(new DatagramPacket(datagram, datagram.length, entity));
    return this;
  }

  /** The next datagram. */
  String receive() throws IOException {
    DatagramPacket packet = receivePacket();
    return Hex.message(Arrays.copyOf(packet.getData(), packet.getLength()));
  }

  DatagramPacket receivePacket() throws IOException {
    DatagramPacket packet = new DatagramPacket(new byte[65_535], 65_535);
    socket.receive(packet);
    return packet;
  }

  @Override
  public void close() {
    socket.close();
  }
}
