package io.github.cucumberdoip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cucumberdoip.message.Bytes;
import io.github.cucumberdoip.message.InvalidValueException;
import io.github.cucumberdoip.message.LogicalAddress;
import io.github.cucumberdoip.message.RoutingActivationCode;
import io.github.cucumberdoip.uds.Nrc;
import org.junit.jupiter.api.Test;

/** The responses that a request makes of itself, byte for byte. */
class DoipRequestTest {
  private static final LogicalAddress ECU = LogicalAddress.of(0x1010);

  private final DoipRequest readVin = DoipRequest.of(Bytes.parse("22 F1 90"), ECU);

  private static Bytes bytes(String hex) {
    return Bytes.parse(hex.replace(" ", ""));
  }

  @Test
  void negativeResponses() {
    assertThat(readVin.negativeResponse()).isEqualTo(bytes("02FD 8001 00000007 1010 0E80 7F2211"));
    assertThat(readVin.negativeResponse(Nrc.REQUEST_OUT_OF_RANGE))
        .isEqualTo(bytes("02FD 8001 00000007 1010 0E80 7F2231"));
    assertThat(readVin.negativeResponse(Nrc.REQUEST_OUT_OF_RANGE, Bytes.of(0xAB)))
        .isEqualTo(bytes("02FD 8001 00000008 1010 0E80 7F2231AB"));
  }

  @Test
  void positiveResponses() {
    assertThat(readVin.positiveResponse()).isEqualTo(bytes("02FD 8001 00000007 1010 0E80 62F190"));
    assertThat(readVin.positiveResponse(Bytes.ascii("WA")))
        .isEqualTo(bytes("02FD 8001 00000009 1010 0E80 62F1905741"));
    assertThat(DoipRequest.of(Bytes.parse("10 83"), ECU).positiveResponse())
        .isEqualTo(bytes("02FD 8001 00000006 1010 0E80 5003"));
  }

  @Test
  void acknowledgementAndRoutingActivation() {
    assertThat(readVin.tcpAcknowledgement()).isEqualTo(bytes("02FD 8002 00000005 1010 0E80 00"));
    assertThat(readVin.routingActivationResponse())
        .isEqualTo(bytes("02FD 0006 00000009 0E80 1010 10 00000000"));
    assertThat(
            readVin
                .from(LogicalAddress.of(0x0E01))
                .routingActivationResponse(RoutingActivationCode.UNKNOWN_SOURCE_ADDRESS))
        .isEqualTo(bytes("02FD 0006 00000009 0E01 1010 00 00000000"));
  }

  @Test
  void aReceivedDiagnosticMessageSaysAllByItself() {
    DoipRequest request = DoipRequest.received(bytes("03FC 8001 00000006 0E01 2020 3E00"), ECU);
    assertThat(request.payload()).isEqualTo(Bytes.parse("3E 00"));
    assertThat(request.positiveResponse()).isEqualTo(bytes("03FC 8001 00000006 2020 0E01 7E00"));
  }

  @Test
  void aReceivedRoutingActivationRequestHasNoServiceToAnswer() {
    DoipRequest request = DoipRequest.received(bytes("03FC 0005 00000007 0E01 00 00000000"), ECU);
    assertThat(request.routingActivationResponse())
        .isEqualTo(bytes("03FC 0006 00000009 0E01 1010 10 00000000"));
    assertThatThrownBy(request::negativeResponse)
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("at least one byte, the service identifier");
    assertThatThrownBy(request::positiveResponse).isInstanceOf(InvalidValueException.class);
  }

  @Test
  void otherBytesAreNoRequest() {
    for (String wrong :
        new String[] {"22 F1 90", "02FD 0007 00000000", "02FD 8001 00000009 0E80"}) {
      assertThatThrownBy(() -> DoipRequest.received(bytes(wrong), ECU))
          .isInstanceOf(InvalidValueException.class)
          .hasMessageContaining("a whole DoIP message");
    }
  }
}
