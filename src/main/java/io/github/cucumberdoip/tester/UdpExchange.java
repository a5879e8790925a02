package io.github.cucumberdoip.tester;

import io.github.cucumberdoip.codec.MessageEncoder;
import io.github.cucumberdoip.message.Bytes;
import io.github.cucumberdoip.message.DoipMessage;
import io.github.cucumberdoip.message.GenericHeaderNack;
import io.github.cucumberdoip.message.InvalidValueException;
import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.SocketTimeoutException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/** Sends one datagram from a socket of its own and shows what comes back within A_DoIP_Ctrl. */
final class UdpExchange {
  static final int LONGEST_DATAGRAM = 1 << 16;

  private final TesterSettings settings;
  private final Arrivals log;

  UdpExchange(TesterSettings settings, Arrivals log) {
    this.settings = settings;
    this.log = log;
  }

  List<DiscoveredEntity> discover(InetSocketAddress to, DoipMessage request, int count) {
    if (count < 1) {
      throw InvalidValueException.of(
          "a number of answers", count, "1 or more", "leave it out to collect all answers");
    }
    List<DiscoveredEntity> found = new ArrayList<>();
    run(
        to,
        request,
        received -> {
          DiscoveredEntity.of(received).ifPresent(found::add);
          return found.size() >= count;
        });
    return List.copyOf(found);
  }

  /** The first answer, whatever it is. */
  Optional<Received> ask(InetSocketAddress to, DoipMessage question) {
    List<Received> found = new ArrayList<>();
    run(to, question, found::add);
    return found.stream().findFirst();
  }

  /** The first answer of a kind; a header NACK ends the wait. */
  <M extends DoipMessage> Optional<M> ask(
      InetSocketAddress to, DoipMessage request, Class<M> kind) {
    List<M> found = new ArrayList<>();
    run(
        to,
        request,
        received -> {
          received.message(kind).ifPresent(found::add);
          return !found.isEmpty() || received.message(GenericHeaderNack.class).isPresent();
        });
    return found.stream().findFirst();
  }

  /** Shows each datagram to {@code enough} until that returns true or the time is over. */
  private void run(InetSocketAddress to, DoipMessage request, Predicate<Received> enough) {
    byte[] bytes = MessageEncoder.encode(settings.protocolVersion(), request).toArray();
    try (DatagramSocket socket = new DatagramSocket()) {
      socket.setBroadcast(true);
      socket.send(new DatagramPacket(bytes, bytes.length, destination(to)));
      collect(socket, System.nanoTime() + settings.timeouts().control().toNanos(), enough);
    } catch (IOException e) {
      throw notAsked(to, request, e);
    }
  }

  static TesterException notAsked(InetSocketAddress to, DoipMessage request, Exception cause) {
    return new TesterException(
        Texts.failure(
            "the DoIP tester could not ask " + to + " on UDP: " + cause.getMessage(),
            Texts.message(request),
            "",
            "",
            "check the address, and that a route to it exists"),
        cause);
  }

  private static SocketAddress destination(InetSocketAddress to) throws IOException {
    if (to.isUnresolved()) {
      throw new IOException("the host name cannot be resolved");
    }
    return to;
  }

  private void collect(DatagramSocket socket, long deadline, Predicate<Received> enough)
      throws IOException {
    DatagramPacket packet = new DatagramPacket(new byte[LONGEST_DATAGRAM], LONGEST_DATAGRAM);
    while (true) {
      long left = deadline - System.nanoTime();
      if (left <= 0) {
        return;
      }
      socket.setSoTimeout((int) TimeUnit.NANOSECONDS.toMillis(left) + 1);
      try {
        Received received = receive(socket, packet);
        log.add(received);
        if (enough.test(received)) {
          return;
        }
      } catch (SocketTimeoutException e) {
        return;
      }
    }
  }

  static Received receive(DatagramSocket socket, DatagramPacket packet) throws IOException {
    packet.setLength(packet.getData().length);
    socket.receive(packet);
    return Received.datagram(
        (InetSocketAddress) packet.getSocketAddress(),
        Bytes.wrap(Arrays.copyOf(packet.getData(), packet.getLength())));
  }
}
