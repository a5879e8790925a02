package io.github.cucumberdoip.fuzz;

import io.github.cucumberdoip.codec.Decoded;
import io.github.cucumberdoip.codec.Frame;
import io.github.cucumberdoip.codec.FrameHeader;
import io.github.cucumberdoip.codec.MessageDecoder;
import io.github.cucumberdoip.codec.MessageEncoder;
import io.github.cucumberdoip.codec.StreamFramer;
import io.github.cucumberdoip.codec.StreamFramer.Verdict;
import io.github.cucumberdoip.message.Bytes;
import io.github.cucumberdoip.message.DoipMessage;
import io.github.cucumberdoip.message.PayloadType;
import io.github.cucumberdoip.message.RoutingActivationRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * Whatever bytes come: no exception, the same frames however the stream is cut, and a message that
 * was decoded is encoded as the same bytes.
 *
 * <p>The first byte of an input chooses how the stream in the rest is cut and which headers are
 * skipped. The rest is also taken as the payload of every type, so that a small change of it does
 * not end in a wrong header.
 */
public final class CodecFuzz {
  private static final int DRAFT_OF_2010 = 0x01;

  private static final int[] TYPES = {
    0x0000, 0x0001, 0x0002, 0x0003, 0x0004, 0x0005, 0x0006, 0x0007, 0x0008, 0x4001, 0x4002, 0x4003,
    0x4004, 0x8001, 0x8002, 0x8003, 0xF000,
  };

  private CodecFuzz() {}

  /**
   * One input; what the coverage-guided fuzzer calls.
   *
   * @param data the input
   */
  public static void fuzzerTestOneInput(byte[] data) {
    if (data.length == 0) {
      return;
    }
    byte[] stream = Arrays.copyOfRange(data, 1, data.length);
    Collector whole = new Collector(data[0]);
    new StreamFramer(whole).feed(stream, 0, stream.length);
    Collector pieces = new Collector(data[0]);
    feedInPieces(new StreamFramer(pieces), stream, new Random(data[0]));
    require(whole.shown.equals(pieces.shown), "the cut of the stream shows in its frames");
    for (Object shown : whole.shown) {
      if (shown instanceof Frame frame) {
        require(frame.isComplete(), "a frame that is not complete");
        roundTrip(frame);
      }
    }
    if (stream.length >= FrameHeader.SIZE) {
      roundTrip(Frame.ofDatagram(Bytes.wrap(stream)));
    }
    Bytes payload = Bytes.wrap(stream);
    for (int type : TYPES) {
      FrameHeader header = new FrameHeader(data[0] & 0x07, new PayloadType(type), payload.length());
      roundTrip(Frame.of(header, payload));
    }
  }

  private static void feedInPieces(StreamFramer framer, byte[] stream, Random random) {
    int at = 0;
    while (at < stream.length) {
      int count = Math.min(1 + random.nextInt(9), stream.length - at);
      if (framer.directRoom() > 0 && random.nextBoolean()) {
        count = Math.min(count, framer.directRoom());
        System.arraycopy(stream, at, framer.directArray(), framer.directPosition(), count);
        framer.advance(count);
      } else {
        framer.feed(stream, at, count);
      }
      at += count;
    }
  }

  private static void roundTrip(Frame frame) {
    Decoded decoded = MessageDecoder.decode(frame);
    if (decoded instanceof Decoded.Malformed malformed) {
      require(!malformed.problem().isBlank(), "malformed without a reason");
      return;
    }
    DoipMessage message = ((Decoded.Valid) decoded).message();
    int version = frame.header().protocolVersion();
    require(!message.toString().isBlank(), "a message without a text");
    require(message.payloadType().equals(frame.header().payloadType()), "another payload type");
    Bytes again = MessageEncoder.encode(version, message);
    if (version == DRAFT_OF_2010 && message instanceof RoutingActivationRequest) {
      // both layouts are read, one is written
      Decoded twice = MessageDecoder.decode(Frame.ofDatagram(again));
      require(twice.equals(decoded), "another message when it is decoded again");
    } else {
      Bytes same = Frame.of(headerAsWritten(frame), frame.payload()).bytes();
      require(again.equals(same), "other bytes when it is encoded again: " + again);
    }
  }

  /** The decoder does not look at the inverse version; the encoder writes it as it must be. */
  private static FrameHeader headerAsWritten(Frame frame) {
    FrameHeader header = frame.header();
    return new FrameHeader(header.protocolVersion(), header.payloadType(), header.payloadLength());
  }

  private static void require(boolean condition, String otherwise) {
    if (!condition) {
      throw new AssertionError(otherwise);
    }
  }

  /** Keeps what it is shown, and gives the same verdict on the same header. */
  private static final class Collector implements StreamFramer.Sink {
    private final List<Object> shown = new ArrayList<>();
    private final int choice;

    Collector(int choice) {
      this.choice = choice;
    }

    @Override
    public Verdict onHeader(FrameHeader header) {
      shown.add(header);
      int mixed = header.hashCode() ^ choice;
      return mixed % 16 == 0 ? Verdict.STOP : mixed % 5 == 0 ? Verdict.SKIP : Verdict.KEEP;
    }

    @Override
    public void onFrame(Frame frame) {
      shown.add(frame);
    }
  }
}
