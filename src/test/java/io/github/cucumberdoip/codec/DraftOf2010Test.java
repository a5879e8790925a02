package io.github.cucumberdoip.codec;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cucumberdoip.message.ActivationType;
import io.github.cucumberdoip.message.Bytes;
import io.github.cucumberdoip.message.LogicalAddress;
import io.github.cucumberdoip.message.RoutingActivationRequest;
import org.junit.jupiter.api.Test;

class DraftOf2010Test {
  private static final RoutingActivationRequest REQUEST =
      new RoutingActivationRequest(LogicalAddress.of(0x0E80), ActivationType.CENTRAL_SECURITY);

  private static Decoded decode(String hex) {
    return MessageDecoder.decode(Frame.ofDatagram(Bytes.parse(hex)));
  }

  @Test
  void activationTypeHasTwoBytesInVersion01Only() {
    assertThat(MessageEncoder.encode(0x01, REQUEST))
        .isEqualTo(Bytes.parse("01 FE 00 05 00 00 00 08 0E 80 00 E0 00 00 00 00"));
    assertThat(MessageEncoder.encode(0x02, REQUEST))
        .isEqualTo(Bytes.parse("02 FD 00 05 00 00 00 07 0E 80 E0 00 00 00 00"));
  }

  @Test
  void bothLayoutsAreReadInVersion01() {
    assertThat(decode("01 FE 00 05 00 00 00 08 0E 80 00 E0 00 00 00 00"))
        .isEqualTo(new Decoded.Valid(REQUEST));
    assertThat(decode("01 FE 00 05 00 00 00 07 0E 80 E0 00 00 00 00"))
        .isEqualTo(new Decoded.Valid(REQUEST));
  }

  @Test
  void longLayoutIsRefusedInEveryOtherVersion() {
    assertThat(decode("02 FD 00 05 00 00 00 08 0E 80 00 E0 00 00 00 00"))
        .isInstanceOf(Decoded.Malformed.class);
  }
}
