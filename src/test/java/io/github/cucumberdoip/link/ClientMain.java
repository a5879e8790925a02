package io.github.cucumberdoip.link;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetSocketAddress;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * A tester in a process of its own, without any code of the product. Each line that it reads is a
 * destination and a datagram as hex, which goes there, to port 13400. Each datagram that comes is a
 * line: {@code heard} for one to port 13400 of this host or {@code answered} for one to the port of
 * the requests, where it came from, and its bytes; its own broadcasts, which it hears too, are left
 * out. Ends with its input.
 */
final class ClientMain {
  private static final int PORT = 13_400;

  private ClientMain() {}

  public static void main(String[] arguments) throws IOException {
    try (DatagramSocket announcements = new DatagramSocket(PORT);
        DatagramSocket requests = new DatagramSocket()) {
      requests.setBroadcast(true);
      print("heard", announcements, requests.getLocalPort());
      print("answered", requests, 0);
      System.out.println("ready");
      BufferedReader in = new BufferedReader(new InputStreamReader(System.in));
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        String[] parts = line.split(" ");
        byte[] bytes = HexFormat.of().parseHex(parts[1]);
        InetSocketAddress to = new InetSocketAddress(parts[0], PORT);
        requests.send(new DatagramPacket(bytes, bytes.length, to));
      }
    }
  }

  private static void print(String word, DatagramSocket socket, int ownPort) {
    Thread reader =
        new Thread(
            () -> {
              try {
                DatagramPacket packet = new DatagramPacket(new byte[65_535], 65_535);
                while (true) {
                  packet.setLength(packet.getData().length);
                  socket.receive(packet);
                  if (packet.getPort() == ownPort) {
                    continue;
                  }
                  byte[] bytes = Arrays.copyOf(packet.getData(), packet.getLength());
                  String from = packet.getAddress().getHostAddress().replaceAll("%.*", "");
                  String hex = HexFormat.of().withUpperCase().formatHex(bytes);
                  System.out.println(word + " " + from + " " + packet.getPort() + " " + hex);
                }
              } catch (IOException over) {
                // closed at the end
              }
            });
    reader.setDaemon(true);
    reader.start();
  }
}
