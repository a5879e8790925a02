package io.github.cucumberdoip.ecu;

import static io.github.cucumberdoip.ecu.Requests.OTHER_ECU;
import static io.github.cucumberdoip.ecu.Requests.request;
import static io.github.cucumberdoip.ecu.Requests.stub;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cucumberdoip.message.InvalidValueException;
import org.junit.jupiter.api.Test;

class NearMissesTest {
  private final ScriptedEcu ecu = new ScriptedEcu();

  @Test
  void theNearestStubComesFirst() {
    Stub otherService = ecu.add(stub("2E F1 90", "6E"));
    Stub otherDid = ecu.add(stub("22 F1 91", "62"));
    Stub otherAddress = ecu.add(stub("22 F1 90", "62").to(OTHER_ECU));

    assertThat(ecu.nearest(request("22 F1 90"), 5))
        .containsExactly(otherAddress, otherDid, otherService);
    assertThat(ecu.nearest(request("22 F1 90"), 1)).containsExactly(otherAddress);
    assertThat(ecu.nearest(request("22 F1 90"), 0)).isEmpty();
  }

  @Test
  void ofEquallyNearStubsTheNewerComesFirst() {
    Stub older = ecu.add(stub("22 F1 91", "62"));
    Stub newer = ecu.add(stub("22 F1 92", "62"));

    assertThat(ecu.nearest(request("22 F1 90"), 5)).containsExactly(newer, older);
  }

  @Test
  void aStubThatWasUsedUpExplainsTheRequestThatCameOnceTooOften() {
    ecu.add(stub("22 F1 91", "62"));
    Stub once = ecu.add(stub("22 F1 90", "62").times(1));
    ecu.answer(request("22 F1 90"));

    assertThat(ecu.answer(request("22 F1 90")).matched()).isFalse();
    assertThat(ecu.nearest(request("22 F1 90"), 1)).containsExactly(once);
    ecu.clear();
    assertThat(ecu.nearest(request("22 F1 90"), 1)).isEmpty();
  }

  @Test
  void onlyTheLastUsedUpStubsAreKept() {
    for (int i = 0; i < 100; i++) {
      ecu.add(stub("22 F1 90", "62").times(1));
      ecu.answer(request("22 F1 90"));
    }

    assertThat(ecu.nearest(request("22 F1 90"), 1000))
        .hasSize(16)
        .first()
        .extracting(Stub::number)
        .isEqualTo(100L);
  }

  @Test
  void aNegativeNumberIsRefused() {
    assertThatThrownBy(() -> ecu.nearest(request("22"), -1))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageStartingWith("not a number of stubs: \"-1\"");
  }
}
