package io.github.cucumberdoip;

import io.github.cucumberdoip.message.DidYouMean;
import io.github.cucumberdoip.message.InvalidValueException;
import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** A network interface by its name, with the version of IP that is meant. */
record InterfaceName(String name, Optional<Class<? extends InetAddress>> version) {
  private static final String LOOPBACK = "loopback";

  static InterfaceName parse(String text) {
    String given = text.strip();
    if (given.matches("(?i).+\\s+IPv4")) {
      return new InterfaceName(given.split("\\s+")[0], Optional.of(Inet4Address.class));
    }
    if (given.matches("(?i).+\\s+IPv6")) {
      return new InterfaceName(given.split("\\s+")[0], Optional.of(Inet6Address.class));
    }
    return new InterfaceName(given, Optional.empty());
  }

  InetAddress address() {
    List<InetAddress> all = found().inetAddresses().toList();
    return version
        .map(wanted -> first(all, wanted::isInstance))
        .orElseGet(
            () -> first(all, Inet4Address.class::isInstance).or(() -> first(all, any -> true)))
        .orElseThrow(
            () ->
                InvalidValueException.of(
                    "a network interface with such an address",
                    name
                        + version
                            .map(wanted -> " IPv" + wanted.getSimpleName().charAt(4))
                            .orElse(""),
                    "one of its addresses: " + all,
                    "give the address itself, or another interface"));
  }

  private static Optional<InetAddress> first(List<InetAddress> all, Predicate<Object> wanted) {
    return all.stream().filter(wanted).findFirst();
  }

  private NetworkInterface found() {
    try {
      List<NetworkInterface> all = NetworkInterface.networkInterfaces().toList();
      for (NetworkInterface each : all) {
        if (name.equals(LOOPBACK) ? each.isLoopback() : each.getName().equals(name)) {
          return each;
        }
      }
      List<String> names = all.stream().map(NetworkInterface::getName).toList();
      throw InvalidValueException.of(
          "a network interface of this machine",
          name,
          "one of " + String.join(", ", names) + ", or " + LOOPBACK,
          DidYouMean.among(name, names)
              .map(near -> "did you mean " + near + "?")
              .orElse("give the IP address itself"));
    } catch (SocketException e) {
      throw InvalidValueException.of(
          "a network interface of this machine",
          name,
          "a machine that lists its interfaces: " + e.getMessage(),
          "give the IP address itself");
    }
  }
}
