package io.github.cucumberdoip.codec;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cucumberdoip.message.Bytes;
import io.github.cucumberdoip.message.DiagnosticMessage;
import io.github.cucumberdoip.message.LogicalAddress;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EncodedInPartsTest {
  private static DiagnosticMessage message(int length) {
    byte[] userData = new byte[length];
    new Random(length).nextBytes(userData);
    return new DiagnosticMessage(
        LogicalAddress.of(0x1010), LogicalAddress.of(0x0E00), Bytes.wrap(userData));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 65_535, 65_536, 65_537, 1 << 20})
  void writesTheSameBytesAsInOnePart(int length) throws IOException {
    DiagnosticMessage message = message(length);
    ByteArrayOutputStream written = new ByteArrayOutputStream();

    MessageEncoder.encodeInParts(0x02, message).writeTo(written);

    assertThat(Bytes.wrap(written.toByteArray())).isEqualTo(MessageEncoder.encode(0x02, message));
  }

  @Test
  void keepsShortMessagesInOnePart() {
    assertThat(MessageEncoder.encodeInParts(0x02, message(65_536)).tail()).isEqualTo(Bytes.EMPTY);
  }
}
