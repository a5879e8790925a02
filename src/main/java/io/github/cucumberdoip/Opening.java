package io.github.cucumberdoip;

import io.github.cucumberdoip.journal.EntryKind;
import io.github.cucumberdoip.journal.Peer;
import io.github.cucumberdoip.message.Bytes;
import io.github.cucumberdoip.message.InvalidValueException;
import io.github.cucumberdoip.transport.Core;
import io.github.cucumberdoip.transport.Endpoint;
import io.github.cucumberdoip.transport.FixtureException;
import io.github.cucumberdoip.transport.SocketOptions;
import io.github.cucumberdoip.transport.UdpSide;
import java.net.InetAddress;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.IntFunction;

/** Opens the endpoint of each start of a server, and what belongs to a start. */
final class Opening implements IntFunction<Endpoint> {
  final InetAddress address;
  final UdpSide udp;
  private final Core core;
  private final int bufferSize;
  private final AtomicInteger connections = new AtomicInteger();
  private volatile Consumer<Endpoint> further = endpoint -> {};
  private volatile SocketOptions options;
  private volatile Optional<Announcement> announcement;

  Opening(DoipServerBuilder setup, Core core) {
    this.core = core;
    this.address = setup.address;
    this.udp = setup.newUdpSide();
    this.bufferSize = setup.bufferSize;
    this.options = setup.socketOptions;
    this.announcement = setup.announcementAtStart;
  }

  @Override
  public Endpoint apply(int port) {
    Endpoint endpoint = Endpoint.start(core, address, port, udp, options, bufferSize, connections);
    try {
      further.accept(endpoint);
    } catch (RuntimeException | Error e) {
      endpoint.close();
      throw e;
    }
    announcement.ifPresent(each -> announce(endpoint, each));
    return endpoint;
  }

  /** What else is opened at each start, before it is announced; the start fails if that does. */
  void alsoOpening(Consumer<Endpoint> act) {
    further = act;
  }

  /** A start does not fail because nobody can be told of it. */
  private void announce(Endpoint endpoint, Announcement each) {
    try {
      endpoint.announce(each.plan(address));
    } catch (FixtureException | InvalidValueException e) {
      Peer here = Peer.udp(endpoint.udpAddress(), endpoint.udpAddress());
      String note = "the announcements at the start failed: " + e.getMessage();
      core.journal().append(EntryKind.NOTE, here, Bytes.EMPTY, null, note);
    }
  }

  void option(String name, Object value) {
    options = options.with(name, value);
  }

  /** Announces at each start from now on. */
  void announceAtStart(Announcement newAnnouncement) {
    newAnnouncement.plan(address);
    announcement = Optional.of(newAnnouncement);
  }
}
