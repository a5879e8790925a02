package io.github.cucumberdoip.assertj;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cucumberdoip.journal.EntryKind;
import io.github.cucumberdoip.journal.JournalEntry;
import io.github.cucumberdoip.journal.Peer;
import io.github.cucumberdoip.message.ActivationType;
import io.github.cucumberdoip.message.Bytes;
import io.github.cucumberdoip.message.DoipMessage;
import io.github.cucumberdoip.message.Eid;
import io.github.cucumberdoip.message.PowerModeRequest;
import io.github.cucumberdoip.message.RoutingActivationRequest;
import io.github.cucumberdoip.message.VehicleIdentificationRequest;
import io.github.cucumberdoip.message.VehicleIdentificationRequestWithEid;
import io.github.cucumberdoip.message.VehicleIdentificationRequestWithVin;
import io.github.cucumberdoip.message.Vin;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What is expected besides UDS requests. */
class ExpectedEventsTest {
  private static final String BY_ECU = "the ECU closed the connection: as told";
  private static final String BY_TESTER = "the tester closed the connection";
  private static final Bytes DATA = Bytes.parse("C0FFEE00");

  private final Traffic traffic = new Traffic();

  private JournalEntry received(Peer peer, DoipMessage message) {
    return traffic.add(EntryKind.RECEIVED, peer, message);
  }

  private JournalEntry closed(String why) {
    return traffic
        .journal()
        .append(EntryKind.CONNECTION_CLOSED, Traffic.tcp(1), Bytes.EMPTY, null, why);
  }

  @Test
  void aConnectionIsClosedByOneSideOrTheOther() {
    assertThat(Expected.closing().matches(closed(BY_ECU))).isTrue();
    assertThat(Expected.closing().matches(closed(BY_TESTER))).isFalse();
    assertThat(Expected.disconnection().matches(closed(BY_TESTER))).isTrue();
    assertThat(Expected.disconnection().matches(closed(BY_ECU))).isFalse();
  }

  @Test
  void aNoteIsNoEndOfAConnection() {
    JournalEntry note =
        traffic.journal().append(EntryKind.NOTE, Traffic.tcp(1), Bytes.EMPTY, null, BY_ECU);
    assertThat(Expected.closing().matches(note)).isFalse();
    assertThat(Expected.disconnection().matches(note)).isFalse();
  }

  @Test
  void identificationIsAskedForInThreeWays() {
    Expected any = Expected.vehicleIdentification();
    assertThat(any.matches(received(Traffic.udp(), new VehicleIdentificationRequest()))).isTrue();
    assertThat(
            any.matches(
                received(
                    Traffic.udp(),
                    new VehicleIdentificationRequestWithVin(Vin.of("WAUZZZ8K9BA123456")))))
        .isTrue();
    assertThat(
            any.matches(
                received(
                    Traffic.udp(),
                    new VehicleIdentificationRequestWithEid(Eid.parse("021AC0FFEE01")))))
        .isTrue();
    assertThat(any.matches(received(Traffic.udp(), new PowerModeRequest()))).isFalse();
  }

  @Test
  void anythingReceivedIsARequest() {
    Expected any = Expected.anyMessage();
    assertThat(any.matches(received(Traffic.udp(), new PowerModeRequest()))).isTrue();
    assertThat(any.matches(traffic.add(EntryKind.SENT, Traffic.udp(), new PowerModeRequest())))
        .isFalse();
    assertThat(any.negation("the DoIP ECU"))
        .isEqualTo("the DoIP ECU has received no DoIP request at all");
  }

  @Test
  void anActivationMayNeedDataOfTheManufacturer() {
    Expected expected = Expected.routingActivation(Traffic.TESTER, DATA);
    assertThat(expected.matches(received(Traffic.tcp(1), request(Optional.of(DATA))))).isTrue();
    assertThat(expected.matches(received(Traffic.tcp(1), request(Optional.empty())))).isFalse();
    assertThat(expected.noun())
        .isEqualTo("routing activation request from 0x0E80 with OEM data C0 FF EE 00");
  }

  private static RoutingActivationRequest request(Optional<Bytes> data) {
    return new RoutingActivationRequest(Traffic.TESTER, ActivationType.DEFAULT, 0, data);
  }
}
