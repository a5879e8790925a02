package io.github.cucumberdoip.tester;

import io.github.cucumberdoip.codec.MessageEncoder;
import io.github.cucumberdoip.message.DoipMessage;
import io.github.cucumberdoip.message.VehicleAnnouncement;
import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * Listens on UDP for vehicle announcements from its creation to its end, see {@link
 * DoipTester#listenForAnnouncements}. Keeps the newest 10,000 datagrams. Safe for several threads.
 */
public final class AnnouncementListener implements AutoCloseable {
  private static final String ALL_NODES = "ff02::1";
  private static final Duration LONGEST_END = Duration.ofSeconds(1);

  private final DatagramSocket socket;
  private final InetSocketAddress local;
  private final Arrivals arrivals = new Arrivals();
  private final Instant opened = Instant.now();
  private final Thread reader;
  private final Consumer<AnnouncementListener> onClose;

  private AnnouncementListener(DatagramSocket socket, Consumer<AnnouncementListener> onClose) {
    this.socket = socket;
    this.local = (InetSocketAddress) socket.getLocalSocketAddress();
    this.onClose = onClose;
    this.reader = new Thread(this::read, "doip-tester-announcements-" + local.getPort());
    this.reader.setDaemon(true);
  }

  static AnnouncementListener open(
      InetSocketAddress bind,
      Optional<NetworkInterface> joined,
      Consumer<AnnouncementListener> onClose) {
    DatagramSocket socket = null;
    try {
      socket = new DatagramSocket(null);
      // Several testers of one host share port 13400; an ephemeral port is nobody else's.
      socket.setReuseAddress(bind.getPort() != 0);
      socket.bind(bind);
      if (joined.isPresent()) {
        socket.joinGroup(new InetSocketAddress(InetAddress.getByName(ALL_NODES), 0), joined.get());
      }
      AnnouncementListener listener = new AnnouncementListener(socket, onClose);
      listener.reader.start();
      return listener;
    } catch (IOException e) {
      if (socket != null) {
        socket.close();
      }
      throw new TesterException(
          Texts.failure(
              "the DoIP tester could not listen for announcements on "
                  + bind
                  + ": "
                  + e.getMessage(),
              "use a free port (0 takes any) of a local address"),
          e);
    }
  }

  private void read() {
    DatagramPacket packet =
        new DatagramPacket(new byte[UdpExchange.LONGEST_DATAGRAM], UdpExchange.LONGEST_DATAGRAM);
    while (!socket.isClosed()) {
      try {
        arrivals.add(UdpExchange.receive(socket, packet));
      } catch (SocketException e) {
        break;
      } catch (IOException e) {
        // One datagram is lost, the next may be right.
      }
    }
    arrivals.end();
  }

  /**
   * Where it listens.
   *
   * @return address and port; the real port if 0 was asked for
   */
  public InetSocketAddress address() {
    return local;
  }

  /**
   * Asks from the port where it listens, and does not wait for an answer: that comes here as
   * announcements do.
   *
   * @param to an entity, an IPv4 broadcast address or an IPv6 multicast address, and the port
   * @param protocolVersion the version in the header, 0x00..0xFF
   * @param request any message, usually an identification request
   * @throws TesterException if it could not be sent
   */
  public void ask(InetSocketAddress to, int protocolVersion, DoipMessage request) {
    byte[] bytes = MessageEncoder.encode(protocolVersion, request).toArray();
    try {
      socket.send(new DatagramPacket(bytes, bytes.length, to));
    } catch (IOException | IllegalArgumentException e) {
      throw UdpExchange.notAsked(to, request, e);
    }
  }

  /**
   * Waits until a number of announcements have come since this listener was opened. What came
   * before the call counts.
   *
   * @param count how many, 0 or more
   * @param timeout how long to wait at most
   * @return all announcements so far, at least as many as asked for
   * @throws TesterTimeoutException if fewer came in time
   * @throws TesterException if the listener was closed before that
   */
  public List<DiscoveredEntity> await(int count, Duration timeout) {
    long start = System.nanoTime();
    if (arrivals.awaitCount(
        count, AnnouncementListener::isAnnouncement, start + timeout.toNanos())) {
      return announcements();
    }
    Duration waited = Duration.ofNanos(System.nanoTime() - start);
    String text =
        Texts.failure(
            "awaited "
                + count
                + " vehicle announcements on "
                + local
                + " within "
                + timeout.toMillis()
                + " ms, "
                + announcements().size()
                + " came"
                + (arrivals.isEnded() ? " before the listener was closed" : ""),
            "",
            Texts.received(received(), opened),
            waited.toMillis() + " ms",
            "let the entity announce itself to this address and port, or wait longer");
    throw arrivals.isEnded() ? new TesterException(text) : new TesterTimeoutException(text, waited);
  }

  /**
   * Waits until the announcements since this listener was opened are enough.
   *
   * @param enough sees all of them, again after each arrival
   * @param timeout how long to wait at most; zero looks at what has come
   * @return all announcements so far, enough or not
   */
  public List<DiscoveredEntity> await(Predicate<List<DiscoveredEntity>> enough, Duration timeout) {
    long deadline = System.nanoTime() + timeout.toNanos();
    return of(arrivals.awaitAfter(0, all -> enough.test(of(all)), deadline));
  }

  /**
   * The announcements so far.
   *
   * @return a copy, in the order in which they came
   */
  public List<DiscoveredEntity> announcements() {
    return of(received());
  }

  private static List<DiscoveredEntity> of(List<Received> all) {
    return all.stream().map(DiscoveredEntity::of).flatMap(Optional::stream).toList();
  }

  /**
   * Everything that came so far, announcements or not, decodable or not.
   *
   * @return a copy, in the order in which it came
   */
  public List<Received> received() {
    return arrivals.all();
  }

  private static boolean isAnnouncement(Received received) {
    return received.message(VehicleAnnouncement.class).isPresent();
  }

  /** Stops listening and releases the port. What came can still be read. May be called twice. */
  @Override
  public void close() {
    socket.close();
    onClose.accept(this);
    try {
      reader.join(LONGEST_END.toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
