package io.github.cucumberdoip.transport;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The options that we know, under their C names. The JDK has one option for IPv4 and IPv6 and
 * chooses the level by the socket's family, so the IPv6 rows lead to the same JDK options.
 */
enum KnownOption {
  SO_BROADCAST(OptionLevel.SOL_SOCKET, OptionKind.FLAG),
  SO_KEEPALIVE(OptionLevel.SOL_SOCKET, OptionKind.FLAG),
  SO_LINGER(OptionLevel.SOL_SOCKET, OptionKind.LINGER),
  SO_RCVBUF(OptionLevel.SOL_SOCKET, OptionKind.SIZE),
  SO_REUSEADDR(OptionLevel.SOL_SOCKET, OptionKind.FLAG),
  SO_REUSEPORT(OptionLevel.SOL_SOCKET, OptionKind.FLAG),
  SO_SNDBUF(OptionLevel.SOL_SOCKET, OptionKind.SIZE),
  TCP_KEEPCNT(OptionLevel.IPPROTO_TCP, OptionKind.COUNT, "TCP_KEEPCOUNT"),
  TCP_KEEPIDLE(OptionLevel.IPPROTO_TCP, OptionKind.SECONDS),
  TCP_KEEPINTVL(OptionLevel.IPPROTO_TCP, OptionKind.SECONDS, "TCP_KEEPINTERVAL"),
  TCP_NODELAY(OptionLevel.IPPROTO_TCP, OptionKind.FLAG),
  TCP_QUICKACK(OptionLevel.IPPROTO_TCP, OptionKind.FLAG),
  IP_DONTFRAGMENT(OptionLevel.IPPROTO_IP, OptionKind.FLAG),
  IP_MULTICAST_IF(OptionLevel.IPPROTO_IP, OptionKind.INTERFACE),
  IP_MULTICAST_LOOP(OptionLevel.IPPROTO_IP, OptionKind.FLAG),
  IP_MULTICAST_TTL(OptionLevel.IPPROTO_IP, OptionKind.OCTET),
  IP_TOS(OptionLevel.IPPROTO_IP, OptionKind.OCTET),
  IPV6_MULTICAST_HOPS(OptionLevel.IPPROTO_IPV6, OptionKind.OCTET, "IP_MULTICAST_TTL"),
  IPV6_MULTICAST_IF(OptionLevel.IPPROTO_IPV6, OptionKind.INTERFACE, "IP_MULTICAST_IF"),
  IPV6_MULTICAST_LOOP(OptionLevel.IPPROTO_IPV6, OptionKind.FLAG, "IP_MULTICAST_LOOP"),
  IPV6_TCLASS(OptionLevel.IPPROTO_IPV6, OptionKind.OCTET, "IP_TOS");

  private final OptionLevel level;
  private final OptionKind kind;
  private final String jdkName;

  KnownOption(OptionLevel level, OptionKind kind) {
    this.level = level;
    this.kind = kind;
    this.jdkName = name();
  }

  KnownOption(OptionLevel level, OptionKind kind, String jdkName) {
    this.level = level;
    this.kind = kind;
    this.jdkName = jdkName;
  }

  /** By C name, else by a JDK name that only one option has. */
  static Optional<KnownOption> named(String text) {
    String given = text.strip();
    return only(option -> option.name().equalsIgnoreCase(given))
        .or(() -> only(option -> option.jdkName.equalsIgnoreCase(given)));
  }

  /** By C or JDK name among the options of one level. */
  static Optional<KnownOption> named(OptionLevel level, String text) {
    String given = text.strip();
    return only(
        option ->
            option.level == level
                && (option.name().equalsIgnoreCase(given)
                    || option.jdkName.equalsIgnoreCase(given)));
  }

  private static Optional<KnownOption> only(Predicate<KnownOption> wanted) {
    List<KnownOption> found = Arrays.stream(values()).filter(wanted).toList();
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  /** The options that the JDK offers on this system for at least one kind of socket. */
  static Stream<KnownOption> offered() {
    return Arrays.stream(values()).filter(KnownOption::isOffered);
  }

  boolean isOffered() {
    return Arrays.stream(SocketKind.values()).anyMatch(kind -> kind.find(this).isPresent());
  }

  OptionLevel level() {
    return level;
  }

  OptionKind kind() {
    return kind;
  }

  String jdkName() {
    return jdkName;
  }

  String describe() {
    String sockets =
        Arrays.stream(SocketKind.values())
            .filter(socket -> socket.find(this).isPresent())
            .map(SocketKind::toString)
            .collect(Collectors.joining(", "));
    String alias = jdkName.equals(name()) ? "" : "; the JDK's " + jdkName;
    return this + " (" + kind + ", applies to " + sockets + alias + ")";
  }

  @Override
  public String toString() {
    return level + "/" + name();
  }
}
