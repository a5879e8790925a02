package io.github.cucumberdoip.entity;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cucumberdoip.codec.FrameHeader;
import io.github.cucumberdoip.message.Bytes;
import io.github.cucumberdoip.message.LogicalAddress;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The decision table of the generic header handler. */
class HeaderHandlerTest {
  private static final EntitySettings SETTINGS =
      EntitySettings.of(LogicalAddress.of(0x1010)).toBuilder()
          .supportedVersions(Set.of(0x02, 0x03))
          .maxDataSize(100)
          .build();

  private static String onTcp(String header) {
    return text(HeaderHandler.onTcp(FrameHeader.read(Bytes.parse(header)), SETTINGS));
  }

  private static String onUdp(String header, int payloadLength) {
    return text(
        HeaderHandler.onUdp(FrameHeader.read(Bytes.parse(header)), payloadLength, SETTINGS));
  }

  private static String text(HeaderDecision decision) {
    if (decision instanceof HeaderDecision.Refuse refuse) {
      return String.format("%02X %s", refuse.code().value(), refuse.closes() ? "close" : "stay");
    }
    return decision instanceof HeaderDecision.Ignore ? "ignore" : "accept";
  }

  @ParameterizedTest
  @CsvSource({
    "02FD 0005 00000007, accept",
    "03FC 0005 0000000B, accept",
    "02FD 0008 00000002, accept",
    "02FD 8001 00000005, accept",
    "02FD 8001 00000064, accept",
    "02FD 8002 00000005, accept",
    "02FD 8003 00000005, accept",
    "02FD 0000 00000001, ignore",
    "02FC 0000 FFFFFFFF, ignore",
    "02FC 0005 00000007, 00 close",
    "0202 0005 00000007, 00 close",
    "04FB 0005 00000007, 00 close",
    "00FF 0005 00000007, 00 close",
    "FF00 0005 00000007, 00 close",
    "FF00 0001 00000000, 00 close",
    "02FD 0001 00000000, 01 stay",
    "02FD 0002 00000006, 01 stay",
    "02FD 0003 00000011, 01 stay",
    "02FD 0004 00000020, 01 stay",
    "02FD 0006 00000009, 01 stay",
    "02FD 0007 00000000, 01 stay",
    "02FD 0009 00000000, 01 stay",
    "02FD 4001 00000000, 01 stay",
    "02FD 4002 00000003, 01 stay",
    "02FD 4003 00000000, 01 stay",
    "02FD 4004 00000001, 01 stay",
    "02FD 8000 00000000, 01 stay",
    "02FD 8004 00000005, 01 stay",
    "02FD F000 00000000, 01 stay",
    "02FD FFFF FFFFFFFF, 01 stay",
    "02FD 8001 00000065, 02 stay",
    "02FD 8001 80000000, 02 stay",
    "02FD 8001 FFFFFFFF, 02 stay",
    "02FD 0005 00000065, 02 stay",
    "02FD 0005 00000006, 04 close",
    "02FD 0005 00000008, 04 close",
    "02FD 0005 0000000A, 04 close",
    "02FD 0005 0000000C, 04 close",
    "02FD 0008 00000000, 04 close",
    "02FD 0008 00000003, 04 close",
    "02FD 8001 00000004, 04 close",
    "02FD 8001 00000000, 04 close",
    "02FD 8002 00000004, 04 close",
    "02FD 8003 00000004, 04 close",
  })
  void onTcpTheFirstCheckThatFailsDecides(String header, String expected) {
    assertThat(onTcp(header)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "02FD 0001 00000000, 0, accept",
    "FF00 0001 00000000, 0, accept",
    "02FD 0002 00000006, 6, accept",
    "FF00 0002 00000006, 6, accept",
    "02FD 0003 00000011, 17, accept",
    "FF00 0003 00000011, 17, accept",
    "02FD 4001 00000000, 0, accept",
    "03FC 4003 00000000, 0, accept",
    "02FD 0000 00000001, 1, ignore",
    "FFFF 0000 00000001, 1, ignore",
    "02FC 0004 00000020, 32, ignore",
    "02FD 0004 00000021, 33, ignore",
    "04FB 4002 00000000, 0, ignore",
    "02FD 4004 00000001, 1, ignore",
    "02FC 0001 00000000, 0, 00 close",
    "FFFF 0001 00000000, 0, 00 close",
    "04FB 0001 00000000, 0, 00 close",
    "FF00 4001 00000000, 0, 00 close",
    "FF00 4003 00000000, 0, 00 close",
    "FF00 0005 00000007, 7, 00 close",
    "02FD 0005 00000007, 7, 01 stay",
    "02FD 0006 00000009, 9, 01 stay",
    "02FD 0007 00000000, 0, 01 stay",
    "02FD 0008 00000002, 2, 01 stay",
    "02FD 8001 00000005, 5, 01 stay",
    "02FD 8002 00000005, 5, 01 stay",
    "02FD 8003 00000005, 5, 01 stay",
    "02FD 4005 00000000, 0, 01 stay",
    "02FD F000 00000065, 0, 01 stay",
    "02FD 0001 00000065, 0, 02 stay",
    "02FD 0001 FFFFFFFF, 0, 02 stay",
    "02FD 0001 00000001, 1, 04 close",
    "02FD 0002 00000005, 5, 04 close",
    "02FD 0003 00000012, 18, 04 close",
    "02FD 0003 00000011, 16, 04 close",
    "02FD 0003 00000011, 18, 04 close",
    "02FD 4001 00000000, 1, 04 close",
    "02FD 4003 00000001, 0, 04 close",
  })
  void onUdpTheFirstCheckThatFailsDecides(String header, int payloadLength, String expected) {
    assertThat(onUdp(header, payloadLength)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "02FD 0002 00000006, 6, 01 stay",
    "FF00 0002 00000006, 6, 01 stay",
    "02FC 0002 00000006, 6, 00 close",
    "02FD 0002 00000005, 5, 01 stay",
    "02FD 0003 00000011, 17, accept",
  })
  void anEntityWithoutIdentificationByEidDoesNotKnowItsType(
      String header, int payloadLength, String expected) {
    EntitySettings settings =
        SETTINGS.toBuilder().discovery(discovery -> discovery.withAnswersEid(false)).build();
    FrameHeader read = FrameHeader.read(Bytes.parse(header));
    assertThat(text(HeaderHandler.onUdp(read, payloadLength, settings))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "02FD F001 00000000, accept, accept",
    "02FD 8004 00000003, accept, accept",
    "02FD 0009 00000064, accept, accept",
    "02FD 0005 00000001, accept, accept",
    "02FD 0000 00000001, accept, accept",
    "02FD 0004 00000001, accept, accept",
    "02FD 4001 00000001, accept, accept",
    "02FC F001 00000000, 00 close, 00 close",
    "04FB F001 00000000, 00 close, 00 close",
    "FF00 F001 00000000, 00 close, 00 close",
    "02FD F001 00000065, 02 stay, 02 stay",
  })
  void aStubbedTypeIsKnownWithAnyLengthUpToTheMaximum(String header, String tcp, String udp) {
    FrameHeader read = FrameHeader.read(Bytes.parse(header));
    int length = (int) read.payloadLength();
    assertThat(text(HeaderHandler.onTcp(read, SETTINGS, true))).isEqualTo(tcp);
    assertThat(text(HeaderHandler.onUdp(read, length, SETTINGS, true))).isEqualTo(udp);
    assertThat(text(HeaderHandler.onUdp(read, length + 1, SETTINGS, true))).isNotEqualTo("accept");
  }

  @Test
  void everyPayloadTypeIsDecidedOnWithoutAnException() {
    for (int type = 0; type <= 0xFFFF; type++) {
      String header = String.format("02FD %04X 00000000", type);
      assertThat(onTcp(header)).isNotEqualTo("accept");
      boolean accepted = type == 0x0001 || type == 0x4001 || type == 0x4003;
      assertThat(onUdp(header, 0).equals("accept")).as(header).isEqualTo(accepted);
    }
  }
}
