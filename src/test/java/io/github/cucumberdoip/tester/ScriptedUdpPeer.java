package io.github.cucumberdoip.tester;

import io.github.cucumberdoip.codec.MessageEncoder;
import io.github.cucumberdoip.message.Bytes;
import io.github.cucumberdoip.message.DoipMessage;
import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** Answers the first datagram that it gets with given ones. */
final class ScriptedUdpPeer implements AutoCloseable {
  private final DatagramSocket socket;
  private final BlockingQueue<Bytes> requests = new LinkedBlockingQueue<>();

  private ScriptedUdpPeer(DatagramSocket socket) {
    this.socket = socket;
  }

  static ScriptedUdpPeer answering(Bytes... answers) throws IOException {
    ScriptedUdpPeer peer =
        new ScriptedUdpPeer(
            new DatagramSocket(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0)));
    Thread thread = new Thread(() -> peer.run(List.of(answers)), "scripted-udp-peer");
    thread.setDaemon(true);
    thread.start();
    return peer;
  }

  static ScriptedUdpPeer answering(DoipMessage answer) throws IOException {
    return answering(MessageEncoder.encode(0x02, answer));
  }

  InetSocketAddress address() {
    return (InetSocketAddress) socket.getLocalSocketAddress();
  }

  Bytes awaitRequest() throws InterruptedException {
    return requests.poll(10, TimeUnit.SECONDS);
  }

  private void run(List<Bytes> answers) {
    try {
      DatagramPacket packet = new DatagramPacket(new byte[1000], 1000);
      socket.receive(packet);
      requests.add(Bytes.wrap(Arrays.copyOf(packet.getData(), packet.getLength())));
      for (Bytes answer : answers) {
        socket.send(
            new DatagramPacket(answer.toArray(), answer.length(), packet.getSocketAddress()));
      }
    } catch (IOException e) {
      // The test has closed the socket.
    }
  }

  @Override
  public void close() {
    socket.close();
  }
}
