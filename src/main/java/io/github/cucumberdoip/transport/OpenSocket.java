package io.github.cucumberdoip.transport;

import java.io.IOException;
import java.net.DatagramSocket;
import java.net.NetworkInterface;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketOption;
import java.util.Optional;

/** A socket of any kind, seen only as something that has options. */
record OpenSocket(SocketKind kind, Setter setter, Getter getter) {
  static OpenSocket of(ServerSocket socket) {
    return new OpenSocket(SocketKind.SERVER, socket::setOption, socket::getOption);
  }

  static OpenSocket of(Socket socket) {
    return new OpenSocket(SocketKind.CONNECTION, socket::setOption, socket::getOption);
  }

  static OpenSocket of(DatagramSocket socket) {
    return new OpenSocket(SocketKind.DATAGRAM, socket::setOption, socket::getOption);
  }

  /** Sets the option if this kind of socket has it. */
  void set(KnownOption option, Object value) throws SocketException {
    Optional<SocketOption<?>> jdkOption = kind.find(option);
    if (jdkOption.isEmpty()) {
      return;
    }
    try {
      set(jdkOption.get(), option.kind() == OptionKind.INTERFACE ? byName(value) : value);
    } catch (IOException | IllegalArgumentException | UnsupportedOperationException e) {
      throw OptionErrors.refused(option, value, kind, e);
    }
  }

  private <T> void set(SocketOption<T> option, Object value) throws IOException {
    setter.set(option, option.type().cast(value));
  }

  /** The value in force, or empty if this kind of socket does not have the option. */
  Optional<Object> get(KnownOption option) throws SocketException {
    Optional<SocketOption<?>> jdkOption = kind.find(option);
    if (jdkOption.isEmpty()) {
      return Optional.empty();
    }
    try {
      Object value = getter.get(jdkOption.get());
      if (option.kind() == OptionKind.INTERFACE) {
        return Optional.of(value instanceof NetworkInterface one ? one.getName() : "none");
      }
      return Optional.of(value);
    } catch (IOException | UnsupportedOperationException e) {
      throw OptionErrors.unreadable(option, kind, e);
    }
  }

  private static NetworkInterface byName(Object name) throws SocketException {
    NetworkInterface found = NetworkInterface.getByName((String) name);
    if (found == null) {
      throw new SocketException("No such network interface");
    }
    return found;
  }

  interface Setter {
    <T> void set(SocketOption<T> option, T value) throws IOException;
  }

  interface Getter {
    <T> T get(SocketOption<T> option) throws IOException;
  }
}
