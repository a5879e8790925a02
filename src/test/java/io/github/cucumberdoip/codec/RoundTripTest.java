package io.github.cucumberdoip.codec;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cucumberdoip.message.Bytes;
import io.github.cucumberdoip.message.DoipMessage;
import io.github.cucumberdoip.message.Vin;
import io.github.cucumberdoip.proof.Messages;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class RoundTripTest {
  @Property(tries = 5000)
  void decodingWhatWasEncodedGivesTheMessageBack(
      @ForAll("messages") DoipMessage message, @ForAll("versions") int version) {
    Bytes encoded = MessageEncoder.encode(version, message);
    Frame frame = Frame.ofDatagram(encoded);

    assertThat(frame.header())
        .isEqualTo(new FrameHeader(version, message.payloadType(), encoded.length() - 8));
    assertThat(frame.header().hasCorrectPattern()).isTrue();
    assertThat(MessageDecoder.decode(frame)).isEqualTo(new Decoded.Valid(message));
  }

  @Property(tries = 1000)
  void aMessageInTheMiddleOfALargerBufferIsReadInPlace(
      @ForAll("messages") DoipMessage message, @ForAll("around") Bytes around) {
    Bytes encoded = MessageEncoder.encode(3, message);
    Bytes buffer = around.plus(encoded).plus(around);

    Frame frame =
        Frame.ofDatagram(buffer.slice(around.length(), around.length() + encoded.length()));

    assertThat(MessageDecoder.decode(frame)).isEqualTo(new Decoded.Valid(message));
  }

  @Example
  void everyKindOfMessageIsTried() {
    assertThat(Messages.byClass(Messages.bytes(1, 1), Arbitraries.just(Vin.UNSET)).keySet())
        .containsExactlyInAnyOrder(kindsOfMessages());
  }

  @SuppressWarnings("unchecked")
  private static Class<? extends DoipMessage>[] kindsOfMessages() {
    return (Class<? extends DoipMessage>[]) DoipMessage.class.getPermittedSubclasses();
  }

  @Provide
  Arbitrary<DoipMessage> messages() {
    return Messages.any();
  }

  @Provide
  Arbitrary<Integer> versions() {
    return Arbitraries.of(0x01, 0x02, 0x03, 0x04, 0xFF);
  }

  @Provide
  Arbitrary<Bytes> around() {
    return Messages.bytes(0, 20);
  }
}
