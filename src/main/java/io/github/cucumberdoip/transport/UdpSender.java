package io.github.cucumberdoip.transport;

import io.github.cucumberdoip.journal.EntryKind;
import io.github.cucumberdoip.journal.Peer;
import io.github.cucumberdoip.message.Bytes;
import io.github.cucumberdoip.message.DoipMessage;
import io.github.cucumberdoip.saboteur.Line;
import io.github.cucumberdoip.saboteur.Occasion;
import io.github.cucumberdoip.saboteur.WireStep;
import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Optional;

/** Sends the datagrams of one entity, as they are or as its faults have it. */
final class UdpSender {
  /** A way for datagrams to leave: each is recorded and then sent. */
  interface Departure {
    void send(InetSocketAddress to, Bytes bytes, DoipMessage message, String note)
        throws IOException;
  }

  private final UdpPort port;
  private final Core core;
  private final Timers timers;
  private final Line line;
  private DatagramSocket other;
  private boolean closed;

  UdpSender(UdpPort port, Core core, Timers timers) {
    this.port = port;
    this.core = core;
    this.timers = timers;
    this.line = core.saboteur().line();
  }

  /** Sends what answers a datagram. */
  void answer(InetSocketAddress to, Bytes bytes, DoipMessage message, String note)
      throws IOException {
    send(Occasion.Kind.DATAGRAM, to, bytes, message, note, this::fromOwnPort);
  }

  /** Sends an announcement from the entity's port. */
  void announce(InetSocketAddress to, Bytes bytes, DoipMessage message) throws IOException {
    announce(to, bytes, message, this::fromOwnPort);
  }

  /** Sends an announcement in a way of its own. */
  void announce(InetSocketAddress to, Bytes bytes, DoipMessage message, Departure way)
      throws IOException {
    send(Occasion.Kind.ANNOUNCEMENT, to, bytes, message, null, way);
  }

  private void send(
      Occasion.Kind kind,
      InetSocketAddress to,
      Bytes bytes,
      DoipMessage message,
      String note,
      Departure way)
      throws IOException {
    if (core.saboteur().isIdle()) {
      way.send(to, bytes, message, note);
      return;
    }
    int version = bytes.isEmpty() ? 0 : bytes.at(0);
    List<WireStep> steps;
    synchronized (line) {
      steps = line.plan(new Occasion(kind, 0, 0, version, message, bytes, Optional::empty));
    }
    new FaultyDatagram(core, timers, Peer.udp(to, port.local()), note, way, this::fromOtherPort)
        .send(steps);
  }

  private void fromOwnPort(InetSocketAddress to, Bytes bytes, DoipMessage message, String note)
      throws IOException {
    record(to, port.local(), bytes, message, note);
    port.send(bytes.toArray(), to);
  }

  private void fromOtherPort(InetSocketAddress to, Bytes bytes, DoipMessage message, String note)
      throws IOException {
    DatagramSocket socket = otherPort();
    record(to, (InetSocketAddress) socket.getLocalSocketAddress(), bytes, message, note);
    socket.send(new DatagramPacket(bytes.toArray(), bytes.length(), to));
  }

  void record(
      InetSocketAddress to, InetSocketAddress from, Bytes bytes, DoipMessage message, String note) {
    core.journal().append(EntryKind.SENT, Peer.udp(to, from), bytes, message, note);
  }

  /** The same one each time, bound when it is first needed. */
  private synchronized DatagramSocket otherPort() throws IOException {
    if (closed) {
      throw new IOException("the DoIP ECU was stopped");
    }
    if (other == null) {
      other = new DatagramSocket(new InetSocketAddress(port.local().getAddress(), 0));
    }
    return other;
  }

  /** Lets the other port go, if there is one. */
  synchronized void close() {
    closed = true;
    if (other != null) {
      other.close();
    }
  }
}
