package io.github.cucumberdoip.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cucumberdoip.message.LogicalAddress;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConversationTest {
  @Test
  void testersAreOnTheLeftAndEntitiesOnTheRight() {
    assertThat(Talks.of(Talks.plain(), Talks.secondEcu()).lifelines())
        .extracting(Lifeline::toString)
        .containsExactly(
            "all testers 127.255.255.255", "DoIP tester 0x0E80", "DoIP ECU 0x1010", "BMS 0x1020");
  }

  @Test
  void ecusBehindGatewaysFollowTheirGateway() {
    assertThat(Talks.of(Talks.gateway(), Talks.secondEcu()).lifelines())
        .extracting(Lifeline::toString)
        .containsExactly(
            "DoIP tester 0x0E80",
            "DoIP tester 0x0E81",
            "DoIP gateway 0x1000",
            "BMS 0x1020",
            "ADAS <front> 0x1030",
            "BMS 0x1020");
  }

  @Test
  void testersWithoutLogicalAddressGoByTheirHost() {
    assertThat(Talks.of(new Talk().connected().recorded()).lifelines())
        .extracting(Lifeline::toString)
        .containsExactly("DoIP tester 127.0.0.1", "DoIP ECU 0x1010");
  }

  @Test
  void datagramsOfHostWithSeveralTestersBelongToTheHost() {
    Recorded recorded =
        new Talk()
            .activated()
            .tcp(2)
            .activated(LogicalAddress.of(0x0E81))
            .udp("127.0.0.1")
            .in(new io.github.cucumberdoip.message.PowerModeRequest())
            .recorded();
    assertThat(Talks.of(recorded).lifelines())
        .extracting(Lifeline::detail)
        .containsExactly("0x0E80", "0x0E81", "127.0.0.1", "0x1010");
  }

  @Test
  void happeningsAreToldInTheWordsOfTheStandard() {
    assertThat(Talks.of(Talks.plain()).happenings())
        .extracting(Happening::text)
        .containsExactly(
            "vehicle announcement of 0x1010, VIN WAUZZZ12345678901",
            "vehicle identification request (0x0001)",
            "vehicle announcement of 0x1010, VIN WAUZZZ12345678901",
            "TCP 1 opened from 127.0.0.1:50001",
            "routing activation request 0x0E80",
            "routing activation response: routing activated (0x10)",
            "ReadDataByIdentifier VIN",
            "ack",
            "ReadDataByIdentifier response VIN",
            "DiagnosticSessionControl extendedDiagnosticSession",
            "ack",
            "DiagnosticSessionControl response extendedDiagnosticSession",
            "WriteDataByIdentifier VIN",
            "ack",
            "NRC securityAccessDenied (0x33) to WriteDataByIdentifier",
            "RoutineControl startRoutine 0xFF00",
            "ack",
            "NRC requestCorrectlyReceived-ResponsePending (0x78) to RoutineControl",
            "NRC requestCorrectlyReceived-ResponsePending (0x78) to RoutineControl",
            "RoutineControl response startRoutine 0xFF00",
            "TesterPresent 0x00, no positive response wanted",
            "ack",
            "TesterPresent 0x00",
            "nack: unknown target address (0x03)",
            "no DoIP message (wrong \"pattern\" <&>)",
            "TCP 1 closed: the ECU closed the connection: wrong pattern");
  }

  @Test
  void timesCountFromTheBeginningOfTheScenario() {
    assertThat(Talks.of(Talks.plain()).happenings().subList(0, 2))
        .extracting(Happening::at)
        .containsExactly(Duration.ofMillis(10), Duration.ofMillis(20));
    assertThat(
            Conversation.of(Talk.START.plusSeconds(9), List.of(Talks.plain()))
                .happenings()
                .get(0)
                .at())
        .isZero();
  }

  @Test
  void requestsGoThroughTheGatewayToEachRecipient() {
    Happening functional =
        Talks.of(Talks.gateway()).happenings().stream()
            .filter(happening -> happening.text().startsWith("TesterPresent 0x00"))
            .findFirst()
            .orElseThrow();
    assertThat(functional.from()).isZero();
    assertThat(functional.to()).isEqualTo(4);
    assertThat(functional.through()).containsExactly(2, 3);
  }

  @Test
  void acknowledgementsAreTheGatewaysOwn() {
    Happening ack =
        Talks.of(Talks.gateway()).happenings().stream()
            .filter(happening -> happening.text().equals("ack"))
            .findFirst()
            .orElseThrow();
    assertThat(ack.from()).isEqualTo(2);
    assertThat(ack.to()).isZero();
    assertThat(ack.tone()).isEqualTo(Happening.Tone.ACKNOWLEDGED);
  }

  @Test
  void marksComeFromNotesOfFaultsAndFromOutside() {
    assertThat(Talks.of(Talks.marked()).happenings())
        .flatExtracting(Happening::marks)
        .extracting(Mark::sentence)
        .containsExactly(
            "violation: T-19: a diagnostic message came before the routing activation, 22 F1 90 from"
                + " 0x0E80 to 0x1010 on connection 1",
            "warning: T-25: 20 ms between <two> requests",
            "fault \"stall for 300 ms\" before acknowledgement",
            "fault \"close\" after response");
  }

  @Test
  void refusedAndWaitingHaveTheirTone() {
    assertThat(Talks.of(Talks.plain()).happenings())
        .filteredOn(happening -> happening.tone() == Happening.Tone.REFUSED)
        .extracting(happening -> happening.text().substring(0, 4))
        .containsExactly("NRC ", "nack");
    assertThat(Talks.of(Talks.plain()).happenings())
        .filteredOn(happening -> happening.tone() == Happening.Tone.WAITING)
        .hasSize(2);
  }

  @Test
  void connectionsAreNoTraffic() {
    assertThat(Talks.of(new Talk().connected().recorded()).hasTraffic()).isFalse();
    assertThat(Talks.of(Talks.plain()).hasTraffic()).isTrue();
    assertThat(Talks.of(Talks.plain()).messages()).isEqualTo(24);
  }
}
