package io.github.cucumberdoip.judge;

import io.github.cucumberdoip.codec.FrameHeader;
import io.github.cucumberdoip.codec.MessageDecoder;
import io.github.cucumberdoip.journal.JournalEntry;
import io.github.cucumberdoip.message.Bytes;
import io.github.cucumberdoip.message.DoipMessage;
import java.util.Optional;

/** A message of a conversation, as it was on the wire. */
final class Spoken {
  /** More bytes than these are not quoted. */
  private static final int QUOTED = 24;

  private static final int ACTIVATION = 0x0005;
  private static final int ALIVE_CHECK_RESPONSE = 0x0008;
  private static final int DIAGNOSTIC = 0x8001;

  private final JournalEntry entry;
  private final Conversation with;
  private final Bytes bytes;
  private final FrameHeader header;
  private final DoipMessage message;

  Spoken(JournalEntry entry, Conversation with) {
    this.entry = entry;
    this.with = with;
    this.bytes = entry.bytes();
    this.header = bytes.length() < FrameHeader.SIZE ? null : FrameHeader.read(bytes);
    this.message = MessageDecoder.messageIn(bytes).or(entry::message).orElse(null);
  }

  JournalEntry entry() {
    return entry;
  }

  Conversation with() {
    return with;
  }

  /** When it was received completely, or handed to the network. */
  long at() {
    return entry.nanoTime();
  }

  boolean isUdp() {
    return with.isUdp();
  }

  Bytes bytes() {
    return bytes;
  }

  /** Whether there are the 8 bytes of a header, right or wrong. */
  boolean hasHeader() {
    return header != null;
  }

  /** Only if {@link #hasHeader()}. */
  FrameHeader header() {
    return header;
  }

  /** Whether the first two bytes are those of a DoIP message. */
  boolean hasPattern() {
    return header != null && header.hasCorrectPattern();
  }

  /** The payload type, or -1 if the first bytes are not those of a DoIP message. */
  int type() {
    return hasPattern() ? header.payloadType().value() : -1;
  }

  /** Whether it is a routing activation request by TCP, of any length. */
  boolean isActivation() {
    return type() == ACTIVATION && !isUdp();
  }

  /** Whether it is an alive check response by TCP, of any length. */
  boolean isAliveCheckResponse() {
    return type() == ALIVE_CHECK_RESPONSE && !isUdp();
  }

  /** Whether it is a diagnostic message by TCP, of any length. */
  boolean isDiagnostic() {
    return type() == DIAGNOSTIC && !isUdp();
  }

  /** Its payload type with an article; only if {@link #hasHeader()}. */
  String noun() {
    String name = header.payloadType().toString();
    return ("aeiou".indexOf(name.charAt(0)) < 0 ? "a " : "an ") + name;
  }

  /** What came after the header. */
  Bytes payload() {
    return bytes.length() > FrameHeader.SIZE ? bytes.from(FrameHeader.SIZE) : Bytes.EMPTY;
  }

  /** The message if it can be decoded and is of a type. */
  <M extends DoipMessage> Optional<M> message(Class<M> type) {
    return type.isInstance(message) ? Optional.of(type.cast(message)) : Optional.empty();
  }

  /** The bytes, cut if they are long. */
  String quoted() {
    return quoted(bytes);
  }

  static String quoted(Bytes bytes) {
    return bytes.length() <= QUOTED
        ? bytes.toString()
        : bytes.slice(0, QUOTED) + " ... (" + bytes.length() + " bytes)";
  }
}
