package io.github.cucumberdoip.tester;

import static io.github.cucumberdoip.tester.Samples.ECU;
import static io.github.cucumberdoip.tester.Samples.READ_VIN;
import static io.github.cucumberdoip.tester.Samples.SHORT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cucumberdoip.message.AliveCheckRequest;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class DoipTesterStateTest {
  private static final InetSocketAddress SOMEWHERE =
      new InetSocketAddress(InetAddress.getLoopbackAddress(), 13400);

  private static final List<Consumer<DoipTester>> ACTS_ON_A_CONNECTION =
      List.of(
          DoipTester::activateRouting,
          tester -> tester.request(ECU, READ_VIN),
          tester -> tester.requestWithoutResponse(ECU, READ_VIN),
          tester -> tester.requestFunctional(ECU, READ_VIN),
          tester -> tester.readDataByIdentifier(ECU, 0xF190),
          tester -> tester.send(new AliveCheckRequest()),
          tester -> tester.sendRaw(READ_VIN),
          tester -> tester.receive(SHORT),
          tester -> tester.awaitClosed(SHORT),
          DoipTester::localAddress);

  @Test
  void actsBeforeConnectingSayWhatToCallFirst() {
    try (DoipTester tester = DoipTester.builder().build()) {
      for (Consumer<DoipTester> act : ACTS_ON_A_CONNECTION) {
        assertThatThrownBy(() -> act.accept(tester))
            .isInstanceOf(IllegalStateException.class)
            .hasMessageStartingWith("the DoIP tester is not connected, ")
            .hasMessageEndingWith("\n  to mend:  call connect(address) first");
      }
    }
  }

  @Test
  void actsAfterClosingSayThatItIsOver() {
    DoipTester tester = DoipTester.builder().build();
    tester.close();
    List<Consumer<DoipTester>> others =
        List.of(
            each -> each.connect(SOMEWHERE),
            each -> each.discover(SOMEWHERE),
            each -> each.entityStatus(SOMEWHERE),
            each -> each.powerMode(SOMEWHERE),
            each -> each.listenForAnnouncements(SOMEWHERE));
    for (List<Consumer<DoipTester>> acts : List.of(ACTS_ON_A_CONNECTION, others)) {
      for (Consumer<DoipTester> act : acts) {
        assertThatThrownBy(() -> act.accept(tester))
            .isInstanceOf(IllegalStateException.class)
            .hasMessageStartingWith("the DoIP tester is closed, ")
            .hasMessageEndingWith("\n  to mend:  build a new one with DoipTester.builder()");
      }
    }
  }

  @Test
  void unusedTesterIsClosedAndDisconnectedAnyNumberOfTimes() {
    DoipTester tester = DoipTester.builder().build();
    tester.disconnect();
    tester.close();
    tester.close();
    tester.disconnect();

    assertThat(tester.isConnected()).isFalse();
    assertThat(tester.received()).isEmpty();
  }
}
