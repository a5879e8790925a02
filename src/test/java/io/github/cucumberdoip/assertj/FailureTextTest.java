package io.github.cucumberdoip.assertj;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.cucumberdoip.ecu.Reply;
import io.github.cucumberdoip.ecu.ScriptedEcu;
import io.github.cucumberdoip.ecu.StubSpec;
import io.github.cucumberdoip.ecu.UdsRequest;
import io.github.cucumberdoip.journal.EntryKind;
import io.github.cucumberdoip.message.ActivationType;
import io.github.cucumberdoip.message.Bytes;
import io.github.cucumberdoip.message.Eid;
import io.github.cucumberdoip.message.GenericHeaderNack;
import io.github.cucumberdoip.message.HeaderNackCode;
import io.github.cucumberdoip.message.LogicalAddress;
import io.github.cucumberdoip.message.RoutingActivationCode;
import io.github.cucumberdoip.message.RoutingActivationRequest;
import io.github.cucumberdoip.message.RoutingActivationResponse;
import io.github.cucumberdoip.message.VehicleIdentificationRequestWithEid;
import io.github.cucumberdoip.support.Golden;
import io.github.cucumberdoip.uds.UdsPattern;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** What failed checks say, word by word. */
class FailureTextTest {
  private static final LogicalAddress OTHER = LogicalAddress.of(0x0E81);
  private static final Expected VIN = Expected.request("22 F1 90");

  private final Traffic traffic = new Traffic();

  private static void golden(String name, ThrowingCallable check) throws IOException {
    AssertionError error = catchThrowableOfType(AssertionError.class, check);
    Golden.check("failures/received-" + name + ".txt", String.valueOf(error.getMessage()));
  }

  private JournalAssert check() {
    return traffic.check();
  }

  private static List<ExpectedRequest> requests(String... patterns) {
    return Arrays.stream(patterns).map(Expected::request).toList();
  }

  @Test
  void otherBytes() throws IOException {
    traffic.activated().asked("10 03", "50 03").asked("22 F1 8C", "62 F1 8C 01");

    golden("other-bytes", () -> check().shows(VIN));
  }

  @Test
  void nothingConnected() throws IOException {
    golden("nothing-connected", () -> check().calling("the DoIP ECU \"BMS\"").shows(VIN));
  }

  @Test
  void onlyDiscovered() throws IOException {
    traffic.add(
        EntryKind.RECEIVED,
        Traffic.udp(),
        new VehicleIdentificationRequestWithEid(Eid.parse("02:00:00:00:00:01")));

    golden("only-discovered", () -> check().shows(VIN));
  }

  @Test
  void neverActivated() throws IOException {
    traffic.connected();

    golden("never-activated", () -> check().shows(VIN));
  }

  @Test
  void activationDenied() throws IOException {
    traffic
        .connected()
        .in(new RoutingActivationRequest(OTHER, ActivationType.DEFAULT))
        .out(
            new RoutingActivationResponse(
                OTHER, Traffic.ECU, RoutingActivationCode.UNKNOWN_SOURCE_ADDRESS))
        .closed("the ECU closed the connection: routing activation denied");

    golden("activation-denied", () -> check().shows(VIN));
  }

  @Test
  void wrongTarget() throws IOException {
    traffic.activated().misdirected("22 F1 90", 0x2020);

    golden("wrong-target", () -> check().shows(Expected.request("22 F1 90").to(Traffic.ECU)));
  }

  @Test
  void wrongVersion() throws IOException {
    traffic
        .connected()
        .undecodable(
            Traffic.tcp(1),
            "05 FA 00 05 00 00 00 07",
            "refused by its header: incorrect pattern format (0x00)")
        .out(new GenericHeaderNack(HeaderNackCode.INCORRECT_PATTERN_FORMAT))
        .closed("the ECU closed the connection: header NACK");

    golden("wrong-version", () -> check().shows(VIN));
  }

  @Test
  void otherTester() throws IOException {
    traffic.activated().asked("22 F1 90", "62 F1 90 57");

    golden("other-tester", () -> check().shows(Expected.request("22 F1 90").from(OTHER)));
  }

  @Test
  void tooOften() throws IOException {
    traffic.activated();
    for (int i = 0; i < 3; i++) {
      traffic.asked("22 F1 90", "62 F1 90 57").asked("3E 00", "7E 00");
    }

    golden("too-often", () -> check().shows(VIN, Count.exactly(2)));
  }

  @Test
  void tooSeldom() throws IOException {
    traffic.activated().asked("22 F1 90", "62 F1 90 57");

    golden("too-seldom", () -> check().within(Duration.ofMillis(30)).shows(VIN, Count.atLeast(2)));
  }

  @Test
  void atMostWithin() throws IOException {
    traffic.activated().asked("22 F1 90", "62 F1 90 57").asked("22 F1 90", "62 F1 90 57");

    golden("at-most", () -> check().within(Duration.ofSeconds(5)).shows(VIN, Count.atMost(1)));
  }

  @Test
  void forbidden() throws IOException {
    traffic.activated().asked("2E F1 90 57 41 55", "7F 2E 33");

    golden("forbidden", () -> check().within(Duration.ofSeconds(5)).hasReceivedNo("2E ..."));
  }

  @Test
  void shortAndLongRequests() throws IOException {
    traffic.activated().asked("2E F1", "7F 2E 13").asked("2E F1 90 57 41 55 5A 5A", "6E F1 90");

    golden("lengths", () -> check().hasReceived("2E F1 90 57 ??"));
  }

  @Test
  void longRequests() throws IOException {
    Bytes data = Bytes.wrap(new byte[300]);
    traffic.activated().asked("36 01 " + data, "76 01").asked("36 02 FF " + data, "76 02");

    golden("long-request", () -> check().hasReceived("36 01 FF " + data));
  }

  @Test
  void longConversation() throws IOException {
    traffic.activated();
    for (int i = 0; i < 40; i++) {
      traffic.asked("3E 00", "7E 00");
    }
    traffic.asked("22 F1 91", "62 F1 91 01");
    for (int i = 0; i < 40; i++) {
      traffic.asked("3E 00", "7E 00");
    }
    traffic.closed("the tester closed the connection");

    golden("long-conversation", () -> check().shows(VIN));
  }

  @Test
  void droppedEntries() throws IOException {
    Traffic small = new Traffic(2000);
    small.activated();
    for (int i = 0; i < 20; i++) {
      small.asked("3E 00", "7E 00");
    }

    golden("dropped", () -> small.check().showsNo(VIN));
    golden("dropped-in-order", () -> small.check().hasReceivedInOrder(requests("22 F1 90")));
    golden("dropped-only", () -> small.check().hasReceivedOnly(requests("22 F1 90")));
    golden("dropped-unmatched", () -> small.check().hasNoUnmatchedRequests());
  }

  @Test
  void order() throws IOException {
    traffic.activated().asked("22 F1 90", "62 F1 90 57").asked("10 03", "50 03");

    golden("in-order-earlier", () -> check().hasReceivedInOrder(requests("10 03", "22 F1 90")));
    golden("in-order-missing", () -> check().hasReceivedInOrder(requests("10 03", "22 F1 91")));
    golden("in-order-near", () -> check().hasReceivedInOrder(requests("22 ...", "10 02")));
  }

  @Test
  void only() throws IOException {
    traffic.activated().asked("10 03", "50 03").asked("22 F1 8C", "62 F1 8C 01");

    golden("only-differs", () -> check().hasReceivedOnly(requests("10 03", "22 F1 90", "3E")));
    golden("only-surplus", () -> check().hasReceivedOnly(requests("10 03")));
    golden("only-missing", () -> check().hasReceivedOnly(requests("10 03", "22 ...", "3E 00")));
  }

  @Test
  void routingActivation() throws IOException {
    traffic.activated();

    golden(
        "routing-activation",
        () -> check().shows(Expected.routingActivation(OTHER, ActivationType.CENTRAL_SECURITY)));
    golden("no-routing-activation", () -> check().showsNo(Expected.routingActivation()));
  }

  @Test
  void connections() throws IOException {
    golden("connection", () -> check().shows(Expected.connection()));
    traffic.connected().closed("the ECU closed the connection: it was stopped");
    golden(
        "no-connection",
        () -> check().within(Duration.ofSeconds(1)).showsNo(Expected.connection()));
    golden("disconnection", () -> check().shows(Expected.disconnection()));
  }

  @Test
  void malformed() throws IOException {
    traffic.connected().undecodable(Traffic.udp(), "02 FD", "ignored: too short");

    golden("no-malformed", () -> check().showsNo(Expected.malformedMessage()));
  }

  @Test
  void responses() throws IOException {
    traffic.activated().asked("22 F1 90", "7F 22 31");

    golden("response", () -> check().shows(Expected.response(UdsPattern.parse("62 F1 90 ..."))));
  }

  @Test
  void unmatched() throws IOException {
    ScriptedEcu ecu = new ScriptedEcu();
    ecu.add(StubSpec.of(UdsPattern.parse("22 F1 90"), Reply.bytes("62 F1 90 57")));
    ecu.add(StubSpec.of(UdsPattern.parse("10 03"), Reply.bytes("50 03")).from(OTHER));
    ecu.add(StubSpec.of(UdsPattern.parse("3E 00"), Reply.bytes("7E 00")).times(1));
    ecu.answer(new UdsRequest(Traffic.TESTER, Traffic.ECU, Bytes.parse("3E 00")));
    traffic.activated().asked("22 F1 90", "62 F1 90 57");
    for (String request : List.of("22 F1 8C", "10 03", "3E 00", "31 01 FF 00", "11 01", "85 02")) {
      traffic.unmatched(request, "7F " + request.substring(0, 2) + " 11");
    }

    golden("unmatched", () -> check().withNearest(ecu::nearest).hasNoUnmatchedRequests());
  }

  @Test
  void unmatchedWithoutStubs() throws IOException {
    traffic.activated().unmatched("2E F1 90 57 41 55 5A 5A 5A 38 4B", "7F 2E 11");

    golden("unmatched-without-stubs", () -> check().hasNoUnmatchedRequests());
  }
}
