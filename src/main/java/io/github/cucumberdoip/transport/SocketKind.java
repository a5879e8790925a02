package io.github.cucumberdoip.transport;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.DatagramSocket;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketOption;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The kinds of socket that a server has. Each asks the JDK once which options it offers. */
enum SocketKind {
  SERVER("TCP server", ServerSocket::new, ServerSocket::supportedOptions),
  CONNECTION("TCP connection", Socket::new, Socket::supportedOptions),
  DATAGRAM("UDP", () -> new DatagramSocket(null), DatagramSocket::supportedOptions);

  private final String text;
  private final Map<String, SocketOption<?>> offered;

  <S extends Closeable> SocketKind(String text, Opener<S> opener, Options<S> options) {
    this.text = text;
    try (S unbound = opener.open()) {
      this.offered =
          options.of(unbound).stream()
              .collect(Collectors.toUnmodifiableMap(SocketOption::name, option -> option));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot open a " + text + " socket", e);
    }
  }

  Optional<SocketOption<?>> find(KnownOption option) {
    return Optional.ofNullable(offered.get(option.jdkName()));
  }

  Set<String> offeredNames() {
    return offered.keySet();
  }

  @Override
  public String toString() {
    return text;
  }

  private interface Opener<S> {
    S open() throws IOException;
  }

  private interface Options<S> {
    Set<SocketOption<?>> of(S socket);
  }
}
