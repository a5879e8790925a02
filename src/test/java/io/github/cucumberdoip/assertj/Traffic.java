package io.github.cucumberdoip.assertj;

import io.github.cucumberdoip.journal.EntryKind;
import io.github.cucumberdoip.journal.Journal;
import io.github.cucumberdoip.journal.JournalEntry;
import io.github.cucumberdoip.journal.Mark;
import io.github.cucumberdoip.journal.Match;
import io.github.cucumberdoip.journal.Peer;
import io.github.cucumberdoip.journal.Timeline;
import io.github.cucumberdoip.message.ActivationType;
import io.github.cucumberdoip.message.Bytes;
import io.github.cucumberdoip.message.DiagnosticAckCode;
import io.github.cucumberdoip.message.DiagnosticMessage;
import io.github.cucumberdoip.message.DiagnosticMessageAck;
import io.github.cucumberdoip.message.DiagnosticMessageNack;
import io.github.cucumberdoip.message.DiagnosticNackCode;
import io.github.cucumberdoip.message.DoipMessage;
import io.github.cucumberdoip.message.LogicalAddress;
import io.github.cucumberdoip.message.RoutingActivationCode;
import io.github.cucumberdoip.message.RoutingActivationRequest;
import io.github.cucumberdoip.message.RoutingActivationResponse;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** Writes a journal by hand; each entry is 10 ms later than the one before. */
final class Traffic {
  static final Instant START = Instant.parse("2026-01-01T00:00:00Z");
  static final LogicalAddress TESTER = LogicalAddress.of(0x0E80);
  static final LogicalAddress ECU = LogicalAddress.of(0x1010);

  private static final InetSocketAddress LOCAL = address(13400);

  private final Ticking ticking = new Ticking();
  private final Journal journal;

  Traffic() {
    this(Journal.DEFAULT_MAX_BYTES);
  }

  Traffic(long maxBytes) {
    journal = new Journal(maxBytes, ticking);
  }

  static InetSocketAddress address(int port) {
    try {
      return new InetSocketAddress(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), port);
    } catch (UnknownHostException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  Journal journal() {
    return journal;
  }

  /**
   * From here on the ECU has a clock of its own: 10 ms for each entry, and what {@link #pass} adds.
   */
  Traffic onOwnClock() {
    journal.measureBy(ticking);
    return this;
  }

  Traffic pass(long millis) {
    ticking.next = ticking.next.plusMillis(millis);
    return this;
  }

  /** A mark behind all that happened so far. */
  Mark mark(String name) {
    return new Mark(
        name, journal.mark(), ticking.next, System.nanoTime(), journal.timeline().now());
  }

  /** Checks that wait for 20 ms only and know how the scenario is set up. */
  JournalAssert check() {
    return DoipAssertions.assertThat(journal)
        .startingAt(START)
        .reachableAt("it listens on 127.0.0.1:13400")
        .waitingAtMost(Duration.ofMillis(20));
  }

  static Peer tcp(int connection) {
    return new Peer(connection, address(50_000 + connection), LOCAL);
  }

  static Peer udp() {
    return Peer.udp(address(51_000), LOCAL);
  }

  Traffic connected() {
    return event(EntryKind.CONNECTION_OPENED, tcp(1), null);
  }

  Traffic closed(String why) {
    return event(EntryKind.CONNECTION_CLOSED, tcp(1), why);
  }

  Traffic event(EntryKind kind, Peer peer, String note) {
    journal.append(kind, peer, Bytes.EMPTY, null, note);
    return this;
  }

  Traffic activated() {
    return connected()
        .in(new RoutingActivationRequest(TESTER, ActivationType.DEFAULT))
        .out(new RoutingActivationResponse(TESTER, ECU, RoutingActivationCode.ROUTING_ACTIVATED));
  }

  JournalEntry add(EntryKind kind, Peer peer, DoipMessage message) {
    return journal.append(kind, peer, Bytes.EMPTY, message, null);
  }

  Traffic in(DoipMessage message) {
    add(EntryKind.RECEIVED, tcp(1), message);
    return this;
  }

  Traffic out(DoipMessage message) {
    add(EntryKind.SENT, tcp(1), message);
    return this;
  }

  Traffic undecodable(Peer peer, String bytes, String note) {
    journal.append(EntryKind.RECEIVED, peer, Bytes.parse(bytes), null, note);
    return this;
  }

  /** A request that a stub answers. */
  Traffic asked(String request, String response) {
    return asked(TESTER, request, response, true);
  }

  /** A request that no stub answers. */
  Traffic unmatched(String request, String response) {
    return asked(TESTER, request, response, false);
  }

  Traffic asked(LogicalAddress tester, String request, String response, boolean matched) {
    Bytes bytes = Bytes.parse(request);
    JournalEntry entry = add(EntryKind.RECEIVED, tcp(1), new DiagnosticMessage(tester, ECU, bytes));
    out(new DiagnosticMessageAck(ECU, tester, DiagnosticAckCode.ACK, Bytes.EMPTY));
    journal.matched(
        entry.sequence(), new Match(matched, "stub 1: \"" + request + "\" -> " + response));
    return out(new DiagnosticMessage(ECU, tester, Bytes.parse(response)));
  }

  /** A request alone, on a connection. */
  JournalEntry request(int connection, String request) {
    return add(
        EntryKind.RECEIVED,
        tcp(connection),
        new DiagnosticMessage(TESTER, ECU, Bytes.parse(request)));
  }

  /** Requests alone, on the first connection. */
  Traffic requests(String... requests) {
    for (String request : requests) {
      request(1, request);
    }
    return this;
  }

  /** A request to an address that the ECU does not know. */
  Traffic misdirected(String request, int target) {
    LogicalAddress wrong = LogicalAddress.of(target);
    return in(new DiagnosticMessage(TESTER, wrong, Bytes.parse(request)))
        .out(
            new DiagnosticMessageNack(
                wrong, TESTER, DiagnosticNackCode.UNKNOWN_TARGET_ADDRESS, Bytes.EMPTY));
  }

  private static final class Ticking extends Clock implements Timeline {
    private Instant next = START;

    @Override
    public Instant instant() {
      next = next.plusMillis(10);
      return next;
    }

    @Override
    public long now() {
      return Duration.between(START, next).toNanos();
    }

    @Override
    public boolean isTakenOver() {
      return true;
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }
  }
}
