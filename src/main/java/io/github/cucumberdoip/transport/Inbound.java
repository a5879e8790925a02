package io.github.cucumberdoip.transport;

import io.github.cucumberdoip.codec.Decoded;
import io.github.cucumberdoip.codec.Frame;
import io.github.cucumberdoip.codec.FrameHeader;
import io.github.cucumberdoip.codec.MessageDecoder;
import io.github.cucumberdoip.codec.StreamFramer;
import io.github.cucumberdoip.entity.Action;
import io.github.cucumberdoip.entity.EntitySettings;
import io.github.cucumberdoip.entity.HeaderDecision;
import io.github.cucumberdoip.entity.HeaderHandler;
import io.github.cucumberdoip.journal.EntryKind;
import io.github.cucumberdoip.journal.JournalEntry;
import io.github.cucumberdoip.journal.Match;
import io.github.cucumberdoip.message.Bytes;
import io.github.cucumberdoip.message.DoipMessage;
import io.github.cucumberdoip.message.GenericHeaderNack;
import io.github.cucumberdoip.message.HeaderNackCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What happens to the headers and frames that come in on one connection: journal, decide, hand to
 * the outbox.
 */
final class Inbound implements StreamFramer.Sink {
  /** Payloads of refused messages up to this size are recorded. */
  private static final int RECORDED_IF_REFUSED = 1 << 16;

  private static final long NONE = -1;

  private final Core core;
  private final TcpConnection connection;
  private long refused = NONE;

  Inbound(Core core, TcpConnection connection) {
    this.core = core;
    this.connection = connection;
  }

  @Override
  public StreamFramer.Verdict onHeader(FrameHeader header) {
    connection.outbox().drain();
    if (connection.isClosing()) {
      return StreamFramer.Verdict.STOP;
    }
    EntitySettings settings = core.settings();
    HeaderDecision decision = HeaderHandler.onTcp(header, settings);
    if (decision instanceof HeaderDecision.Refuse refuse) {
      JournalEntry entry = journal(header, "refused by its header: " + refuse.code());
      if (refuse.closes()) {
        core.disconnected(connection.peer().connection());
      }
      connection.submit(nack(header, refuse, settings));
      return refuse.closes() ? StreamFramer.Verdict.STOP : payloadOf(header, entry);
    }
    if (decision instanceof HeaderDecision.Ignore ignore) {
      return payloadOf(header, journal(header, "ignored: " + ignore.reason()));
    }
    return StreamFramer.Verdict.KEEP;
  }

  @Override
  public void onFrame(Frame frame) {
    Decoded decoded = MessageDecoder.decode(frame);
    if (refused != NONE) {
      DoipMessage message = decoded instanceof Decoded.Valid valid ? valid.message() : null;
      core.journal().completed(refused, frame.bytes(), message);
      refused = NONE;
    } else if (decoded instanceof Decoded.Valid valid) {
      JournalEntry entry =
          core.journal()
              .append(EntryKind.RECEIVED, connection.peer(), frame.bytes(), valid.message(), null);
      if (intercepted(frame.bytes(), entry)) {
        return;
      }
      core.received(
          connection.outbox(),
          connection.peer().connection(),
          frame.header().protocolVersion(),
          valid.message(),
          entry.sequence());
    } else if (decoded instanceof Decoded.Malformed malformed) {
      core.journal()
          .append(EntryKind.RECEIVED, connection.peer(), frame.bytes(), null, malformed.problem());
    }
  }

  /** What the callback for messages answers, if it does, is all that happens to the message. */
  private boolean intercepted(Bytes message, JournalEntry entry) {
    try {
      Optional<Bytes> answer = core.responder().intercept(message, connection.peer());
      answer.ifPresent(
          bytes -> {
            core.journal().matched(entry.sequence(), new Match(true, "a message callback"));
            connection.submit(bytes.isEmpty() ? List.of() : List.of(new Action.SendRaw(bytes)));
          });
      return answer.isPresent();
    } catch (Throwable failure) {
      String note = "a message callback failed: " + failure;
      core.journal().append(EntryKind.NOTE, connection.peer(), Bytes.EMPTY, null, note);
      return false;
    }
  }

  /** A message without effect: its payload is only recorded, if it is short enough. */
  private StreamFramer.Verdict payloadOf(FrameHeader header, JournalEntry entry) {
    if (header.payloadLength() > RECORDED_IF_REFUSED) {
      return StreamFramer.Verdict.SKIP;
    }
    refused = entry.sequence();
    return StreamFramer.Verdict.KEEP;
  }

  private JournalEntry journal(FrameHeader header, String note) {
    String remark =
        header.payloadLength() <= RECORDED_IF_REFUSED
            ? note
            : note + "; its payload of " + header.payloadLength() + " bytes is not kept";
    return core.journal()
        .append(
            EntryKind.RECEIVED,
            connection.peer(),
            Frame.of(header, Bytes.EMPTY).bytes(),
            null,
            remark);
  }

  private static List<Action> nack(
      FrameHeader header, HeaderDecision.Refuse refuse, EntitySettings settings) {
    int version =
        refuse.code().equals(HeaderNackCode.INCORRECT_PATTERN_FORMAT)
            ? settings.protocolVersion()
            : header.protocolVersion();
    List<Action> actions = new ArrayList<>(2);
    actions.add(new Action.Send(version, new GenericHeaderNack(refuse.code())));
    if (refuse.closes()) {
      actions.add(new Action.Close("header NACK " + refuse.code()));
    }
    return actions;
  }
}
