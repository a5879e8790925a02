package io.github.cucumberdoip.assertj;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.cucumberdoip.journal.EntryKind;
import io.github.cucumberdoip.message.GenericHeaderNack;
import io.github.cucumberdoip.message.HeaderNackCode;
import io.github.cucumberdoip.message.PayloadType;
import io.github.cucumberdoip.message.PowerModeRequest;
import io.github.cucumberdoip.message.VehicleIdentificationRequest;
import org.junit.jupiter.api.Test;

/** Which trap a failure hints at, and which it does not. */
class HintsTest {
  private static final String NOBODY = "nothing has reached the DoIP ECU at all";
  private static final String ONLY_UDP = "looked for the vehicle by UDP, but never connected";
  private static final String NOT_ACTIVATED = "but never asked for routing activation";
  private static final Expected REQUEST = Expected.request("22 F1 90");

  private final Traffic traffic = new Traffic();

  private String failure(Expected expected) {
    Throwable failure = catchThrowable(() -> traffic.check().shows(expected));
    assertThat(failure).isInstanceOf(AssertionError.class);
    return failure.getMessage();
  }

  @Test
  void silence() {
    assertThat(failure(REQUEST)).contains(NOBODY).doesNotContain(ONLY_UDP, NOT_ACTIVATED);
  }

  @Test
  void onlyDiscovery() {
    traffic.add(EntryKind.RECEIVED, Traffic.udp(), new PowerModeRequest());
    assertThat(failure(REQUEST)).contains(ONLY_UDP).doesNotContain(NOBODY);
    assertThat(failure(Expected.connection())).contains(ONLY_UDP);
  }

  @Test
  void whatComesByUdpNeedsNoConnection() {
    traffic.add(EntryKind.RECEIVED, Traffic.udp(), new PowerModeRequest());
    assertThat(failure(Expected.vehicleIdentification())).doesNotContain(ONLY_UDP, NOBODY);
    assertThat(failure(Expected.received(new PayloadType(0x4001))))
        .doesNotContain(ONLY_UDP, NOBODY);
  }

  @Test
  void connectedWithoutActivation() {
    traffic.connected();
    assertThat(failure(REQUEST)).contains(NOT_ACTIVATED).doesNotContain(NOBODY, ONLY_UDP);
    assertThat(failure(Expected.vehicleIdentification())).doesNotContain(NOT_ACTIVATED);
  }

  @Test
  void activatedIsNoTrap() {
    traffic.activated();
    assertThat(failure(REQUEST)).doesNotContain(NOT_ACTIVATED, NOBODY, ONLY_UDP);
  }

  @Test
  void aRefusedHeaderIsShownByTheBytesBeforeItOnItsOwnConnection() {
    traffic
        .connected()
        .undecodable(Traffic.tcp(1), "07F8800100000000", "wrong")
        .undecodable(Traffic.udp(), "05FA000100000000", "wrong");
    traffic.add(EntryKind.RECEIVED, Traffic.tcp(1), new VehicleIdentificationRequest());
    traffic.out(new GenericHeaderNack(HeaderNackCode.INCORRECT_PATTERN_FORMAT));
    traffic.undecodable(Traffic.tcp(1), "06F9800100000000", "wrong too");
    assertThat(failure(REQUEST))
        .contains("incorrect pattern format (0x00)", "07 F8")
        .doesNotContain(NOT_ACTIVATED);
  }
}
