package io.github.cucumberdoip.transport;

import io.github.cucumberdoip.message.InvalidValueException;
import java.net.DatagramSocket;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Socket options by name, checked when they are given and applied when a socket is opened.
 * Immutable.
 *
 * <pre>
 * SocketOptions options =
 *     SocketOptions.NONE
 *         .with("SO_RCVBUF", 65536)
 *         .with("SO_KEEPALIVE", "on")
 *         .with("IPPROTO_TCP", "TCP_KEEPIDLE", 30);
 * </pre>
 *
 * Names and levels are those of the C headers; the JDK's names are accepted too ({@code
 * TCP_KEEPINTERVAL} for {@code TCP_KEEPINTVL}). Case does not matter. Which options there are
 * depends on the JDK and the system, see {@link #supported()}.
 */
public final class SocketOptions {
  /** No options: sockets stay as the system makes them. */
  public static final SocketOptions NONE = new SocketOptions(Map.of());

  private final Map<KnownOption, Object> values;

  private SocketOptions(Map<KnownOption, Object> values) {
    this.values = Collections.unmodifiableMap(values);
  }

  /**
   * Adds an option by its name, or by level and name as in {@code IPPROTO_TCP/TCP_NODELAY}. An
   * option given again takes the new value and the last place in the order.
   *
   * @param name the option's name; every supported name belongs to one level only, save the JDK
   *     names that IPv4 and IPv6 share, which mean IPv4 here
   * @param value for a switch: a Boolean, 1, 0 or one of the texts on, off, true, false, yes, no,
   *     1, 0; for a number: an integer or its text, decimal or after 0x; for SO_LINGER: seconds, or
   *     off (kept as -1); for a network interface: its name
   * @return options with this one added; the receiver is unchanged
   * @throws InvalidValueException if the option is unknown, not offered by this system, or cannot
   *     take the value; the message lists the supported options
   */
  public SocketOptions with(String name, Object value) {
    String given = String.valueOf(name);
    int slash = given.indexOf('/');
    if (slash >= 0) {
      return with(given.substring(0, slash), given.substring(slash + 1), value);
    }
    return with(
        KnownOption.named(given).orElseThrow(() -> OptionErrors.unknownOption(given)), value);
  }

  /**
   * Adds an option by its level and name. An option given again takes the new value and the last
   * place in the order.
   *
   * @param level SOL_SOCKET, IPPROTO_TCP, IPPROTO_IP or IPPROTO_IPV6; also SOCKET, SOL_TCP, TCP,
   *     SOL_IP, IP, SOL_IPV6 and IPV6
   * @param name the option's name
   * @param value the value, see {@link #with(String, Object)}
   * @return options with this one added; the receiver is unchanged
   * @throws InvalidValueException if the level or the option is unknown, the option is of another
   *     level or not offered by this system, or cannot take the value; the message lists the
   *     supported options
   */
  public SocketOptions with(String level, String name, Object value) {
    String givenLevel = String.valueOf(level);
    String givenName = String.valueOf(name);
    OptionLevel known =
        OptionLevel.named(givenLevel).orElseThrow(() -> OptionErrors.unknownLevel(givenLevel));
    return with(
        KnownOption.named(known, givenName)
            .orElseThrow(() -> OptionErrors.unknownOption(known, givenName)),
        value);
  }

  private SocketOptions with(KnownOption option, Object value) {
    if (!option.isOffered()) {
      throw OptionErrors.notOffered(option);
    }
    Object kept = option.kind().read(value).orElseThrow(() -> OptionErrors.badValue(option, value));
    Map<KnownOption, Object> more = new LinkedHashMap<>(values);
    more.remove(option);
    more.put(option, kept);
    return new SocketOptions(more);
  }

  /**
   * Sets the options that a server socket has, in the order in which they were given. To be called
   * before bind: a receive buffer and address reuse have their full effect only then. Connections
   * inherit some of the options; {@link #applyTo(Socket)} sets all of theirs.
   *
   * @param socket an open server socket
   * @throws SocketException if the system refuses an option; the message has its name, its value
   *     and the system's reason. Options before it stay set
   */
  public void applyTo(ServerSocket socket) throws SocketException {
    applyTo(OpenSocket.of(socket));
  }

  /**
   * Sets the options that a connection has, in the order in which they were given. To be called
   * when a connection was accepted, before TLS is laid over it.
   *
   * @param socket an open socket
   * @throws SocketException if the system refuses an option; the message has its name, its value
   *     and the system's reason. Options before it stay set
   */
  public void applyTo(Socket socket) throws SocketException {
    applyTo(OpenSocket.of(socket));
  }

  /**
   * Sets the options that a UDP socket has, in the order in which they were given. To be called
   * before bind, for address reuse to have its effect.
   *
   * @param socket an open UDP socket
   * @throws SocketException if the system refuses an option; the message has its name, its value
   *     and the system's reason. Options before it stay set
   */
  public void applyTo(DatagramSocket socket) throws SocketException {
    applyTo(OpenSocket.of(socket));
  }

  private void applyTo(OpenSocket socket) throws SocketException {
    for (Map.Entry<KnownOption, Object> entry : values.entrySet()) {
      socket.set(entry.getKey(), entry.getValue());
    }
  }

  /**
   * What the system says now about each given option that a server socket has. It may differ from
   * what was given: the system clamps buffer sizes, for example.
   *
   * @param socket an open server socket
   * @return {@code LEVEL/NAME} under its C name to a Boolean, an Integer or the name of a network
   *     interface ({@code none} if none is set), in the order in which the options were given;
   *     unmodifiable
   * @throws SocketException if an option cannot be read, for example because the socket is closed
   */
  public Map<String, Object> readBack(ServerSocket socket) throws SocketException {
    return readBack(OpenSocket.of(socket));
  }

  /**
   * What the system says now about each given option that a connection has, see {@link
   * #readBack(ServerSocket)}. SO_LINGER is -1 when it is off. TCP_QUICKACK changes by itself on
   * some systems.
   *
   * @param socket an open socket
   * @return {@code LEVEL/NAME} to value, in the order in which the options were given; unmodifiable
   * @throws SocketException if an option cannot be read, for example because the socket is closed
   */
  public Map<String, Object> readBack(Socket socket) throws SocketException {
    return readBack(OpenSocket.of(socket));
  }

  /**
   * What the system says now about each given option that a UDP socket has, see {@link
   * #readBack(ServerSocket)}.
   *
   * @param socket an open UDP socket
   * @return {@code LEVEL/NAME} to value, in the order in which the options were given; unmodifiable
   * @throws SocketException if an option cannot be read, for example because the socket is closed
   */
  public Map<String, Object> readBack(DatagramSocket socket) throws SocketException {
    return readBack(OpenSocket.of(socket));
  }

  private Map<String, Object> readBack(OpenSocket socket) throws SocketException {
    Map<String, Object> inForce = new LinkedHashMap<>();
    for (KnownOption option : values.keySet()) {
      Optional<Object> value = socket.get(option);
      value.ifPresent(known -> inForce.put(option.toString(), known));
    }
    return Collections.unmodifiableMap(inForce);
  }

  /**
   * The options that this JDK offers on this system, each as {@code LEVEL/NAME (kind, applies to
   * ...)}.
   *
   * @return the sorted lines
   */
  public static List<String> supported() {
    return KnownOption.offered().map(KnownOption::describe).sorted().toList();
  }

  /**
   * Equal are options with the same values in the same order.
   *
   * @param other the object to compare with
   * @return true if it has the same options, values and order
   */
  @Override
  public boolean equals(Object other) {
    return other instanceof SocketOptions that
        && List.copyOf(values.entrySet()).equals(List.copyOf(that.values.entrySet()));
  }

  @Override
  public int hashCode() {
    return values.hashCode();
  }

  @Override
  public String toString() {
    return "SocketOptions" + List.copyOf(values.entrySet());
  }
}
