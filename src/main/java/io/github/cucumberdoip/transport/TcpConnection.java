package io.github.cucumberdoip.transport;

import io.github.cucumberdoip.codec.Encoded;
import io.github.cucumberdoip.codec.MessageDecoder;
import io.github.cucumberdoip.codec.MessageEncoder;
import io.github.cucumberdoip.codec.StreamFramer;
import io.github.cucumberdoip.entity.Action;
import io.github.cucumberdoip.entity.Activity;
import io.github.cucumberdoip.journal.EntryKind;
import io.github.cucumberdoip.journal.Journal;
import io.github.cucumberdoip.journal.Peer;
import io.github.cucumberdoip.message.Bytes;
import io.github.cucumberdoip.message.DoipMessage;
import io.github.cucumberdoip.tls.TlsHandshakeException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.SocketException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

/** One TCP_DATA connection: a thread that reads, and an outbox that writes. */
final class TcpConnection implements Runnable {
  /** How long the tester may take to close its side after we closed ours. */
  private static final Duration LINGER = Duration.ofSeconds(1);

  private static final String BY_ECU = "the ECU closed the connection: ";

  private final Socket socket;
  private final SocketEnd end;
  private final Channel.Security security;
  private final Peer peer;
  private final Core core;
  private final Journal journal;
  private final int bufferSize;
  private final Timers timers;
  private final Consumer<TcpConnection> onEnd;
  private final Sabotage sabotage;
  private final Outbox outbox;
  private final Activity activity;
  private final Replies replies;
  private final AtomicReference<String> closing = new AtomicReference<>();

  /** Null before the TLS handshake is done. */
  private volatile Channel channel;

  TcpConnection(
      Socket socket,
      Channel.Security security,
      Peer peer,
      Core core,
      int bufferSize,
      Timers timers,
      Consumer<TcpConnection> onEnd) {
    this.socket = socket;
    this.end = new SocketEnd(socket);
    this.security = security;
    this.peer = peer;
    this.core = core;
    this.journal = core.journal();
    this.bufferSize = bufferSize;
    this.timers = timers;
    this.onEnd = onEnd;
    this.sabotage = new Sabotage(this, core, timers);
    this.outbox = new Outbox(this::execute, this::abort, sabotage.wire());
    this.replies = new Replies(core, timers, outbox, this);
    this.activity = core.connected(outbox, peer.connection(), security.isSecured());
  }

  Peer peer() {
    return peer;
  }

  Outbox outbox() {
    return outbox;
  }

  boolean isClosing() {
    return closing.get() != null;
  }

  @Override
  public void run() {
    String reason = "the tester closed the connection";
    Inbound inbound = new Inbound(core, this);
    StreamFramer framer = new StreamFramer(inbound);
    try {
      sabotage.accepted(security.isSecured());
      channel = security.open(socket, sabotage);
      outbox.drain();
      read(channel.in(), framer);
      if (framer.isInsideMessage() && !isClosing()) {
        reason = "the tester closed the connection inside a message";
      }
    } catch (TlsHandshakeException e) {
      reason = (e.isByTester() ? "" : BY_ECU) + "the TLS handshake failed: " + e.getMessage();
    } catch (IOException e) {
      reason = "the connection broke: " + e.getMessage();
    } catch (RuntimeException | Error e) {
      reason = failed(e);
    } finally {
      finish(reason);
    }
  }

  private void read(InputStream in, StreamFramer framer) throws IOException {
    byte[] buffer = new byte[bufferSize];
    int count;
    do {
      boolean direct = framer.directRoom() > bufferSize;
      count =
          direct
              ? in.read(framer.directArray(), framer.directPosition(), framer.directRoom())
              : in.read(buffer);
      core.clock().beginDecision();
      try {
        touch();
        if (direct) {
          framer.advance(Math.max(0, count));
        } else {
          framer.feed(buffer, 0, Math.max(0, count));
        }
        outbox.drain();
      } finally {
        core.clock().endDecision();
      }
      outbox.awaitRoom();
    } while (count >= 0);
  }

  private void touch() {
    activity.touch(core.clock().now());
  }

  private void finish(String reason) {
    core.disconnected(peer.connection());
    if (closing.compareAndSet(null, reason)) {
      journal.append(EntryKind.CONNECTION_CLOSED, peer, Bytes.EMPTY, null, reason);
    }
    closeSocket();
    onEnd.accept(this);
  }

  private void execute(Action action, long request) {
    try {
      if (action instanceof Action.Send send) {
        send(send.protocolVersion(), send.message());
      } else if (action instanceof Action.SendRaw raw && canSend()) {
        sendRaw(raw.bytes());
      } else if (action instanceof Action.Forward forward && !isClosing()) {
        replies.answer(forward, request);
      } else if (action instanceof Action.Note note) {
        note(note.text());
      } else if (action instanceof Action.Close close) {
        sabotage.closeBehind(close.reason());
      }
    } catch (RuntimeException | Error e) {
      abort(failed(e));
    }
  }

  private static String failed(Throwable failure) {
    return "the fixture failed: " + failure;
  }

  void send(int version, DoipMessage message) {
    if (!canSend()) {
      notSent(message);
      return;
    }
    Encoded encoded = MessageEncoder.encodeInParts(version, message);
    if (sabotage.passes()) {
      journal.sent(peer, encoded.head(), encoded.tail(), message);
      write(encoded::writeTo);
    } else {
      sabotage.send(version, message, Bytes.joined(List.of(encoded.head(), encoded.tail())));
    }
  }

  private void sendRaw(Bytes bytes) {
    if (sabotage.passes()) {
      journal.sent(peer, bytes, Bytes.EMPTY, MessageDecoder.messageIn(bytes).orElse(null));
      write(bytes::writeTo);
    } else {
      sabotage.sendRaw(bytes);
    }
  }

  /** Something that writes. */
  interface Writing {
    void to(OutputStream out) throws IOException;
  }

  void write(Writing what) {
    touch();
    try {
      Channel open = channel;
      what.to(open == null ? socket.getOutputStream() : open.out());
    } catch (IOException e) {
      abort("could not send: " + e.getMessage());
    }
  }

  private boolean canSend() {
    return !isClosing() && channel != null && !sabotage.isHalfClosed();
  }

  void notSent(DoipMessage message) {
    String closed = isClosing() ? "the connection is closed: " : "TLS is not ready: ";
    note(
        "not sent, " + (sabotage.isHalfClosed() ? "the ECU's side is closed: " : closed) + message);
  }

  void note(String text) {
    journal.append(EntryKind.NOTE, peer, Bytes.EMPTY, null, text);
  }

  /**
   * Ends our side in an orderly way, so that the tester can still read what was sent before: goes
   * on reading, because a close with bytes unread would reset the connection.
   */
  void closeAfterSending(String reason) {
    if (closing.compareAndSet(null, reason)) {
      core.disconnected(peer.connection());
      journal.append(EntryKind.CONNECTION_CLOSED, peer, Bytes.EMPTY, null, BY_ECU + reason);
      try {
        // first of all, as a tester that does not read could hold up the end of TLS
        boolean bounded = timers.afterRealTime(LINGER, this::closeSocket);
        end.output(channel);
        if (!bounded) {
          closeSocket();
        }
      } catch (IOException e) {
        closeSocket();
      }
    }
  }

  /** Ends our side, and nothing else. */
  void halfClose() {
    try {
      end.output(channel);
    } catch (IOException e) {
      abort("could not end its side: " + e.getMessage());
    }
  }

  /** Closes at once, for example when the fixture stops. */
  void abort(String reason) {
    if (closing.compareAndSet(null, reason)) {
      core.disconnected(peer.connection());
      journal.append(EntryKind.CONNECTION_CLOSED, peer, Bytes.EMPTY, null, BY_ECU + reason);
    }
    closeSocket();
  }

  /** Ends both sides at once, so that the tester sees a reset. */
  void reset(String reason) {
    end.becomesReset();
    abort("reset, " + reason);
  }

  /** Asks without waiting for a slow reader. */
  boolean aliveCheck() {
    return core.aliveCheck(peer.connection());
  }

  Map<String, Object> socketOptions(SocketOptions options) throws SocketException {
    return options.readBack(socket);
  }

  /** Sends in its turn and when the channel is open, without waiting for a slow reader. */
  CompletableFuture<Boolean> sendInTurn(Action action) {
    CompletableFuture<Boolean> sent = new CompletableFuture<>();
    outbox.add(
        List.of(action), Outbox.NO_REQUEST, () -> sent.complete(channel != null && !isClosing()));
    if (channel != null) {
      timers.work(outbox::drain);
    }
    return sent;
  }

  void submit(List<Action> actions) {
    outbox.add(actions, Outbox.NO_REQUEST);
    core.endInTime(outbox, actions);
    outbox.drain();
  }

  private void closeSocket() {
    outbox.close();
    sabotage.end();
    end.close();
  }
}
