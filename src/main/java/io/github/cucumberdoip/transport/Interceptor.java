package io.github.cucumberdoip.transport;

import io.github.cucumberdoip.codec.Decoded;
import io.github.cucumberdoip.codec.Frame;
import io.github.cucumberdoip.codec.MessageDecoder;
import io.github.cucumberdoip.journal.EntryKind;
import io.github.cucumberdoip.journal.JournalEntry;
import io.github.cucumberdoip.journal.Match;
import io.github.cucumberdoip.journal.Peer;
import io.github.cucumberdoip.message.Bytes;
import io.github.cucumberdoip.message.DoipMessage;
import io.github.cucumberdoip.message.RawMessage;
import java.util.List;
import java.util.Optional;

/** Gives messages to the responder before the entity sees them. */
final class Interceptor {
  private Interceptor() {}

  /**
   * Records a message that a stub may take, of whatever length.
   *
   * @return the entry, with the message as its layout says, or raw where it does not fit the layout
   */
  static JournalEntry record(Core core, Frame frame, Peer peer) {
    return MessageDecoder.decode(frame) instanceof Decoded.Valid valid
        ? record(core, frame, peer, valid.message(), null)
        : record(
            core,
            frame,
            peer,
            new RawMessage(frame.header().payloadType(), frame.payload()),
            "its payload is not as its type says");
  }

  private static JournalEntry record(
      Core core, Frame frame, Peer peer, DoipMessage message, String note) {
    return core.journal().append(EntryKind.RECEIVED, peer, frame.bytes(), message, note);
  }

  /**
   * Asks the responder.
   *
   * @return the messages to send, none for silence; empty if the entity is to decide
   */
  static Optional<List<Bytes>> answer(Core core, Bytes message, Peer peer, JournalEntry entry) {
    try {
      Optional<Responder.Interception> taken = core.responder().intercept(message, peer);
      taken.ifPresent(
          answer -> core.journal().matched(entry.sequence(), new Match(true, answer.by())));
      return taken.map(Responder.Interception::answers);
    } catch (Throwable failure) {
      note(core, peer, "a message callback failed: " + failure);
      return Optional.empty();
    }
  }

  /** Says why a message of a stubbed type is refused or ignored after all. */
  static void left(Core core, Peer peer, Frame frame, String outcome) {
    note(
        core,
        peer,
        "no stub takes this payload of a " + frame.header().payloadType() + ": " + outcome);
  }

  private static void note(Core core, Peer peer, String text) {
    core.journal().append(EntryKind.NOTE, peer, Bytes.EMPTY, null, text);
  }
}
