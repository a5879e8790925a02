package io.github.cucumberdoip.codec;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cucumberdoip.codec.StreamFramer.Verdict;
import io.github.cucumberdoip.message.AliveCheckRequest;
import io.github.cucumberdoip.message.Bytes;
import io.github.cucumberdoip.message.DiagnosticMessage;
import io.github.cucumberdoip.message.DoipMessage;
import io.github.cucumberdoip.message.LogicalAddress;
import io.github.cucumberdoip.message.PayloadType;
import io.github.cucumberdoip.message.RawMessage;
import io.github.cucumberdoip.proof.Messages;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What a framer shows depends on the stream alone and not on how it is split. */
class FramingTest {
  private static final PayloadType SKIPPED = new PayloadType(0xF00D);

  private static final List<DoipMessage> SHORT =
      List.of(
          new DiagnosticMessage(
              new LogicalAddress(0x0E80), new LogicalAddress(0x1010), Bytes.parse("22 F1 90")),
          new AliveCheckRequest(),
          new RawMessage(SKIPPED, Bytes.parse("02 FD 80 01 00 00 00 05 01")),
          new RawMessage(SKIPPED, Bytes.EMPTY),
          new AliveCheckRequest(),
          new RawMessage(new PayloadType(0xF000), Bytes.of(0x02)));

  @Example
  void twoCutsAnywhereChangeNothing() {
    byte[] stream = stream(SHORT);
    List<Object> expected = expected(SHORT);

    for (int first = 0; first <= stream.length; first++) {
      for (int second = first; second <= stream.length; second++) {
        RecordingSink sink = sink();
        StreamFramer framer = new StreamFramer(sink);
        Feeding.cutAt(framer, stream, first, second);
        assertThat(sink.shown()).as("cut at %d and %d", first, second).isEqualTo(expected);
        assertThat(framer.isInsideMessage()).isFalse();
      }
    }
  }

  @Example
  void oneByteAtATimeChangesNothing() {
    RecordingSink sink = sink();

    Feeding.inChunks(new StreamFramer(sink), stream(SHORT), new Random(0), 1);

    assertThat(sink.shown()).isEqualTo(expected(SHORT));
  }

  @Example
  void aHeaderIsShownWithItsEighthByteAndAFrameWithItsLast() {
    byte[] stream = stream(SHORT.subList(0, 1));
    RecordingSink sink = sink();
    StreamFramer framer = new StreamFramer(sink);

    for (int i = 0; i < stream.length; i++) {
      assertThat(sink.headers()).hasSize(i < 8 ? 0 : 1);
      assertThat(sink.frames()).isEmpty();
      assertThat(framer.isInsideMessage()).isEqualTo(i > 0);
      framer.feed(stream, i, 1);
    }
    assertThat(sink.frames()).hasSize(1);
    assertThat(framer.isInsideMessage()).isFalse();
  }

  @Property(tries = 500)
  void manyMessagesInRandomChunksAreShownAsSent(
      @ForAll("conversations") List<DoipMessage> messages, @ForAll long seed) {
    RecordingSink sink = sink();
    Random random = new Random(seed);

    Feeding.inChunks(
        new StreamFramer(sink), stream(messages), random, 1 << (1 + random.nextInt(11)));

    assertThat(sink.shown()).isEqualTo(expected(messages));
  }

  @Property(tries = 15)
  void largePayloadsInRandomChunksAreShownAsSent(@ForAll long seed) {
    Random random = new Random(seed);
    List<DoipMessage> messages = new ArrayList<>(SHORT);
    int around = FrameCollector.PIECE * (1 + random.nextInt(9)) - FrameHeader.SIZE;
    for (int length : new int[] {around - 1, around, around + 1, random.nextInt(3 << 20)}) {
      byte[] payload = new byte[length];
      random.nextBytes(payload);
      messages.add(new RawMessage(new PayloadType(0xF001), Bytes.wrap(payload)));
      messages.add(new AliveCheckRequest());
    }
    RecordingSink sink = sink();

    Feeding.inChunks(new StreamFramer(sink), stream(messages), random, 1000 << random.nextInt(11));

    assertThat(sink.shown()).isEqualTo(expected(messages));
  }

  private static RecordingSink sink() {
    return new RecordingSink(
        header -> header.payloadType().equals(SKIPPED) ? Verdict.SKIP : Verdict.KEEP);
  }

  private static List<Object> expected(List<DoipMessage> messages) {
    List<Object> shown = new ArrayList<>();
    for (DoipMessage message : messages) {
      Frame frame = Frame.ofDatagram(MessageEncoder.encode(2, message));
      shown.add(frame.header());
      if (!message.payloadType().equals(SKIPPED)) {
        shown.add(frame);
      }
    }
    return shown;
  }

  private static byte[] stream(List<DoipMessage> messages) {
    ByteArrayOutputStream stream = new ByteArrayOutputStream();
    messages.forEach(message -> stream.writeBytes(MessageEncoder.encode(2, message).toArray()));
    return stream.toByteArray();
  }

  @Provide
  Arbitrary<List<DoipMessage>> conversations() {
    return Messages.any().list().ofMaxSize(30);
  }
}
