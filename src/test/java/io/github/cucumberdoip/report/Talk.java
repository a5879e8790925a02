package io.github.cucumberdoip.report;

import io.github.cucumberdoip.codec.MessageEncoder;
import io.github.cucumberdoip.journal.EntryKind;
import io.github.cucumberdoip.journal.Journal;
import io.github.cucumberdoip.journal.JournalEntry;
import io.github.cucumberdoip.journal.Match;
import io.github.cucumberdoip.journal.Peer;
import io.github.cucumberdoip.message.ActivationType;
import io.github.cucumberdoip.message.Bytes;
import io.github.cucumberdoip.message.DiagnosticAckCode;
import io.github.cucumberdoip.message.DiagnosticMessage;
import io.github.cucumberdoip.message.DiagnosticMessageAck;
import io.github.cucumberdoip.message.DoipMessage;
import io.github.cucumberdoip.message.LogicalAddress;
import io.github.cucumberdoip.message.RoutingActivationCode;
import io.github.cucumberdoip.message.RoutingActivationRequest;
import io.github.cucumberdoip.message.RoutingActivationResponse;
import java.net.InetSocketAddress;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;

/** Writes a journal by hand, bytes included; each entry is 10 ms later than the one before. */
final class Talk {
  static final Instant START = Instant.parse("2026-01-01T00:00:00Z");
  static final LogicalAddress TESTER = LogicalAddress.of(0x0E80);
  static final LogicalAddress ECU = LogicalAddress.of(0x1010);

  private final Journal journal = new Journal(Journal.DEFAULT_MAX_BYTES, new Ticking());
  private final InetSocketAddress local;
  private Peer peer;

  Talk() {
    this("127.0.0.1");
  }

  Talk(String ip) {
    local = new InetSocketAddress(ip, 13400);
    tcp(1);
  }

  Talk tcp(int connection) {
    peer = new Peer(connection, new InetSocketAddress("127.0.0.1", 50_000 + connection), local);
    return this;
  }

  Talk udp(String ip) {
    peer = Peer.udp(new InetSocketAddress(ip, 51_000), local);
    return this;
  }

  List<JournalEntry> entries() {
    return journal.entries();
  }

  Recorded recorded() {
    return new Recorded("", ECU, entries());
  }

  Talk event(EntryKind kind, String note) {
    journal.append(kind, peer, Bytes.EMPTY, null, note);
    return this;
  }

  Talk in(DoipMessage message) {
    journal.append(EntryKind.RECEIVED, peer, encoded(message), message, null);
    return this;
  }

  Talk out(DoipMessage message) {
    journal.append(EntryKind.SENT, peer, encoded(message), message, null);
    return this;
  }

  Talk raw(EntryKind kind, String bytes, String note) {
    journal.append(kind, peer, Bytes.parse(bytes), null, note);
    return this;
  }

  Talk connected() {
    return event(EntryKind.CONNECTION_OPENED, null);
  }

  Talk activated(LogicalAddress tester) {
    return connected()
        .in(new RoutingActivationRequest(tester, ActivationType.DEFAULT))
        .out(new RoutingActivationResponse(tester, ECU, RoutingActivationCode.ROUTING_ACTIVATED));
  }

  Talk activated() {
    return activated(TESTER);
  }

  Talk asked(String request, String... responses) {
    return asked(ECU, List.of(), request, responses);
  }

  Talk asked(
      LogicalAddress target, List<LogicalAddress> recipients, String request, String... responses) {
    in(new DiagnosticMessage(TESTER, target, Bytes.parse(request)));
    journal.matched(journal.mark() - 1, new Match(true, "a stub", recipients));
    out(new DiagnosticMessageAck(target, TESTER, DiagnosticAckCode.ACK, Bytes.EMPTY));
    LogicalAddress answering = recipients.isEmpty() ? target : recipients.get(0);
    for (String response : responses) {
      out(new DiagnosticMessage(answering, TESTER, Bytes.parse(response)));
    }
    return this;
  }

  private static Bytes encoded(DoipMessage message) {
    return MessageEncoder.encode(0x02, message);
  }

  private static final class Ticking extends Clock {
    private Instant next = START;

    @Override
    public Instant instant() {
      next = next.plusMillis(10);
      return next;
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
