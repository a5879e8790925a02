package io.github.cucumberdoip;

import io.github.cucumberdoip.message.InvalidValueException;
import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** A network interface by its name, with the version of IP that is meant. */
record InterfaceName(String name, Optional<Class<? extends InetAddress>> version) {
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
    List<InetAddress> all = NetworkInterfaces.named(name).inetAddresses().toList();
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
}
