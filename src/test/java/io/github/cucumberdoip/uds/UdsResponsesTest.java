package io.github.cucumberdoip.uds;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cucumberdoip.message.Bytes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UdsResponsesTest {
  @ParameterizedTest
  @CsvSource({
    "22 F1 90 F1 8C, 62 F1 90",
    "2E F1 90 57 41, 6E F1 90",
    "2F 01 02 03, 6F 01 02",
    "24 F1 90, 64 F1 90",
    "10 83, 50 03",
    "3E 80, 7E 00",
    "31 81 FF 00 01, 71 01 FF 00",
    "36 05 AA BB, 76 05",
    "34 00 44 00, 74",
    "14 FF FF FF, 54",
    "BA 80, FA",
    "22, 62",
    "22 F1, 62 F1",
    "31 01, 71 01",
    "10, 50",
    "'', ''"
  })
  void aPositiveResponseRepeatsWhatItsServiceRepeats(String request, String response) {
    assertThat(UdsResponses.positive(Bytes.parse(request))).hasToString(response);
  }

  @Test
  void dataFollowsTheHead() {
    Bytes request = Bytes.parse("22 F1 90");

    assertThat(UdsResponses.positive(request, Bytes.ascii("WA"))).hasToString("62 F1 90 57 41");
    assertThat(request).hasToString("22 F1 90");
  }

  @Test
  void aNegativeResponseNamesServiceAndReason() {
    assertThat(UdsResponses.negative(0x22, Nrc.REQUEST_OUT_OF_RANGE)).hasToString("7F 22 31");
  }

  @ParameterizedTest
  @CsvSource({
    "3E 80, true",
    "10 83, true",
    "3E 00, false",
    "22 F1 90, false",
    "36 80, false",
    "3E, false",
    "'', false"
  })
  void onlyBit7OfASubFunctionSuppressesTheResponse(String request, boolean suppressed) {
    assertThat(UdsResponses.suppressesPositiveResponse(Bytes.parse(request))).isEqualTo(suppressed);
  }
}
