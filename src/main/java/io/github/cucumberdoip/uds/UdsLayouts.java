package io.github.cucumberdoip.uds;

import static io.github.cucumberdoip.uds.FieldSpec.named;
import static io.github.cucumberdoip.uds.FieldSpec.of;
import static io.github.cucumberdoip.uds.FieldSpec.rest;
import static io.github.cucumberdoip.uds.FieldSpec.sized;
import static io.github.cucumberdoip.uds.FieldSpec.subFunction;

import io.github.cucumberdoip.message.Bytes;
import io.github.cucumberdoip.message.CodeTable;
import java.util.List;
import java.util.stream.Stream;

/** Which fields follow the service, by ISO 14229-1:2020. */
final class UdsLayouts {
  private static final FieldSpec DID = named("data identifier", 2, DataIdentifier.table());
  private static final FieldSpec DATA = rest("data");
  private static final FieldSpec FORMAT = of("address and length format", 1);
  private static final FieldSpec COUNTER = of("block sequence counter", 1);
  private static final FieldSpec LEVEL = new FieldSpec(SecurityLevels.FIELD, m -> 1, null, true);
  private static final FieldSpec BLOCK_SIZE = rest("maximum block length");

  private static final CodeTable<NamedValue> GROUPS =
      NamedValue.table("a group of DTCs", 3)
          .known(0xFFFF33, "emissionsSystemGroup", "emissions")
          .known(0xFFFFD0, "safetySystemGroup", "safety")
          .known(0xFFFFFE, "VOBDSystemGroup", "VOBD")
          .known(0xFFFFFF, "allGroups", "all")
          .build();

  private static final CodeTable<NamedValue> COMMUNICATION_TYPES =
      NamedValue.table("a communication type", 1)
          .known(0x01, "normalCommunicationMessages", "normal")
          .known(0x02, "networkManagementCommunicationMessages", "networkManagement")
          .known(0x03, "normalAndNetworkManagementCommunicationMessages", "both")
          .build();

  private static final CodeTable<NamedValue> RATES =
      NamedValue.table("a transmission mode", 1)
          .known(0x01, "sendAtSlowRate", "slow")
          .known(0x02, "sendAtMediumRate", "medium")
          .known(0x03, "sendAtFastRate", "fast")
          .known(0x04, "stopSending", "stop")
          .build();

  private static final CodeTable<NamedValue> CONTROLS =
      NamedValue.table("an input output control parameter", 1)
          .known(0x00, "returnControlToECU", "RCTECU")
          .known(0x01, "resetToDefault", "RTD")
          .known(0x02, "freezeCurrentState", "FCS")
          .known(0x03, "shortTermAdjustment", "STA")
          .build();

  static final CodeTable<NamedValue> ROUTINES =
      NamedValue.table("a routine identifier", 2)
          .known(0xFF00, "eraseMemory")
          .known(0xFF01, "checkProgrammingDependencies")
          .range(0x0200, 0xDFFF, "vehicle manufacturer specific routine")
          .range(0xE000, 0xE1FF, "OBD routine")
          .range(0xF000, 0xFEFF, "system supplier specific routine")
          .build();

  private static final CodeTable<NamedValue> FILE_MODES =
      NamedValue.table("a mode of operation", 1)
          .known(0x01, "addFile", "add")
          .known(0x02, "deleteFile", "delete")
          .known(0x03, "replaceFile", "replace")
          .known(0x04, "readFile", "read")
          .known(0x05, "readDir")
          .known(0x06, "resumeFile", "resume")
          .build();

  private static final FieldSpec ROUTINE = named("routine identifier", 2, ROUTINES);

  private UdsLayouts() {}

  /**
   * The fields after the service; the last one is repeated to the end of the message if {@link
   * #repeats}.
   *
   * @param message at least one byte; fields may depend on any of those that are there
   */
  static List<FieldSpec> after(Bytes message) {
    int second = message.length() > 1 ? message.at(1) & 0x7F : -1;
    return switch (message.at(0)) {
      case 0x10, 0x50 -> session(message.at(0));
      case 0x11 -> List.of(subFunction(SubFunctionNames.RESETS));
      case 0x51 -> List.of(subFunction(SubFunctionNames.RESETS), of("power down time", 1));
      case 0x14 -> List.of(named("group of DTCs", 3, GROUPS), of("memory selection", 1));
      case 0x19 -> then(subFunction(DtcReports.NAMES), DtcReports.asked(second));
      case 0x59 -> then(subFunction(DtcReports.NAMES), DtcReports.answered(second));
      case 0x22, 0x24, 0x6E -> List.of(DID);
      case 0x62, 0x64, 0x2E -> List.of(DID, DATA);
      case 0x23 -> memory(FORMAT, 1);
      case 0x3D -> then(FORMAT, List.of(address(1), size(1), DATA));
      case 0x27 -> List.of(LEVEL, rest((second & 1) == 0 ? "key" : "security access data"));
      case 0x67 -> List.of(LEVEL, rest("seed"));
      case 0x28 -> communication();
      case 0x29 -> List.of(subFunction(SubFunctionNames.AUTHENTICATION), DATA);
      case 0x69 ->
          List.of(subFunction(SubFunctionNames.AUTHENTICATION), of("return value", 1), DATA);
      case 0x2A -> List.of(named("transmission mode", 1, RATES), of("periodic identifier", 1));
      case 0x2C, 0x6C -> List.of(subFunction(SubFunctionNames.DEFINITIONS), DID, DATA);
      case 0x2F, 0x6F ->
          List.of(DID, named("control parameter", 1, CONTROLS), rest("control state"));
      case 0x31 -> routine("routine option");
      case 0x71 -> routine("routine status");
      case 0x34, 0x35 -> then(of("data format", 1), memory(FORMAT, 2));
      case 0x74, 0x75 -> List.of(of("length format", 1), BLOCK_SIZE);
      case 0x36, 0x76 -> List.of(COUNTER, DATA);
      case 0x38 ->
          List.of(
              named("mode of operation", 1, FILE_MODES),
              of("file path length", 2),
              rest("file path and sizes"));
      case 0x78 ->
          List.of(named("mode of operation", 1, FILE_MODES), of("length format", 1), BLOCK_SIZE);
      case 0x3E, 0x7E -> List.of(subFunction(SubFunctionNames.TESTER_PRESENT));
      case 0x83, 0xC3 -> List.of(subFunction(SubFunctionNames.TIMING), DATA);
      case 0x85, 0xC5 -> List.of(subFunction(SubFunctionNames.DTC_SETTING), DATA);
      case 0x86 -> List.of(subFunction(SubFunctionNames.EVENTS), of("event window time", 1), DATA);
      case 0xC6 -> List.of(subFunction(SubFunctionNames.EVENTS), DATA);
      case 0x87, 0xC7 -> List.of(subFunction(SubFunctionNames.LINKS), DATA);
      case 0x68 -> List.of(subFunction(SubFunctionNames.COMMUNICATION));
      case 0x7F -> List.of(named("service", 1, ServiceId.table()), named("NRC", 1, Nrc.table()));
      default -> List.of(DATA);
    };
  }

  /** Whether a message may have the last of its fields more than once. */
  static boolean repeats(int service) {
    return service == 0x22 || service == 0x2A;
  }

  private static List<FieldSpec> session(int service) {
    FieldSpec session = subFunction(SubFunctionNames.SESSIONS);
    return service == 0x10
        ? List.of(session)
        : List.of(session, of("P2 server max", 2), of("P2* server max", 2));
  }

  private static List<FieldSpec> communication() {
    return List.of(
        subFunction(SubFunctionNames.COMMUNICATION),
        named("communication type", 1, COMMUNICATION_TYPES),
        of("node identification number", 2));
  }

  private static List<FieldSpec> routine(String rest) {
    return List.of(subFunction(SubFunctionNames.ROUTINE_CONTROL), ROUTINE, rest(rest));
  }

  private static List<FieldSpec> memory(FieldSpec format, int at) {
    return List.of(format, address(at), size(at));
  }

  private static FieldSpec address(int format) {
    return sized("memory address", format, 0);
  }

  private static FieldSpec size(int format) {
    return sized("memory size", format, 4);
  }

  private static List<FieldSpec> then(FieldSpec first, List<FieldSpec> others) {
    return Stream.concat(Stream.of(first), others.stream()).toList();
  }
}
