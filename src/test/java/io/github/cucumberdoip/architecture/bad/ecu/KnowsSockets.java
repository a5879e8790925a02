package io.github.cucumberdoip.architecture.bad.ecu;

import java.net.Socket;
import java.nio.channels.SocketChannel;
import javax.net.ssl.SSLSocket;

/** Uses the network where only rules are. */
public class KnowsSockets {
  Socket socket;
  SocketChannel channel;
  SSLSocket secure;
}
