package io.github.cucumberdoip.report;

import io.github.cucumberdoip.codec.FrameHeader;
import io.github.cucumberdoip.codec.MessageDecoder;
import io.github.cucumberdoip.journal.JournalEntry;
import io.github.cucumberdoip.journal.Peer;
import io.github.cucumberdoip.message.Bytes;
import io.github.cucumberdoip.message.DiagnosticMessage;
import io.github.cucumberdoip.message.DiagnosticMessageNack;
import io.github.cucumberdoip.message.DoipMessage;
import io.github.cucumberdoip.message.GenericHeaderNack;
import io.github.cucumberdoip.message.PayloadType;
import io.github.cucumberdoip.message.RoutingActivationCode;
import io.github.cucumberdoip.message.RoutingActivationResponse;
import io.github.cucumberdoip.uds.Nrc;
import java.util.Optional;

/** What an entry of a journal tells, in one line. */
final class EntryName {
  private static final int PENDING = 0x78;

  private EntryName() {}

  static String of(JournalEntry entry) {
    return switch (entry.kind()) {
      case CONNECTION_OPENED -> channel(entry.peer()) + " opened from " + remote(entry.peer());
      case CONNECTION_CLOSED ->
          channel(entry.peer()) + " closed" + entry.note().map(note -> ": " + note).orElse("");
      case NOTE -> entry.note().orElse("");
      case RECEIVED, SENT -> message(entry) + entry.note().map(n -> " (" + n + ")").orElse("");
    };
  }

  /** {@return {@code UDP}, or the number of the connection} */
  static String channel(Peer peer) {
    return peer.isUdp() ? "UDP" : "TCP " + peer.connection();
  }

  private static String remote(Peer peer) {
    return peer.remote().getAddress().getHostAddress() + ":" + peer.remote().getPort();
  }

  private static String message(JournalEntry entry) {
    return decoded(entry).map(MessageName::of).orElseGet(() -> undecoded(entry.bytes()));
  }

  /** The message, also of bytes that were sent raw. */
  static Optional<DoipMessage> decoded(JournalEntry entry) {
    return entry.message().or(() -> MessageDecoder.messageIn(entry.bytes()));
  }

  /** {@return the payload type, as far as there is one} */
  static Optional<PayloadType> type(JournalEntry entry) {
    Optional<PayloadType> decoded = entry.message().map(DoipMessage::payloadType);
    Bytes bytes = entry.bytes();
    return decoded.isPresent() || bytes.length() < FrameHeader.SIZE
        ? decoded
        : Optional.of(FrameHeader.read(bytes))
            .filter(FrameHeader::hasCorrectPattern)
            .map(FrameHeader::payloadType);
  }

  private static String undecoded(Bytes bytes) {
    if (bytes.length() >= FrameHeader.SIZE) {
      FrameHeader header = FrameHeader.read(bytes);
      if (header.hasCorrectPattern()) {
        return header.payloadType() + ", not decodable";
      }
    }
    return "no DoIP message";
  }

  static Happening.Tone tone(JournalEntry entry) {
    DoipMessage message = decoded(entry).orElse(null);
    if (message instanceof DiagnosticMessage m) {
      return tone(m.userData());
    } else if (message instanceof RoutingActivationResponse m) {
      return tone(m.code());
    } else if (message instanceof DiagnosticMessageNack || message instanceof GenericHeaderNack) {
      return Happening.Tone.REFUSED;
    }
    boolean acknowledges =
        message != null
            && message.payloadType().equals(PayloadType.DIAGNOSTIC_MESSAGE_POSITIVE_ACKNOWLEDGE);
    return acknowledges ? Happening.Tone.ACKNOWLEDGED : Happening.Tone.PLAIN;
  }

  private static Happening.Tone tone(RoutingActivationCode code) {
    if (code.equals(RoutingActivationCode.ROUTING_ACTIVATED)) {
      return Happening.Tone.PLAIN;
    }
    return code.equals(RoutingActivationCode.CONFIRMATION_REQUIRED)
        ? Happening.Tone.WAITING
        : Happening.Tone.REFUSED;
  }

  private static Happening.Tone tone(Bytes uds) {
    Optional<Nrc> nrc = UdsName.nrc(uds);
    if (nrc.isEmpty()) {
      return Happening.Tone.PLAIN;
    }
    return nrc.get().value() == PENDING ? Happening.Tone.WAITING : Happening.Tone.REFUSED;
  }
}
