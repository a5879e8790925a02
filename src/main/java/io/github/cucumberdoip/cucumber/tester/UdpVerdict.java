package io.github.cucumberdoip.cucumber.tester;

import io.cucumber.datatable.DataTable;
import io.github.cucumberdoip.message.DoipMessage;
import io.github.cucumberdoip.message.EntityStatusResponse;
import io.github.cucumberdoip.message.PowerMode;
import io.github.cucumberdoip.message.PowerModeResponse;
import io.github.cucumberdoip.message.VehicleAnnouncement;
import java.util.List;
import java.util.Map;

/** What the steps say about the answer to the last question on UDP. */
final class UdpVerdict {
  private static final String IDENTIFICATION = "vehicle identification";

  private final TesterLink link;

  private UdpVerdict(TesterLink link) {
    this.link = link;
  }

  static UdpVerdict of(String testerName) {
    return new UdpVerdict(TesterRack.tester(testerName).latest());
  }

  void isIdentified(DataTable fields) {
    compare(UdpFields.announcement(), fields, VehicleAnnouncement.class, "the " + IDENTIFICATION);
  }

  void isNotIdentified() {
    if (!link.exchange().answers(VehicleAnnouncement.class).isEmpty()) {
      throw failure(
          " has received a " + IDENTIFICATION,
          "no " + IDENTIFICATION,
          "the DoIP ECU identified itself",
          "an ECU answers a request with an EID or VIN only if it is its own");
    }
  }

  void hasStatus(DataTable fields) {
    compare(UdpFields.status(), fields, EntityStatusResponse.class, "the entity status");
  }

  void hasPowerMode(PowerMode mode) {
    List<PowerModeResponse> answers = link.exchange().answers(PowerModeResponse.class);
    if (answers.stream().noneMatch(answer -> answer.powerMode().equals(mode))) {
      throw failure(
          " has not received the power mode " + mode,
          mode.toString(),
          answers.isEmpty() ? "no power mode" : answers.get(0).powerMode().toString(),
          hint(answers.isEmpty()));
    }
  }

  private <M extends DoipMessage> void compare(
      FieldTable<M> known, DataTable fields, Class<M> kind, String what) {
    Map<String, String> expected = known.expected(fields);
    List<M> answers = link.exchange().answers(kind);
    if (answers.isEmpty()) {
      throw failure(
          " has not received " + what, FieldTable.text(expected), "no answer", hint(true));
    }
    List<String> differences = known.differences(expected, answers.get(0));
    if (!differences.isEmpty()) {
      throw failure(
          " has received another answer than " + what + " of the table",
          FieldTable.text(expected),
          String.join(", ", differences),
          hint(false));
    }
  }

  private static String hint(boolean silence) {
    return silence
        ? "a step such as \"the DoIP tester asks the DoIP ECU for ...\" comes before; the ECU"
            + " answers on its UDP port only while it runs"
        : "compare with the steps that set up the ECU; rows that do not matter can be left out";
  }

  private AssertionError failure(String what, String expected, String instead, String hint) {
    return TesterFailure.of(link.owner() + what, expected, instead, link, hint);
  }
}
