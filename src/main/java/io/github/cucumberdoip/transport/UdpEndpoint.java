package io.github.cucumberdoip.transport;

import io.github.cucumberdoip.codec.MessageDecoder;
import io.github.cucumberdoip.codec.MessageEncoder;
import io.github.cucumberdoip.entity.EntitySettings;
import io.github.cucumberdoip.entity.HeaderDecision;
import io.github.cucumberdoip.entity.HeaderHandler;
import io.github.cucumberdoip.entity.RandomWaits;
import io.github.cucumberdoip.journal.EntryKind;
import io.github.cucumberdoip.journal.Journal;
import io.github.cucumberdoip.journal.JournalEntry;
import io.github.cucumberdoip.journal.Peer;
import io.github.cucumberdoip.message.Bytes;
import io.github.cucumberdoip.message.DoipMessage;
import io.github.cucumberdoip.message.GenericHeaderNack;
import io.github.cucumberdoip.message.HeaderNackCode;
import io.github.cucumberdoip.message.VehicleAnnouncement;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/** The UDP side of one entity: answers each datagram, at once or after a random wait. */
final class UdpEndpoint {
  private final UdpPort port;
  private final Core core;
  private final Timers timers;

  /** As many responses may wait; with time standing still they would be without end. */
  private static final int MOST_WAITING = 1024;

  private final AtomicInteger waiting = new AtomicInteger();
  private final RandomWaits waits;
  private final Journal journal;
  private final UdpSender sender;

  /**
   * What the entity does with a datagram.
   *
   * @param stubbed whether a stub is to see it before the entity
   */
  record Verdict(HeaderDecision decision, EntitySettings settings, boolean stubbed) {
    boolean refuses() {
      return decision instanceof HeaderDecision.Refuse;
    }
  }

  UdpEndpoint(UdpPort port, Core core, Timers timers, RandomWaits waits) {
    this.port = port;
    this.core = core;
    this.timers = timers;
    this.waits = waits;
    this.journal = core.journal();
    this.sender = new UdpSender(port, core, timers);
  }

  UdpPort port() {
    return port;
  }

  UdpSender sender() {
    return sender;
  }

  /** Leaves the port, which closes with the last one on it. */
  void close() {
    port.remove(this);
    sender.close();
  }

  /** Draws the wait before the first of a series of announcements. */
  Duration waitUpTo(Duration longest) {
    return waits.upTo(longest);
  }

  /** Decides on a datagram, once. */
  Verdict decide(Datagram datagram) {
    EntitySettings settings = core.settings();
    if (datagram.ignored() != null) {
      return new Verdict(datagram.ignored(), settings, false);
    }
    boolean stubbed =
        core.responder().implementsType(datagram.frame().header().payloadType(), true);
    HeaderDecision decision =
        HeaderHandler.onDemand(
            HeaderHandler.onUdp(
                datagram.frame().header(), datagram.frame().payload().length(), settings, stubbed),
            settings,
            core.demands(),
            0,
            Optional::empty,
            this::note);
    return new Verdict(decision, settings, stubbed && decision instanceof HeaderDecision.Accept);
  }

  /**
   * Does what was decided.
   *
   * @param speaks whether a header NACK is this entity's to send, or that of another one on the
   *     port
   */
  void carryOut(Verdict verdict, Datagram datagram, boolean speaks) throws IOException {
    core.clock().beginDecision();
    try {
      decided(verdict, datagram, speaks);
    } finally {
      core.clock().endDecision();
    }
  }

  private void decided(Verdict verdict, Datagram datagram, boolean speaks) throws IOException {
    Peer peer = Peer.udp(datagram.from(), port.local());
    if (verdict.stubbed()) {
      offerToStubs(datagram, peer, verdict.settings());
    } else if (verdict.decision() instanceof HeaderDecision.Ignore ignore) {
      record(peer, datagram, datagram.message(), "ignored: " + ignore.reason());
    } else if (verdict.decision() instanceof HeaderDecision.Refuse refuse) {
      String left = speaks ? "" : ", without a word as another ECU on the port sees to it";
      record(peer, datagram, null, "refused by its header: " + refuse.code() + left);
      if (speaks) {
        nack(peer, datagram, refuse, verdict.settings());
      }
    } else {
      DoipMessage message = datagram.message();
      if (message != null) {
        record(peer, datagram, message, null);
        answer(peer, datagram.versionOfAnswer(verdict.settings()), message);
      }
    }
  }

  /** What no stub takes is treated as if there were none. */
  private void offerToStubs(Datagram datagram, Peer peer, EntitySettings settings)
      throws IOException {
    JournalEntry entry = Interceptor.record(core, datagram.frame(), peer);
    List<Bytes> answers = Interceptor.answer(core, datagram.bytes(), peer, entry).orElse(null);
    if (answers != null) {
      for (Bytes answer : answers) {
        send(peer, answer, MessageDecoder.messageIn(answer).orElse(null), null);
      }
      return;
    }
    HeaderDecision decision =
        HeaderHandler.onUdp(
            datagram.frame().header(), datagram.frame().payload().length(), settings);
    if (decision instanceof HeaderDecision.Refuse refuse) {
      Interceptor.left(core, peer, datagram.frame(), "refused, " + refuse.code());
      nack(peer, datagram, refuse, settings);
    } else if (decision instanceof HeaderDecision.Ignore ignore) {
      Interceptor.left(core, peer, datagram.frame(), "ignored, " + ignore.reason());
    } else {
      answer(peer, datagram.versionOfAnswer(settings), entry.message().orElseThrow());
    }
  }

  private void record(Peer peer, Datagram datagram, DoipMessage message, String note) {
    journal.append(EntryKind.RECEIVED, peer, datagram.bytes(), message, note);
  }

  private void nack(
      Peer peer, Datagram datagram, HeaderDecision.Refuse refuse, EntitySettings settings)
      throws IOException {
    boolean pattern = refuse.code().equals(HeaderNackCode.INCORRECT_PATTERN_FORMAT);
    int version = pattern ? settings.protocolVersion() : datagram.versionOfAnswer(settings);
    send(peer, version, new GenericHeaderNack(refuse.code()), null);
  }

  private void answer(Peer peer, int version, DoipMessage request) throws IOException {
    DoipMessage answer = core.datagram(request).orElse(null);
    if (answer == null) {
      return;
    }
    Duration longest = core.settings().discovery().longestWait();
    if (longest.isZero() || !(answer instanceof VehicleAnnouncement)) {
      send(peer, version, answer, null);
      return;
    }
    if (waiting.get() >= MOST_WAITING) {
      note("not answered, " + MOST_WAITING + " identification responses wait already: " + request);
      return;
    }
    waiting.incrementAndGet();
    Duration wait = waits.upTo(longest);
    String note =
        "after a random wait of " + wait.toMillis() + " ms, drawn from the seed " + waits.seed();
    timers.after(wait, () -> answerLate(peer, version, request, note));
  }

  /** Answers with what holds when the wait is over. */
  private void answerLate(Peer peer, int version, DoipMessage request, String note) {
    waiting.decrementAndGet();
    try {
      DoipMessage answer = core.datagram(request).orElse(null);
      if (answer != null) {
        send(peer, version, answer, note);
      }
    } catch (IOException e) {
      note("UDP: " + e);
    }
  }

  private void send(Peer peer, int version, DoipMessage message, String note) throws IOException {
    send(peer, MessageEncoder.encode(version, message), message, note);
  }

  private void send(Peer peer, Bytes bytes, DoipMessage message, String note) throws IOException {
    sender.answer(peer.remote(), bytes, message, note);
  }

  /** Writes something down that is no message. */
  void note(String text) {
    core.note(port.local(), text);
  }
}
