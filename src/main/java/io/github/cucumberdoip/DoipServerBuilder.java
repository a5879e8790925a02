package io.github.cucumberdoip;

import io.github.cucumberdoip.entity.EntitySettings;
import io.github.cucumberdoip.entity.EntitySettingsBuilder;
import io.github.cucumberdoip.journal.Journal;
import io.github.cucumberdoip.message.InvalidValueException;
import io.github.cucumberdoip.message.LogicalAddress;
import io.github.cucumberdoip.transport.SocketOptions;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Clock;
import java.util.Optional;
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
  EntitySettings settings;

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
   * Sets the port for TCP and UDP; the default is 13400.
   *
   * @param number 1..65535, or 0 for a free port that {@link DoipServer#port()} tells after the
   *     start
   * @return this builder
   * @throws InvalidValueException outside of 0..65535
   */
  public DoipServerBuilder port(int number) {
    if (number < 0 || number > 0xFFFF) {
      throw InvalidValueException.of("a port", number, "0..65535", "write 0 for a free port");
    }
    port = number;
    return this;
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
