package io.github.cucumberdoip.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.github.cucumberdoip.codec.StreamFramer.Verdict;
import io.github.cucumberdoip.message.Bytes;
import io.github.cucumberdoip.message.PayloadType;
import io.github.cucumberdoip.proof.Messages;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;

class GarbageTest {
  @Property(tries = 5000)
  void noPayloadMakesTheDecoderThrow(
      @ForAll("types") PayloadType type, @ForAll("garbage") Bytes payload) {
    Decoded decoded =
        MessageDecoder.decode(Frame.of(new FrameHeader(2, type, payload.length()), payload));

    if (decoded instanceof Decoded.Valid valid) {
      assertThat(MessageEncoder.encode(2, valid.message()).from(FrameHeader.SIZE))
          .isEqualTo(payload);
    } else {
      assertThat(((Decoded.Malformed) decoded).problem())
          .contains(payload.length() + " bytes")
          .contains(type.toString());
    }
  }

  @Property(tries = 2000)
  void aDatagramThatIsNotAsLongAsItSaysIsMalformedAndNotAnException(
      @ForAll("garbage") Bytes garbage) {
    if (garbage.length() < FrameHeader.SIZE) {
      return;
    }
    Frame frame = Frame.ofDatagram(garbage);

    Decoded decoded = MessageDecoder.decode(frame);

    assertThat(frame.bytes()).isEqualTo(garbage);
    if (!frame.isComplete()) {
      assertThat(((Decoded.Malformed) decoded).problem())
          .isEqualTo(
              "the header says %d bytes of payload, there are %d",
              frame.header().payloadLength(), garbage.length() - 8);
    }
  }

  @Property(tries = 300)
  void noStreamMakesTheFramerThrow(
      @ForAll @Size(max = 2000) byte[] garbage, @ForAll long seed, @ForAll Verdict usual) {
    Random random = new Random(seed);
    Verdict[] verdicts = Verdict.values();
    RecordingSink sink =
        new RecordingSink(header -> random.nextInt(4) > 0 ? usual : verdicts[random.nextInt(3)]);
    StreamFramer framer = new StreamFramer(sink);

    assertThatCode(() -> Feeding.inChunks(framer, garbage, random, 50)).doesNotThrowAnyException();
    assertThat(sink.headers()).hasSizeLessThanOrEqualTo(garbage.length / 8);
  }

  @Provide
  Arbitrary<PayloadType> types() {
    return Arbitraries.oneOf(
            Arbitraries.integers().between(0x0000, 0x0009),
            Arbitraries.integers().between(0x4000, 0x4005),
            Arbitraries.integers().between(0x8000, 0x8005),
            Arbitraries.integers().between(0x0000, 0xFFFF))
        .map(PayloadType::new);
  }

  @Provide
  Arbitrary<Bytes> garbage() {
    return Messages.bytes(0, 36);
  }
}
