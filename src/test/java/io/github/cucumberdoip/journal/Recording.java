package io.github.cucumberdoip.journal;

import io.github.cucumberdoip.codec.MessageDecoder;
import io.github.cucumberdoip.message.Bytes;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Writes entries of a journal by hand, at times that a test chooses. */
public final class Recording {
  private static final InetSocketAddress ECU = address(13_400);

  private final List<JournalEntry> entries = new ArrayList<>();
  private long now = Duration.ofHours(1).toNanos();

  /** The time of the next entry, in nanoseconds. */
  public long now() {
    return now;
  }

  /** Lets time pass. */
  public Recording pass(Duration time) {
    now += time.toNanos();
    return this;
  }

  /** A TCP connection of a tester; from 100 on of a tester on another machine. */
  public static Peer tcp(int number) {
    return new Peer(number, address(number < 100 ? 1 : 2, 50_000 + number), ECU);
  }

  /** A UDP port of a tester. */
  public static Peer udp(int port) {
    return Peer.udp(address(port), ECU);
  }

  private static InetSocketAddress address(int port) {
    return address(1, port);
  }

  private static InetSocketAddress address(int machine, int port) {
    try {
      byte[] ip = {127, 0, 0, (byte) machine};
      return new InetSocketAddress(InetAddress.getByAddress(ip), port);
    } catch (UnknownHostException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** Adds an entry without bytes. */
  public Recording event(EntryKind kind, Peer peer, String note) {
    return add(kind, peer, Bytes.EMPTY, note);
  }

  /** Adds a message, decoded if it can be. */
  public Recording message(EntryKind kind, Peer peer, Bytes bytes) {
    return add(kind, peer, bytes, null);
  }

  private Recording add(EntryKind kind, Peer peer, Bytes bytes, String note) {
    entries.add(
        new JournalEntry(
            entries.size(),
            Instant.EPOCH.plusNanos(now),
            now,
            now,
            kind,
            peer,
            bytes,
            Bytes.EMPTY,
            MessageDecoder.messageIn(bytes).orElse(null),
            note,
            null));
    return this;
  }

  /** All entries, oldest first. */
  public List<JournalEntry> entries() {
    return List.copyOf(entries);
  }
}
