package io.github.cucumberdoip.report;

import io.github.cucumberdoip.journal.EntryKind;
import io.github.cucumberdoip.message.Bytes;
import io.github.cucumberdoip.message.DiagnosticMessage;
import io.github.cucumberdoip.message.DiagnosticMessageNack;
import io.github.cucumberdoip.message.DiagnosticNackCode;
import io.github.cucumberdoip.message.Eid;
import io.github.cucumberdoip.message.FurtherAction;
import io.github.cucumberdoip.message.Gid;
import io.github.cucumberdoip.message.LogicalAddress;
import io.github.cucumberdoip.message.VehicleAnnouncement;
import io.github.cucumberdoip.message.VehicleIdentificationRequest;
import io.github.cucumberdoip.message.Vin;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Fixed conversations, for golden files. */
final class Talks {
  static final LogicalAddress BMS = LogicalAddress.of(0x1020);
  static final LogicalAddress ADAS = LogicalAddress.of(0x1030);
  private static final LogicalAddress GROUP = LogicalAddress.of(0xE400);
  private static final LogicalAddress NOBODY = LogicalAddress.of(0x1099);

  private Talks() {}

  /** A good reading, a refusal, waiting, and what is no DoIP at all. */
  static Recorded plain() {
    return new Talk()
        .udp("127.255.255.255")
        .out(announcement())
        .udp("127.0.0.1")
        .in(new VehicleIdentificationRequest())
        .out(announcement())
        .tcp(1)
        .activated()
        .asked("22 F1 90", "62 F1 90 57 41 55 5A 5A 5A 31 32 33 34 35 36 37 38 39 30 31 32")
        .asked("10 03", "50 03 00 32 01 F4")
        .asked("2E F1 90 57", "7F 2E 33")
        .asked("31 01 FF 00", "7F 31 78", "7F 31 78", "71 01 FF 00")
        .asked("3E 80")
        .in(new DiagnosticMessage(Talk.TESTER, NOBODY, Bytes.parse("3E 00")))
        .out(
            new DiagnosticMessageNack(
                NOBODY, Talk.TESTER, DiagnosticNackCode.UNKNOWN_TARGET_ADDRESS, Bytes.EMPTY))
        .raw(EntryKind.RECEIVED, "47 45 54 20 2F 20 48 54 54 50 3C 26 3E", "wrong \"pattern\" <&>")
        .event(EntryKind.CONNECTION_CLOSED, "the ECU closed the connection: wrong pattern")
        .recorded();
  }

  /** Two testers, a gateway with two ECUs behind it, a functional request. */
  static Recorded gateway() {
    Talk talk =
        new Talk()
            .activated()
            .asked(BMS, List.of(BMS), "22 F1 8C", "62 F1 8C 30 31")
            .tcp(2)
            .activated(LogicalAddress.of(0x0E81))
            .tcp(1)
            .asked(GROUP, List.of(BMS, ADAS), "3E 00", "7E 00")
            .event(EntryKind.CONNECTION_CLOSED, "the tester closed the connection");
    return new Recorded(
        "",
        LogicalAddress.of(0x1000),
        Map.of(BMS, "BMS", ADAS, "ADAS <front>"),
        talk.entries(),
        3,
        Map.of());
  }

  /** A fault, as the saboteur notes it, and rules that the tester broke. */
  static Recorded marked() {
    Recorded plain =
        new Talk()
            .connected()
            .in(new DiagnosticMessage(Talk.TESTER, Talk.ECU, Bytes.parse("22 F1 90")))
            .event(EntryKind.NOTE, "fault \"stall for 300 ms\" before acknowledgement")
            .asked("22 F1 90", "62 F1 90 57")
            .event(
                EntryKind.CONNECTION_CLOSED,
                "the ECU closed the connection: fault \"close\" after response")
            .recorded();
    return plain.withMarks(
        Map.of(
            1L,
            List.of(
                new Mark(
                    Mark.Kind.VIOLATION,
                    "T-19: a diagnostic message came before the routing activation, 22 F1 90 from"
                        + " 0x0E80 to 0x1010 on connection 1"),
                new Mark(Mark.Kind.WARNING, "T-25: 20 ms between <two> requests"))));
  }

  static Recorded secondEcu() {
    return new Recorded(
        "BMS",
        BMS,
        new Talk("127.0.0.2").activated().asked(BMS, List.of(), "11 01", "51 01").entries());
  }

  static Recorded exchanges(int count) {
    Talk talk = new Talk().activated();
    for (int i = 0; i < count; i++) {
      talk.asked("22 F1 90", "62 F1 90 57");
    }
    return talk.recorded();
  }

  private static VehicleAnnouncement announcement() {
    return new VehicleAnnouncement(
        Vin.of("WAUZZZ12345678901"),
        Talk.ECU,
        Eid.parse("02:00:00:00:10:10"),
        Gid.parse("02:00:00:00:10:10"),
        FurtherAction.NONE,
        Optional.empty());
  }

  static Conversation of(Recorded... recorded) {
    return Conversation.of(Talk.START, List.of(recorded));
  }
}
