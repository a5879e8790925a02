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
  private boolean stubbed;

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
    stubbed = core.responder().implementsType(header.payloadType(), false);
    HeaderDecision decision =
        HeaderHandler.onDemand(
            HeaderHandler.onTcp(header, settings, stubbed),
            settings,
            core.demands(),
            connection.peer().connection(),
            () -> core.testerOn(connection.peer().connection()),
            connection::note);
    if (decision instanceof HeaderDecision.Refuse refuse) {
      JournalEntry entry = journal(header, "refused by its header: " + refuse.code());
      refuse(header, refuse, settings);
      return refuse.closes() ? StreamFramer.Verdict.STOP : payloadOf(header, entry);
    }
    if (decision instanceof HeaderDecision.Ignore ignore) {
      return payloadOf(header, journal(header, "ignored: " + ignore.reason()));
    }
    return StreamFramer.Verdict.KEEP;
  }

  private void refuse(FrameHeader header, HeaderDecision.Refuse refuse, EntitySettings settings) {
    if (refuse.closes()) {
      core.disconnected(connection.peer().connection());
    }
    connection.submit(nack(header, refuse, settings));
  }

  @Override
  public void onFrame(Frame frame) {
    Decoded decoded = MessageDecoder.decode(frame);
    if (refused == NONE && stubbed) {
      offerToStubs(frame, decoded);
    } else if (refused != NONE) {
      DoipMessage message = decoded instanceof Decoded.Valid valid ? valid.message() : null;
      core.journal().completed(refused, frame.bytes(), message);
      refused = NONE;
    } else if (decoded instanceof Decoded.Valid valid) {
      JournalEntry entry =
          core.journal()
              .append(EntryKind.RECEIVED, connection.peer(), frame.bytes(), valid.message(), null);
      if (!intercepted(frame.bytes(), entry)) {
        received(frame, valid.message(), entry);
      }
    } else if (decoded instanceof Decoded.Malformed malformed) {
      core.journal()
          .append(EntryKind.RECEIVED, connection.peer(), frame.bytes(), null, malformed.problem());
    }
  }

  private void received(Frame frame, DoipMessage message, JournalEntry entry) {
    core.received(
        connection.outbox(),
        connection.peer().connection(),
        frame.header().protocolVersion(),
        message,
        entry.sequence());
    if (connection.outbox().isHeld()) {
      core.clock().endDecision();
      connection.outbox().awaitRelease();
      core.clock().beginDecision();
    }
  }

  /** What no stub takes is treated as if there were none. */
  private void offerToStubs(Frame frame, Decoded decoded) {
    JournalEntry entry = Interceptor.record(core, frame, connection.peer());
    if (intercepted(frame.bytes(), entry)) {
      return;
    }
    EntitySettings settings = core.settings();
    HeaderDecision decision = HeaderHandler.onTcp(frame.header(), settings);
    if (decision instanceof HeaderDecision.Refuse refuse) {
      Interceptor.left(core, connection.peer(), frame, "refused, " + refuse.code());
      refuse(frame.header(), refuse, settings);
    } else if (decision instanceof HeaderDecision.Ignore ignore) {
      Interceptor.left(core, connection.peer(), frame, "ignored, " + ignore.reason());
    } else if (decoded instanceof Decoded.Valid valid) {
      received(frame, valid.message(), entry);
    }
  }

  /** What the responder answers, if it does, is all that happens to the message. */
  private boolean intercepted(Bytes message, JournalEntry entry) {
    Optional<List<Bytes>> answers = Interceptor.answer(core, message, connection.peer(), entry);
    answers.ifPresent(
        messages -> connection.submit(messages.stream().<Action>map(Action.SendRaw::new).toList()));
    return answers.isPresent();
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
            : settings.answerVersion(header.protocolVersion());
    List<Action> actions = new ArrayList<>(2);
    actions.add(new Action.Send(version, new GenericHeaderNack(refuse.code())));
    if (refuse.closes()) {
      actions.add(new Action.Close("header NACK " + refuse.code()));
    }
    return actions;
  }
}
