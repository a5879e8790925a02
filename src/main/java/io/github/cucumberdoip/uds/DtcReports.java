package io.github.cucumberdoip.uds;

import io.github.cucumberdoip.message.CodeTable;
import java.util.List;

/** The sub-functions of ReadDTCInformation (ISO 14229-1:2020, service 0x19) and what they ask. */
final class DtcReports {
  static final CodeTable<NamedValue> NAMES =
      NamedValue.table("a DTC report type", 1)
          .known(0x01, "reportNumberOfDTCByStatusMask", "RNODTCBSM")
          .known(0x02, "reportDTCByStatusMask", "RDTCBSM")
          .known(0x03, "reportDTCSnapshotIdentification", "RDTCSSI")
          .known(0x04, "reportDTCSnapshotRecordByDTCNumber", "RDTCSSBDTC")
          .known(0x05, "reportDTCStoredDataByRecordNumber", "RDTCSDBRN")
          .known(0x06, "reportDTCExtDataRecordByDTCNumber", "RDTCEDRBDN")
          .known(0x07, "reportNumberOfDTCBySeverityMaskRecord", "RNODTCBSMR")
          .known(0x08, "reportDTCBySeverityMaskRecord", "RDTCBSMR")
          .known(0x09, "reportSeverityInformationOfDTC", "RSIODTC")
          .known(0x0A, "reportSupportedDTC", "RSUPDTC")
          .known(0x0B, "reportFirstTestFailedDTC", "RFTFDTC")
          .known(0x0C, "reportFirstConfirmedDTC", "RFCDTC")
          .known(0x0D, "reportMostRecentTestFailedDTC", "RMRTFDTC")
          .known(0x0E, "reportMostRecentConfirmedDTC", "RMRCDTC")
          .known(0x14, "reportDTCFaultDetectionCounter", "RDTCFDC")
          .known(0x15, "reportDTCWithPermanentStatus", "RDTCWPS")
          .known(0x16, "reportDTCExtDataRecordByRecordNumber", "RDTCEDRBR")
          .known(0x17, "reportUserDefMemoryDTCByStatusMask", "RUDMDTCBSM")
          .known(0x18, "reportUserDefMemoryDTCSnapshotRecordByDTCNumber", "RUDMDTCSSBDTC")
          .known(0x19, "reportUserDefMemoryDTCExtDataRecordByDTCNumber", "RUDMDTCEDRBDN")
          .known(0x1A, "reportSupportedDTCExtDataRecord", "RDTCEDI")
          .known(0x42, "reportWWHOBDDTCByMaskRecord", "ROBDDTCBMR")
          .known(0x55, "reportWWHOBDDTCWithPermanentStatus", "RWWHOBDDTCWPS")
          .known(0x56, "reportDTCInformationByDTCReadinessGroupIdentifier", "RDTCBRGI")
          .build();

  private static final FieldSpec STATUS = FieldSpec.of("DTC status mask", 1);
  private static final FieldSpec SEVERITY = FieldSpec.of("DTC severity mask", 1);
  private static final FieldSpec DTC = FieldSpec.of("DTC", 3);
  private static final FieldSpec SNAPSHOT = FieldSpec.of("snapshot record number", 1);
  private static final FieldSpec EXTENDED = FieldSpec.of("extended data record number", 1);
  private static final FieldSpec MEMORY = FieldSpec.of("memory selection", 1);
  private static final FieldSpec GROUP = FieldSpec.of("functional group identifier", 1);

  private DtcReports() {}

  /** What follows a sub-function, whose bit 7 is 0, in a request. */
  static List<FieldSpec> asked(int report) {
    return switch (report) {
      case 0x01, 0x02 -> List.of(STATUS);
      case 0x04 -> List.of(DTC, SNAPSHOT);
      case 0x05 -> List.of(FieldSpec.of("stored data record number", 1));
      case 0x06 -> List.of(DTC, EXTENDED);
      case 0x07, 0x08 -> List.of(SEVERITY, STATUS);
      case 0x09 -> List.of(DTC);
      case 0x16, 0x1A -> List.of(EXTENDED);
      case 0x17 -> List.of(STATUS, MEMORY);
      case 0x18 -> List.of(DTC, SNAPSHOT, MEMORY);
      case 0x19 -> List.of(DTC, EXTENDED, MEMORY);
      case 0x42 -> List.of(GROUP, STATUS, SEVERITY);
      case 0x55 -> List.of(GROUP);
      case 0x56 -> List.of(GROUP, FieldSpec.of("readiness group identifier", 1));
      default -> List.of();
    };
  }

  /** What follows a sub-function in its positive response; the records are not told apart. */
  static List<FieldSpec> answered(int report) {
    FieldSpec available = FieldSpec.of("DTC status availability mask", 1);
    return switch (report) {
      case 0x01, 0x07 ->
          List.of(
              available, FieldSpec.of("DTC format identifier", 1), FieldSpec.of("DTC count", 2));
      case 0x02, 0x08, 0x09, 0x0A, 0x0B, 0x0C, 0x0D, 0x0E, 0x15, 0x1A ->
          List.of(available, FieldSpec.rest("DTC and status records"));
      case 0x04, 0x06 -> List.of(DTC, FieldSpec.of("DTC status", 1), FieldSpec.rest("records"));
      case 0x17 -> List.of(MEMORY, available, FieldSpec.rest("DTC and status records"));
      case 0x18, 0x19 ->
          List.of(MEMORY, DTC, FieldSpec.of("DTC status", 1), FieldSpec.rest("records"));
      case 0x42 ->
          List.of(
              GROUP,
              available,
              FieldSpec.of("DTC severity availability mask", 1),
              FieldSpec.of("DTC format identifier", 1),
              FieldSpec.rest("DTC records"));
      case 0x55, 0x56 ->
          List.of(
              GROUP,
              available,
              FieldSpec.of("DTC format identifier", 1),
              FieldSpec.rest("DTC and status records"));
      default -> List.of(FieldSpec.rest("records"));
    };
  }
}
