package io.github.cucumberdoip.judge;

import io.github.cucumberdoip.journal.JournalEntry;
import io.github.cucumberdoip.journal.Peer;
import io.github.cucumberdoip.journal.TlsNotes;
import io.github.cucumberdoip.message.DiagnosticMessage;
import io.github.cucumberdoip.message.DiagnosticMessageAck;
import io.github.cucumberdoip.message.DiagnosticMessageNack;
import io.github.cucumberdoip.message.GenericHeaderNack;
import io.github.cucumberdoip.message.RoutingActivationRequest;
import io.github.cucumberdoip.message.RoutingActivationResponse;
import java.net.InetAddress;
import java.util.Optional;

/**
 * What has been said so far on one TCP connection, or between the ECU and one UDP port of a tester.
 */
final class Conversation {
  /** How the reasons begin that the ECU notes. */
  private static final String CLOSED_BY_TESTER = "the tester closed";

  private final Peer peer;
  private final Activation activation = new Activation();
  private final Exchanges exchanges;
  private JournalEntry opened;
  private JournalEntry closed;
  private Spoken lastReceived;
  private Spoken lastSent;
  private boolean secured;

  Conversation(Peer peer, JudgedTimes times) {
    this.peer = peer;
    exchanges = new Exchanges(times);
  }

  Peer peer() {
    return peer;
  }

  boolean isUdp() {
    return peer.isUdp();
  }

  /** The machine of the tester; its port is another one for each connection. */
  InetAddress host() {
    return peer.remote().getAddress();
  }

  /** Whether nothing that belongs to it can be missing from the journal. */
  boolean isFromTheStart() {
    return isUdp() || opened != null;
  }

  Optional<JournalEntry> closed() {
    return Optional.ofNullable(closed);
  }

  /** Whether it was the tester who ended it in order. */
  boolean isClosedByTester() {
    return closed()
        .flatMap(JournalEntry::note)
        .filter(why -> why.startsWith(CLOSED_BY_TESTER))
        .isPresent();
  }

  /** Whether it is a connection with TLS. */
  boolean isSecured() {
    return secured;
  }

  Activation activation() {
    return activation;
  }

  Exchanges exchanges() {
    return exchanges;
  }

  /** The last message of the tester. */
  Optional<Spoken> lastReceived() {
    return Optional.ofNullable(lastReceived);
  }

  /** The last message of the ECU. */
  Optional<Spoken> lastSent() {
    return Optional.ofNullable(lastSent);
  }

  void open(JournalEntry entry) {
    opened = entry;
  }

  void close(JournalEntry entry) {
    closed = entry;
  }

  void note(JournalEntry entry) {
    secured |= entry.note().filter(note -> note.startsWith(TlsNotes.DONE)).isPresent();
  }

  void received(Spoken message) {
    lastReceived = message;
    message.message(RoutingActivationRequest.class).ifPresent(request -> activation.asked(message));
    message
        .message(DiagnosticMessage.class)
        .ifPresent(request -> exchanges.asked(message, request));
  }

  void sent(Spoken message) {
    lastSent = message;
    message
        .message(RoutingActivationResponse.class)
        .ifPresent(answer -> activation.answered(message, answer));
    message
        .message(DiagnosticMessageAck.class)
        .ifPresent(ack -> exchanges.acknowledged(message, ack));
    message
        .message(GenericHeaderNack.class)
        .flatMap(nack -> lastReceived())
        .ifPresent(refused -> exchanges.refusedByHeader(refused, message));
    message
        .message(DiagnosticMessageNack.class)
        .ifPresent(nack -> exchanges.refused(message, nack));
    message
        .message(DiagnosticMessage.class)
        .ifPresent(response -> exchanges.answered(message, response));
  }
}
