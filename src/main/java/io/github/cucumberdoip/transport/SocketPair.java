package io.github.cucumberdoip.transport;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.SocketException;
import java.net.StandardSocketOptions;
import java.nio.channels.DatagramChannel;

/**
 * The listening TCP socket and the UDP socket of an entity, on the same port unless told otherwise.
 *
 * @param tcp accepts TCP_DATA connections
 * @param udp receives identification, entity status and power mode requests; null if the entity
 *     shares a UDP port with others
 */
record SocketPair(ServerSocket tcp, DatagramChannel udp) {
  private static final int BACKLOG = 64;
  private static final int TRIES = 64;

  /** Opens both; for port 0 the system chooses a port that is free for both protocols. */
  static SocketPair open(InetAddress address, int port, SocketOptions options) {
    for (int attempt = 1; ; attempt++) {
      ServerSocket tcp = tcp(address, port, options);
      try {
        return new SocketPair(tcp, bindUdp(address, tcp.getLocalPort(), options));
      } catch (BindException e) {
        close(tcp);
        if (port != 0 || attempt == TRIES) {
          throw taken("UDP", address, tcp.getLocalPort(), e);
        }
      } catch (IOException e) {
        close(tcp);
        throw refused("UDP", address, port, e);
      } catch (RuntimeException e) {
        close(tcp);
        throw e;
      }
    }
  }

  /** Opens both on ports of their own. */
  static SocketPair open(InetAddress address, int port, int udpPort, SocketOptions options) {
    ServerSocket tcp = tcp(address, port, options);
    try {
      return new SocketPair(tcp, udp(address, udpPort, options));
    } catch (RuntimeException e) {
      close(tcp);
      throw e;
    }
  }

  static DatagramChannel udp(InetAddress address, int port, SocketOptions options) {
    try {
      return bindUdp(address, port, options);
    } catch (BindException e) {
      throw taken("UDP", address, port, e);
    } catch (IOException e) {
      throw refused("UDP", address, port, e);
    }
  }

  static ServerSocket tcp(InetAddress address, int port, SocketOptions options) {
    ServerSocket socket = null;
    try {
      socket = new ServerSocket();
      apply(options::applyTo, socket);
      socket.bind(new InetSocketAddress(address, port), BACKLOG);
      return socket;
    } catch (BindException e) {
      close(socket);
      throw taken("TCP", address, port, e);
    } catch (IOException e) {
      close(socket);
      throw refused("TCP", address, port, e);
    } catch (RuntimeException e) {
      close(socket);
      throw e;
    }
  }

  private static DatagramChannel bindUdp(InetAddress address, int port, SocketOptions options)
      throws IOException {
    DatagramChannel channel = DatagramChannel.open();
    try {
      channel.setOption(StandardSocketOptions.SO_BROADCAST, true);
      apply(options::applyTo, channel.socket());
      channel.bind(new InetSocketAddress(address, port));
      return channel;
    } catch (IOException | RuntimeException e) {
      GroupChannels.close(channel);
      throw e;
    }
  }

  private interface Applying<S> {
    void applyTo(S socket) throws SocketException;
  }

  /** A refused option has a message of its own, which is not about the port. */
  private static <S> void apply(Applying<S> options, S socket) {
    try {
      options.applyTo(socket);
    } catch (SocketException e) {
      throw new FixtureException(e.getMessage(), e);
    }
  }

  static FixtureException taken(String protocol, InetAddress address, int port, IOException cause) {
    String reason = String.valueOf(cause.getMessage());
    if (reason.contains("denied")) {
      return refused(protocol, address, port, cause);
    }
    boolean foreign = reason.contains("assign");
    String mend =
        foreign
            ? "use an address of this machine, for example 127.0.0.1"
            : "stop the program that uses it, choose another port, or choose port 0 for a free one";
    return new FixtureException(
        "cannot listen on "
            + protocol
            + " port "
            + port
            + " of "
            + address.getHostAddress()
            + ": "
            + (foreign ? "this machine does not have the address" : "the port is taken")
            + "\n  expected: an address of this machine and a port that is free for TCP and UDP"
            + "\n  to mend:  "
            + mend,
        cause);
  }

  private static FixtureException refused(
      String protocol, InetAddress address, int port, IOException cause) {
    return new FixtureException(
        "cannot listen on "
            + protocol
            + " port "
            + port
            + " of "
            + address.getHostAddress()
            + ": "
            + cause.getMessage()
            + "\n  expected: an address of this machine and a port that this user may open"
            + "\n  to mend:  choose another address or port",
        cause);
  }

  void close() {
    close(tcp);
    GroupChannels.close(udp);
  }

  static void close(ServerSocket socket) {
    try {
      if (socket != null) {
        socket.close();
      }
    } catch (IOException e) {
      // nothing more can be done with it
    }
  }
}
