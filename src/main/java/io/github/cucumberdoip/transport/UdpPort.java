package io.github.cucumberdoip.transport;

import java.io.IOException;
import java.net.DatagramSocket;
import java.net.Inet6Address;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.DatagramChannel;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.LockSupport;

/**
 * A UDP port and the entities that listen on it: usually one. One thread takes what is sent to its
 * address and what is sent to all of its network; no datagram, however wrong, ends it.
 */
final class UdpPort {
  private static final int LARGEST_DATAGRAM = 65_535;

  private static final Duration PAUSE_AFTER_FAILURE = Duration.ofMillis(50);
  private static final Duration PAUSE_OF_FULL_BUFFER = Duration.ofNanos(50_000);

  private final DatagramChannel channel;
  private final List<DatagramChannel> groupChannels;
  private final Selector selector;
  private final InetSocketAddress local;
  private final OwnNetwork network;
  private final Threads threads;
  private final GroupAddresses groups = new GroupAddresses();
  private final List<String> notes = new ArrayList<>();
  private final List<UdpEndpoint> entities = new CopyOnWriteArrayList<>();
  private ByteBuffer buffer;
  private boolean started;
  private boolean closed;

  private UdpPort(DatagramChannel channel, Threads threads) throws IOException {
    this.channel = channel;
    this.threads = threads;
    this.local = (InetSocketAddress) channel.getLocalAddress();
    this.network = OwnNetwork.of(local.getAddress());
    this.selector = Selector.open();
    this.groupChannels = GroupChannels.open(network, local.getPort(), this::note);
    if (local.getAddress() instanceof Inet6Address all && all.isAnyLocalAddress()) {
      GroupChannels.joinEverywhere(channel, this::note);
    }
  }

  /** Takes a channel over; it hears after {@link #start}. */
  static UdpPort of(DatagramChannel channel, Threads threads) {
    UdpPort port = null;
    try {
      port = new UdpPort(channel, threads);
      port.register(channel);
      for (DatagramChannel group : port.groupChannels) {
        port.register(group);
      }
      return port;
    } catch (IOException e) {
      GroupChannels.close(channel);
      if (port != null) {
        port.close();
      }
      throw new FixtureException("cannot listen on UDP: " + e.getMessage(), e);
    }
  }

  private void register(DatagramChannel each) throws IOException {
    each.configureBlocking(false);
    each.register(selector, SelectionKey.OP_READ);
  }

  /** Begins to hear, once. */
  synchronized void start() {
    if (started) {
      return;
    }
    started = true;
    threads.start("udp", this::run);
  }

  InetSocketAddress local() {
    return local;
  }

  /** The socket, for its options only. */
  DatagramSocket socket() {
    return channel.socket();
  }

  boolean isClosed() {
    return !channel.isOpen();
  }

  /**
   * Adds an entity that hears what comes from now on.
   *
   * @return false if the port is closed
   */
  synchronized boolean add(UdpEndpoint entity) {
    if (closed) {
      return false;
    }
    notes.forEach(entity::note);
    entities.add(entity);
    return true;
  }

  /** Takes an entity out; the port closes with the last one, and is free when this returns. */
  synchronized void remove(UdpEndpoint entity) {
    entities.remove(entity);
    if (entities.isEmpty()) {
      close();
    }
  }

  synchronized void close() {
    closed = true;
    GroupChannels.close(channel);
    groupChannels.forEach(GroupChannels::close);
    try {
      // a channel lets its port go only when it is out of the selector
      selector.close();
    } catch (IOException e) {
      // nothing more can be done with it
    }
  }

  /** Waits for the end of the thread of a port that was closed; not at all if it is open. */
  void awaitEnd() {
    if (isClosed()) {
      threads.end();
    }
  }

  /** Sends a datagram from the port; waits while the system has no room for it. */
  void send(byte[] datagram, InetSocketAddress to) throws IOException {
    ByteBuffer buffer = ByteBuffer.wrap(datagram);
    while (channel.send(buffer, to) == 0 && datagram.length > 0) {
      LockSupport.parkNanos(PAUSE_OF_FULL_BUFFER.toNanos());
    }
  }

  private void run() {
    while (selector.isOpen()) {
      try {
        selector.select(key -> receive((DatagramChannel) key.channel()));
      } catch (IOException | RuntimeException | Error e) {
        failed(e);
      }
    }
  }

  private void receive(DatagramChannel from) {
    try {
      if (buffer == null) {
        // not before it is needed: many entities of tests hear nothing
        buffer = ByteBuffer.allocateDirect(LARGEST_DATAGRAM);
      }
      buffer.clear();
      InetSocketAddress source = (InetSocketAddress) from.receive(buffer);
      if (source == null || from != channel && !isMeant(source)) {
        return;
      }
      byte[] datagram = new byte[buffer.flip().remaining()];
      buffer.get(datagram);
      received(source, datagram);
    } catch (IOException | RuntimeException | Error e) {
      failed(e);
    }
  }

  /** Not what an entity itself sends to all, nor what comes from another network. */
  private boolean isMeant(InetSocketAddress source) throws IOException {
    return !source.equals(local) && network.isNeighbour(source.getAddress());
  }

  private void failed(Throwable e) {
    if (channel.isOpen()) {
      note("UDP: " + e);
      // or a lasting error would fill the journal at full speed
      LockSupport.parkNanos(PAUSE_AFTER_FAILURE.toNanos());
    }
  }

  /**
   * Shows a datagram to all entities, each of which answers for itself. A header NACK is sent only
   * if none of them takes the datagram, and only once: by the first.
   */
  private void received(InetSocketAddress from, byte[] bytes) throws IOException {
    Datagram datagram = Datagram.of(from, bytes, groups);
    if (entities.size() == 1) {
      UdpEndpoint entity = entities.get(0);
      entity.carryOut(entity.decide(datagram), datagram, true);
      return;
    }
    Map<UdpEndpoint, UdpEndpoint.Verdict> verdicts = new LinkedHashMap<>();
    entities.forEach(entity -> verdicts.put(entity, entity.decide(datagram)));
    boolean speaks = verdicts.values().stream().allMatch(UdpEndpoint.Verdict::refuses);
    for (Map.Entry<UdpEndpoint, UdpEndpoint.Verdict> each : verdicts.entrySet()) {
      each.getKey().carryOut(each.getValue(), datagram, speaks);
      speaks = false;
    }
  }

  private synchronized void note(String text) {
    if (entities.isEmpty()) {
      notes.add(text);
    }
    entities.forEach(entity -> entity.note(text));
  }
}
