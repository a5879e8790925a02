package io.github.cucumberdoip.ecu;

import static io.github.cucumberdoip.ecu.Requests.TESTER;
import static io.github.cucumberdoip.ecu.Requests.request;
import static io.github.cucumberdoip.ecu.Requests.sent;
import static io.github.cucumberdoip.ecu.Requests.stub;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.cucumberdoip.message.Bytes;
import io.github.cucumberdoip.message.LogicalAddress;
import io.github.cucumberdoip.uds.Nrc;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which NRCs an ECU keeps to itself when a request went to a group. */
class FunctionalNrcTest {
  private static final LogicalAddress GROUP = LogicalAddress.of(0xE400);
  private static final UdsRequest FUNCTIONAL =
      new UdsRequest(TESTER, GROUP, Bytes.parse("22 F1 90"));
  private static final Reply OUT_OF_RANGE = Reply.nrc(Nrc.REQUEST_OUT_OF_RANGE);

  private final ScriptedEcu ecu = new ScriptedEcu();

  private String answered(Reply reply) {
    ecu.add(stub("22 ...", reply));
    return sent(ecu.answer(FUNCTIONAL));
  }

  @ParameterizedTest
  @ValueSource(ints = {0x11, 0x12, 0x31, 0x7E, 0x7F})
  void fiveNrcsOfAStubAreKeptBack(int nrc) {
    assertThat(answered(Reply.nrc(new Nrc(nrc)))).isEmpty();
    assertThat(ecu.answer(FUNCTIONAL).matched()).isTrue();
    assertThat(sent(ecu.answer(request("22 F1 90")))).isEqualTo(String.format("7F 22 %02X", nrc));
  }

  @ParameterizedTest
  @ValueSource(ints = {0x10, 0x13, 0x21, 0x22, 0x24, 0x33, 0x72, 0x78, 0x7D, 0x80})
  void allOthersAreSent(int nrc) {
    assertThat(answered(Reply.nrc(new Nrc(nrc)))).isEqualTo(String.format("7F 22 %02X", nrc));
  }

  @Test
  void afterAResponsePendingMessageAnyNrcIsSent() {
    assertThat(answered(OUT_OF_RANGE.afterResponsePending(1, Duration.ofMillis(1))))
        .isEqualTo("7F 22 78 | 7F 22 31");
    assertThat(answered(OUT_OF_RANGE.afterResponsePending(0, Duration.ofMillis(1)))).isEmpty();
  }

  @Test
  void delaysSequencesAndFunctionsKeepItBackToo() {
    assertThat(answered(OUT_OF_RANGE.after(Duration.ofMillis(1)))).isEmpty();
    assertThat(answered(Reply.computedBy(request -> OUT_OF_RANGE))).isEmpty();
    assertThat(answered(Reply.inSequence(Reply.AtEnd.CYCLE, List.of(OUT_OF_RANGE)))).isEmpty();
  }

  @Test
  void bytesAreSentAsTheyAre() {
    assertThat(answered(Reply.bytes("7F 22 31"))).isEqualTo("7F 22 31");
  }

  @Test
  void aStubForTheVeryGroupIsObeyed() {
    ecu.add(stub("22 ...", OUT_OF_RANGE).to(GROUP));
    assertThat(sent(ecu.answer(FUNCTIONAL))).isEqualTo("7F 22 31");
  }

  @Test
  void anEcuThatSendsEveryNrcSendsThemAll() {
    assertThat(sent(ecu.decide(FUNCTIONAL, true).answer())).isEqualTo("7F 22 11");
    ecu.add(stub("22 ...", OUT_OF_RANGE));
    assertThat(sent(ecu.decide(FUNCTIONAL, true).answer())).isEqualTo("7F 22 31");
  }

  @Test
  void onlyFunctionsOfTheUserTakeTheirTime() {
    ecu.add(stub("22 ...", Reply.computedBy(request -> Reply.bytes("62"))));
    assertThat(ecu.decide(FUNCTIONAL, false).mayTakeTime()).isTrue();
    assertThat(ecu.decide(FUNCTIONAL, false).matched()).isTrue();
    ecu.add(stub("22 F1 90", "62 F1 90").times(1));
    Decision ready = ecu.decide(FUNCTIONAL, false);
    assertThat(ready.mayTakeTime()).isFalse();
    assertThat(ready.answer()).isSameAs(ready.answer());
    assertThat(ecu.decide(FUNCTIONAL, false).mayTakeTime()).as("the stub was used").isTrue();
  }
}
