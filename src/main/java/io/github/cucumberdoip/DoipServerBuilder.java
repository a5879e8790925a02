package io.github.cucumberdoip;

import io.github.cucumberdoip.entity.EntitySettings;
import io.github.cucumberdoip.entity.EntitySettingsBuilder;
import io.github.cucumberdoip.entity.RandomWaits;
import io.github.cucumberdoip.journal.Journal;
import io.github.cucumberdoip.message.InvalidValueException;
import io.github.cucumberdoip.message.LogicalAddress;
import io.github.cucumberdoip.tls.TlsSettings;
import io.github.cucumberdoip.transport.SharedUdp;
import io.github.cucumberdoip.transport.SocketOptions;
import io.github.cucumberdoip.transport.UdpSide;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Clock;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.UnaryOperator;

/**
 * Sets up a {@link DoipServer}; see {@link DoipServer#builder}. Each method replaces what was set
 * before.
 */
public final class DoipServerBuilder {
  /** The port of the standard, for TCP and UDP. */
  public static final int DEFAULT_PORT = 13400;

  /** How many bytes are read at once by default. */
  public static final int DEFAULT_BUFFER_SIZE = 1024;

  InetAddress address = InetAddress.getLoopbackAddress();
  int port = DEFAULT_PORT;
  int bufferSize = DEFAULT_BUFFER_SIZE;
  long journalBytes = Journal.DEFAULT_MAX_BYTES;
  SocketOptions socketOptions = SocketOptions.NONE;
  MessageCallback messageCallback = (message, peer) -> Optional.empty();
  Optional<Announcement> announcementAtStart = Optional.empty();
  Optional<TlsSettings> tls = Optional.empty();
  EntitySettings settings;
  private OptionalInt udpPort = OptionalInt.empty();
  private Optional<SharedUdp> sharedUdp = Optional.empty();
  private OptionalLong randomSeed = OptionalLong.empty();

  DoipServerBuilder(LogicalAddress logicalAddress) {
    settings = EntitySettings.of(logicalAddress);
  }

  /**
   * Sets where to listen; the default is the loopback address.
   *
   * @param ip an address of this machine, or a name of it
   * @return this builder
   * @throws InvalidValueException if it cannot be resolved
   */
  public DoipServerBuilder ip(String ip) {
    try {
      address = InetAddress.getByName(ip);
    } catch (UnknownHostException e) {
      throw InvalidValueException.of(
          "an IP address",
          ip,
          "an IPv4 or IPv6 address of this machine",
          "write for example 127.0.0.1 or ::1");
    }
    return this;
  }

  /**
   * Sets where to listen: the first IPv4 address of a network interface, or its first IPv6 address
   * if it has no other.
   *
   * @param name the name of the interface, for example {@code eth0}; {@code loopback} stands for
   *     the loopback interface, whatever it is called. A version of IP may follow: {@code eth0
   *     IPv6}
   * @return this builder
   * @throws InvalidValueException if there is no such interface, which lists those that are there,
   *     or if it has no such address
   */
  public DoipServerBuilder networkInterface(String name) {
    address = InterfaceName.parse(name).address();
    return this;
  }

  /**
   * Sets the port for TCP, and for UDP unless {@link #udpPort} or {@link #sharedUdp} say otherwise;
   * the default is 13400.
   *
   * @param number 1..65535, or 0 for a free port that {@link DoipServer#port()} tells after the
   *     start
   * @return this builder
   * @throws InvalidValueException outside of 0..65535
   */
  public DoipServerBuilder port(int number) {
    port = checkedPort(number);
    return this;
  }

  /**
   * Sets a port of its own for UDP; the default is that of TCP.
   *
   * @param number 1..65535, or 0 for a free port that {@link DoipServer#udpAddress()} tells after
   *     the start
   * @return this builder
   * @throws InvalidValueException outside of 0..65535
   */
  public DoipServerBuilder udpPort(int number) {
    udpPort = OptionalInt.of(checkedPort(number));
    return this;
  }

  /**
   * Listens on a UDP port together with other servers, in place of a UDP port of its own.
   *
   * @param shared the port that they share
   * @return this builder
   */
  public DoipServerBuilder sharedUdp(SharedUdp shared) {
    sharedUdp = Optional.of(shared);
    return this;
  }

  /**
   * Announces the vehicle at each start, see {@link Announcement#atStart}; the default is not to.
   *
   * @param announcement where to, how often, after which wait
   * @return this builder
   */
  public DoipServerBuilder announceAtStart(Announcement announcement) {
    announcementAtStart = Optional.of(announcement);
    return this;
  }

  /**
   * Sets what draws the random waits before identification responses and announcements, to repeat a
   * run; the default is another seed for each server, see {@link DoipServer#randomSeed()}.
   *
   * @param seed any number
   * @return this builder
   */
  public DoipServerBuilder randomSeed(long seed) {
    randomSeed = OptionalLong.of(seed);
    return this;
  }

  UdpSide newUdpSide() {
    long seed = randomSeed.orElseGet(() -> ThreadLocalRandom.current().nextInt(1_000_000));
    return new UdpSide(udpPort, sharedUdp, new RandomWaits(seed));
  }

  private static int checkedPort(int number) {
    if (number < 0 || number > 0xFFFF) {
      throw InvalidValueException.of("a port", number, "0..65535", "write 0 for a free port");
    }
    return number;
  }

  /**
   * Sets how many bytes are read from a connection at once; the default is 1024. Longer messages
   * are read in place, so this does not limit them.
   *
   * @param bytes 1 or more
   * @return this builder
   * @throws InvalidValueException below 1
   */
  public DoipServerBuilder bufferSize(int bytes) {
    if (bytes < 1) {
      throw InvalidValueException.of(
          "a buffer size", bytes, "1 byte or more", "the default is 1024");
    }
    bufferSize = bytes;
    return this;
  }

  /**
   * Sets a socket option by its name.
   *
   * @param name for example {@code SO_RCVBUF} or {@code TCP_NODELAY}
   * @param value a number, a boolean, or a text of one
   * @return this builder
   * @throws InvalidValueException if the option is unknown or the value is not for it; lists the
   *     supported ones
   */
  public DoipServerBuilder socketOption(String name, Object value) {
    socketOptions = socketOptions.with(name, value);
    return this;
  }

  /**
   * Sets a socket option by its level and name.
   *
   * @param level for example {@code IPPROTO_TCP}
   * @param name for example {@code TCP_NODELAY}
   * @param value a number, a boolean, or a text of one
   * @return this builder
   * @throws InvalidValueException if the option is unknown or the value is not for it; lists the
   *     supported ones
   */
  public DoipServerBuilder socketOption(String level, String name, Object value) {
    socketOptions = socketOptions.with(level, name, value);
    return this;
  }

  /**
   * Sets how much the journal keeps; the default is 24 MiB, enough for one message of the default
   * maximum data size of 16 MiB beside its answer.
   *
   * @param bytes 1 or more; the oldest entries go first
   * @return this builder
   * @throws InvalidValueException below 1
   */
  public DoipServerBuilder journalBytes(long bytes) {
    if (bytes < 1) {
      throw InvalidValueException.of(
          "a journal size", bytes, "1 byte or more", "the default is 24 MiB");
    }
    journalBytes = bytes;
    return this;
  }

  /**
   * Changes how the entity behaves: identity, versions, known testers, activation types and so on.
   *
   * @param change applied at once to a builder that holds the settings so far
   * @return this builder
   */
  public DoipServerBuilder settings(UnaryOperator<EntitySettingsBuilder> change) {
    settings = change.apply(settings.toBuilder()).build();
    return this;
  }

  /**
   * Listens with TLS too, besides the plain port; it does not by default.
   *
   * @param settings port (3496 unless they say so), certificate and so on
   * @return this builder
   */
  public DoipServerBuilder tls(TlsSettings settings) {
    tls = Optional.of(settings);
    return this;
  }

  Journal newJournal() {
    return new Journal(journalBytes, Clock.systemUTC());
  }

  /**
   * Sets a callback that sees every DoIP message that comes over TCP, before the entity does.
   *
   * @param callback the callback
   * @return this builder
   */
  public DoipServerBuilder messageCallback(MessageCallback callback) {
    messageCallback = callback;
    return this;
  }

  /**
   * Makes the server; it does not listen yet.
   *
   * @return the server
   */
  public DoipServer build() {
    return new DoipServer(this);
  }

  /**
   * Makes the server and starts it.
   *
   * @return the running server
   * @throws io.github.cucumberdoip.transport.FixtureException if it cannot listen
   */
  public DoipServer start() {
    DoipServer server = build();
    server.start();
    return server;
  }
}
