package io.github.cucumberdoip.tester;

import io.github.cucumberdoip.codec.Frame;
import io.github.cucumberdoip.codec.FrameHeader;
import io.github.cucumberdoip.codec.MessageEncoder;
import io.github.cucumberdoip.codec.StreamFramer;
import io.github.cucumberdoip.message.AliveCheckRequest;
import io.github.cucumberdoip.message.AliveCheckResponse;
import io.github.cucumberdoip.message.RoutingActivationResponse;
import java.io.IOException;
import java.io.InputStream;

/** Reads a connection to its end, answers alive checks and hands everything else on. */
final class TcpReader implements Runnable, StreamFramer.Sink {
  private static final int BUFFER_SIZE = 1 << 16;
  private static final long LONGEST_KEPT = 64L << 20;

  /** A wrong pattern usually means that this is no DoIP at all, so its length means nothing. */
  private static final long LONGEST_KEPT_OF_WRONG_PATTERN = 1L << 16;

  private final TcpConnection connection;
  private final StreamFramer framer = new StreamFramer(this);

  TcpReader(TcpConnection connection) {
    this.connection = connection;
  }

  @Override
  public void run() {
    try {
      read(connection.input());
    } catch (IOException e) {
      // A reset, an alert or our own close: the connection is over in any case.
      connection.broken(e);
    } finally {
      connection.readingEnded();
    }
  }

  private void read(InputStream in) throws IOException {
    byte[] buffer = new byte[BUFFER_SIZE];
    while (true) {
      boolean direct = framer.directRoom() >= BUFFER_SIZE;
      int count =
          direct
              ? in.read(framer.directArray(), framer.directPosition(), framer.directRoom())
              : in.read(buffer);
      if (count < 0) {
        return;
      }
      if (direct) {
        framer.advance(count);
      } else {
        framer.feed(buffer, 0, count);
      }
    }
  }

  @Override
  public StreamFramer.Verdict onHeader(FrameHeader header) {
    long longest = header.hasCorrectPattern() ? LONGEST_KEPT : LONGEST_KEPT_OF_WRONG_PATTERN;
    if (header.payloadLength() <= longest) {
      return StreamFramer.Verdict.KEEP;
    }
    Received received = Received.headerOnly(connection.remote(), header);
    connection.log().addHereAndTo(connection.inbox(), received);
    return StreamFramer.Verdict.SKIP;
  }

  @Override
  public void onFrame(Frame frame) {
    Received received = Received.frame(connection.remote(), frame);
    received.message(RoutingActivationResponse.class).ifPresent(connection::note);
    if (connection.settings().answerAliveChecks()
        && received.message(AliveCheckRequest.class).isPresent()) {
      connection.log().add(received);
      answerAliveCheck();
    } else {
      connection.log().addHereAndTo(connection.inbox(), received);
    }
  }

  private void answerAliveCheck() {
    try {
      connection.write(
          MessageEncoder.encode(
              connection.settings().protocolVersion(),
              new AliveCheckResponse(connection.address())));
    } catch (IOException e) {
      // What was sent to us before the connection broke can still be read.
    }
  }
}
