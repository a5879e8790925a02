package io.github.cucumberdoip.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cucumberdoip.message.AliveCheckRequest;
import io.github.cucumberdoip.message.Bytes;
import io.github.cucumberdoip.message.InvalidValueException;
import io.github.cucumberdoip.message.PayloadType;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

class FrameHeaderTest {
  @Property
  void anyHeaderIsReadAsItWasWritten(
      @ForAll @IntRange(max = 0xFF) int version,
      @ForAll @IntRange(max = 0xFF) int inverse,
      @ForAll @IntRange(max = 0xFFFF) int type,
      @ForAll @LongRange(max = 0xFFFF_FFFFL) long length) {
    FrameHeader header = new FrameHeader(version, inverse, new PayloadType(type), length);
    byte[] buffer = new byte[11];

    header.write(buffer, 2);

    assertThat(FrameHeader.read(buffer, 2)).isEqualTo(header);
    assertThat(FrameHeader.read(Bytes.wrap(buffer).from(2))).isEqualTo(header);
    assertThat(header.hasCorrectPattern()).isEqualTo(version + inverse == 0xFF);
    assertThat(new byte[] {buffer[0], buffer[1], buffer[10]}).containsOnly(0);
  }

  @Example
  void aValueThatDoesNotFitItsFieldIsRefused() {
    PayloadType type = PayloadType.ALIVE_CHECK_REQUEST;

    assertThatThrownBy(() -> MessageEncoder.encode(0x103, new AliveCheckRequest()))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("not a protocol version: \"259\"");
    assertThatThrownBy(() -> new FrameHeader(2, -1, type, 0))
        .hasMessageContaining("not an inverse protocol version: \"-1\"");
    assertThatThrownBy(() -> new FrameHeader(2, type, 1L << 32))
        .hasMessageContaining("not a payload length: \"4294967296\"");
    assertThatThrownBy(() -> new FrameHeader(2, type, -1))
        .hasMessageContaining("expected: 0..2^32-1");
  }
}
