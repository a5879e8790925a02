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
import io.github.cucumberdoip.message.GenericHeaderNack;
import io.github.cucumberdoip.message.HeaderNackCode;
import java.util.ArrayList;
import java.util.List;

/**
 * What happens to the headers and frames that come in on one connection: journal, decide, hand to
 * the outbox.
 */
final class Inbound implements StreamFramer.Sink {
  private final Core core;
  private final TcpConnection connection;

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
      journal(header, "refused by its header: " + refuse.code());
      if (refuse.closes()) {
        core.disconnected(connection.peer().connection());
      }
      connection.submit(nack(header, refuse, settings));
      return refuse.closes() ? StreamFramer.Verdict.STOP : StreamFramer.Verdict.SKIP;
    }
    if (decision instanceof HeaderDecision.Ignore ignore) {
      journal(header, "ignored: " + ignore.reason());
      return StreamFramer.Verdict.SKIP;
    }
    return StreamFramer.Verdict.KEEP;
  }

  @Override
  public void onFrame(Frame frame) {
    Decoded decoded = MessageDecoder.decode(frame);
    if (decoded instanceof Decoded.Valid valid) {
      JournalEntry entry =
          core.journal()
              .append(EntryKind.RECEIVED, connection.peer(), frame.bytes(), valid.message(), null);
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

  private void journal(FrameHeader header, String note) {
    String remark =
        header.payloadLength() == 0
            ? note
            : note + "; its payload of " + header.payloadLength() + " bytes is not kept";
    core.journal()
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
