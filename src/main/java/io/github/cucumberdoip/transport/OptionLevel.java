package io.github.cucumberdoip.transport;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The protocol level of a socket option, under the names of the C headers. */
enum OptionLevel {
  SOL_SOCKET("SOCKET"),
  IPPROTO_TCP("SOL_TCP", "TCP"),
  IPPROTO_IP("SOL_IP", "IP"),
  IPPROTO_IPV6("SOL_IPV6", "IPV6");

  private final List<String> aliases;

  OptionLevel(String... aliases) {
    this.aliases = List.of(aliases);
  }

  static Optional<OptionLevel> named(String text) {
    return Arrays.stream(values())
        .filter(level -> level.spellings().anyMatch(text.strip()::equalsIgnoreCase))
        .findFirst();
  }

  static List<String> acceptedNames() {
    return Arrays.stream(values()).flatMap(OptionLevel::spellings).toList();
  }

  private Stream<String> spellings() {
    return Stream.concat(Stream.of(name()), aliases.stream());
  }
}
