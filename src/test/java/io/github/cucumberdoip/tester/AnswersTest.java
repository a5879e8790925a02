package io.github.cucumberdoip.tester;

import static io.github.cucumberdoip.tester.Samples.ECU;
import static io.github.cucumberdoip.tester.Samples.GROUP;
import static io.github.cucumberdoip.tester.Samples.OTHER_ECU;
import static io.github.cucumberdoip.tester.Samples.READ_VIN;
import static io.github.cucumberdoip.tester.Samples.TESTER;
import static io.github.cucumberdoip.tester.Samples.ack;
import static io.github.cucumberdoip.tester.Samples.nack;
import static io.github.cucumberdoip.tester.Samples.response;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.cucumberdoip.message.AliveCheckRequest;
import io.github.cucumberdoip.message.Bytes;
import io.github.cucumberdoip.message.DiagnosticMessage;
import io.github.cucumberdoip.message.GenericHeaderNack;
import io.github.cucumberdoip.message.HeaderNackCode;
import io.github.cucumberdoip.message.LogicalAddress;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnswersTest {
  private static final DiagnosticMessage REQUEST = new DiagnosticMessage(TESTER, ECU, READ_VIN);

  @ParameterizedTest
  @CsvSource({
    "62 F1 90 57, true",
    "62, true",
    "7F 22 31, true",
    "7F 22 78, true",
    "7F 22, true",
    "7F, false",
    "'', false",
    "7F 2E 31, false",
    "6E F1 90, false",
    "22 F1 90, false"
  })
  void responseIsOfTheServiceOfTheRequest(String uds, boolean expected) {
    assertThat(Answers.responds(response(Bytes.parse(uds)), REQUEST)).isEqualTo(expected);
  }

  @Test
  void oneEcuAnswersWithItsOwnAddressAGroupWithAny() {
    Bytes uds = Bytes.parse("62 F1 90");
    DiagnosticMessage toGroup = new DiagnosticMessage(TESTER, GROUP, READ_VIN);

    assertThat(Answers.responds(response(OTHER_ECU, uds), REQUEST)).isFalse();
    assertThat(Answers.responds(response(OTHER_ECU, uds), toGroup)).isTrue();
  }

  @Test
  void responseToAnotherTesterIsNone() {
    DiagnosticMessage foreign =
        new DiagnosticMessage(ECU, LogicalAddress.of(0x0E81), Bytes.parse("62 F1 90"));

    assertThat(Answers.responds(foreign, REQUEST)).isFalse();
  }

  @Test
  void acknowledgeMirrorsTheAddresses() {
    assertThat(Answers.acknowledges(ack(ECU), REQUEST)).isTrue();
    assertThat(Answers.acknowledges(nack(), REQUEST)).isTrue();
    assertThat(Answers.acknowledges(ack(OTHER_ECU), REQUEST)).isFalse();
    assertThat(Answers.acknowledges(new AliveCheckRequest(), REQUEST)).isFalse();
    assertThat(Answers.acknowledges(new GenericHeaderNack(HeaderNackCode.OUT_OF_MEMORY), REQUEST))
        .isTrue();
  }

  @Test
  void finalResponseIsTheLastThatIsNotPending() {
    DiagnosticMessage pending = response(Bytes.parse("7F 22 78"));
    DiagnosticMessage refusal = response(Bytes.parse("7F 22 31"));

    assertThat(exchange(pending, refusal).finalResponse()).contains(refusal);
    assertThat(exchange(pending).finalResponse()).isEmpty();
    assertThat(exchange().finalResponse()).isEmpty();
  }

  private static DiagnosticExchange exchange(DiagnosticMessage... responses) {
    return new DiagnosticExchange(
        REQUEST, Optional.of(ack(ECU)), Optional.empty(), Optional.empty(), List.of(responses));
  }
}
