package io.github.cucumberdoip.uds;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cucumberdoip.message.Bytes;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The layouts of reference 10.8 and 10.9, field by field. */
class UdsFieldsTest {
  private static String fields(String message) {
    return UdsFields.of(Bytes.parse(message)).stream()
        .map(
            field ->
                field.name()
                    + "="
                    + field.bytes()
                    + (field.label().isEmpty() ? "" : "/" + field.label())
                    + (field.isComplete() ? "" : "!"))
        .skip(1)
        .collect(Collectors.joining(", "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "10 03; sub-function=03/extendedDiagnosticSession",
        "10 83; sub-function=83/extendedDiagnosticSession suppressed",
        "10 42; sub-function=42",
        "50 01 00 32 01 F4; sub-function=01/defaultSession, P2 server max=00 32, P2* server max=01 F4",
        "11 04; sub-function=04/enableRapidPowerShutDown",
        "51 04 FF; sub-function=04/enableRapidPowerShutDown, power down time=FF",
        "14 FF FF FF 01; group of DTCs=FF FF FF/allGroups, memory selection=01",
        "14 FF; group of DTCs=FF!",
        "54; ''",
        "19 01 0F; sub-function=01/reportNumberOfDTCByStatusMask, DTC status mask=0F",
        "19 82 0F; sub-function=82/reportDTCByStatusMask suppressed, DTC status mask=0F",
        "19 03; sub-function=03/reportDTCSnapshotIdentification",
        "19 04 12 34 56 FF; sub-function=04/reportDTCSnapshotRecordByDTCNumber, DTC=12 34 56, snapshot record number=FF",
        "19 05 01; sub-function=05/reportDTCStoredDataByRecordNumber, stored data record number=01",
        "19 06 12 34 56 FF; sub-function=06/reportDTCExtDataRecordByDTCNumber, DTC=12 34 56, extended data record number=FF",
        "19 08 20 0F; sub-function=08/reportDTCBySeverityMaskRecord, DTC severity mask=20, DTC status mask=0F",
        "19 07 20 0F; sub-function=07/reportNumberOfDTCBySeverityMaskRecord, DTC severity mask=20, DTC status mask=0F",
        "19 09 12 34 56; sub-function=09/reportSeverityInformationOfDTC, DTC=12 34 56",
        "19 16 01; sub-function=16/reportDTCExtDataRecordByRecordNumber, extended data record number=01",
        "19 1A 01; sub-function=1A/reportSupportedDTCExtDataRecord, extended data record number=01",
        "19 17 0F 02; sub-function=17/reportUserDefMemoryDTCByStatusMask, DTC status mask=0F, memory selection=02",
        "19 18 12 34 56 01 02; sub-function=18/reportUserDefMemoryDTCSnapshotRecordByDTCNumber, DTC=12 34 56, snapshot record number=01, memory selection=02",
        "19 19 12 34 56 01 02; sub-function=19/reportUserDefMemoryDTCExtDataRecordByDTCNumber, DTC=12 34 56, extended data record number=01, memory selection=02",
        "19 42 33 08 1E; sub-function=42/reportWWHOBDDTCByMaskRecord, functional group identifier=33, DTC status mask=08, DTC severity mask=1E",
        "19 55 33; sub-function=55/reportWWHOBDDTCWithPermanentStatus, functional group identifier=33",
        "19 56 33 01; sub-function=56/reportDTCInformationByDTCReadinessGroupIdentifier, functional group identifier=33, readiness group identifier=01",
        "59 01 FF 01 00 03; sub-function=01/reportNumberOfDTCByStatusMask, DTC status availability mask=FF, DTC format identifier=01, DTC count=00 03",
        "59 02 FF 12 34 56 2F; sub-function=02/reportDTCByStatusMask, DTC status availability mask=FF, DTC and status records=12 34 56 2F",
        "59 03 12 34 56 01; sub-function=03/reportDTCSnapshotIdentification, records=12 34 56 01",
        "59 06 12 34 56 2F 01; sub-function=06/reportDTCExtDataRecordByDTCNumber, DTC=12 34 56, DTC status=2F, records=01",
        "59 17 02 FF 12; sub-function=17/reportUserDefMemoryDTCByStatusMask, memory selection=02, DTC status availability mask=FF, DTC and status records=12",
        "59 18 02 12 34 56 2F 01; sub-function=18/reportUserDefMemoryDTCSnapshotRecordByDTCNumber, memory selection=02, DTC=12 34 56, DTC status=2F, records=01",
        "59 42 33 FF 1E 04 20; sub-function=42/reportWWHOBDDTCByMaskRecord, functional group identifier=33, DTC status availability mask=FF, DTC severity availability mask=1E, DTC format identifier=04, DTC records=20",
        "59 55 33 FF 04 12; sub-function=55/reportWWHOBDDTCWithPermanentStatus, functional group identifier=33, DTC status availability mask=FF, DTC format identifier=04, DTC and status records=12",
        "22 F1 90 02 00 F1; data identifier=F1 90/VIN, data identifier=02 00, data identifier=F1!",
        "62 F1 90 57 41; data identifier=F1 90/VIN, data=57 41",
        "24 F1 90; data identifier=F1 90/VIN",
        "64 F1 90 01; data identifier=F1 90/VIN, data=01",
        "23 24 01 02 03 04 05 06; address and length format=24, memory address=01 02 03 04, memory size=05 06",
        "23 24 01; address and length format=24, memory address=01!",
        "63 01; data=01",
        "27 01 05; security level=01/requestSeed, security access data=05",
        "27 82 11 22; security level=82/sendKey suppressed, key=11 22",
        "27 7F; security level=7F",
        "27 00; security level=00",
        "67 01 11 22; security level=01/requestSeed, seed=11 22",
        "28 04 01 00 05; sub-function=04/enableRxAndDisableTxWithEnhancedAddressInformation, communication type=01/normalCommunicationMessages, node identification number=00 05",
        "68 01; sub-function=01/enableRxAndDisableTx",
        "29 05 01; sub-function=05/requestChallengeForAuthentication, data=01",
        "69 00 10; sub-function=00/deAuthenticate, return value=10",
        "2A 01 90 91; transmission mode=01/sendAtSlowRate, periodic identifier=90, periodic identifier=91",
        "2C 01 F3 00 F1 90; sub-function=01/defineByIdentifier, data identifier=F3 00, data=F1 90",
        "6C 03 F3 00; sub-function=03/clearDynamicallyDefinedDataIdentifier, data identifier=F3 00",
        "2E F1 90 57 41; data identifier=F1 90/VIN, data=57 41",
        "6E F1 90; data identifier=F1 90/VIN",
        "2F 02 00 03 01; data identifier=02 00, control parameter=03/shortTermAdjustment, control state=01",
        "6F 02 00 00; data identifier=02 00, control parameter=00/returnControlToECU",
        "31 01 FF 00 44; sub-function=01/startRoutine, routine identifier=FF 00/eraseMemory, routine option=44",
        "71 03 FF 01 00; sub-function=03/requestRoutineResults, routine identifier=FF 01/checkProgrammingDependencies, routine status=00",
        "34 00 12 01 02 03; data format=00, address and length format=12, memory address=01 02, memory size=03",
        "35 11 11 01 02; data format=11, address and length format=11, memory address=01, memory size=02",
        "74 20 0F FF; length format=20, maximum block length=0F FF",
        "36 02 AA BB; block sequence counter=02, data=AA BB",
        "76 02; block sequence counter=02",
        "37; ''",
        "38 04 00 01 61; mode of operation=04/readFile, file path length=00 01, file path and sizes=61",
        "78 05 02 0F FF; mode of operation=05/readDir, length format=02, maximum block length=0F FF",
        "3D 11 01 02 AA; address and length format=11, memory address=01, memory size=02, data=AA",
        "3E 80; sub-function=80/zeroSubFunction suppressed",
        "7E 00; sub-function=00/zeroSubFunction",
        "83 03; sub-function=03/readCurrentlyActiveTimingParameters",
        "85 02 FF; sub-function=02/off, data=FF",
        "C5 01; sub-function=01/on",
        "86 05 08 01; sub-function=05/startResponseOnEvent, event window time=08, data=01",
        "C6 00 00; sub-function=00/stopResponseOnEvent, data=00",
        "87 03; sub-function=03/transitionMode",
        "7F 22 31; service=22/ReadDataByIdentifier, NRC=31/requestOutOfRange",
        "7F 22 31 00; service=22/ReadDataByIdentifier, NRC=31/requestOutOfRange, data=00",
        "BA 01 02; data=01 02",
      })
  void theFieldsOfAMessageHaveTheNamesOfTheStandard(String message, String fields) {
    assertThat(fields(message)).isEqualTo(fields);
  }

  @Test
  void theServiceIsAField() {
    assertThat(UdsFields.of(Bytes.of(0x62)))
        .containsExactly(
            new UdsField("service", 0, Bytes.of(0x62), true, "ReadDataByIdentifier response"));
    assertThat(UdsFields.of(Bytes.EMPTY)).isEmpty();
  }

  @Test
  void aFieldIsFoundByEachOfItsBytes() {
    Bytes message = Bytes.parse("22 F1 90 F1 8C");

    assertThat(UdsFields.at(message, 2)).map(UdsField::label).contains("VIN");
    assertThat(UdsFields.at(message, 3)).map(UdsField::at).contains(3);
    assertThat(UdsFields.at(message, 4)).map(UdsField::label).contains("ECUSerialNumber");
    assertThat(UdsFields.at(message, 5)).isEmpty();
  }

  @Test
  void aFieldPrintsWhatTellsItBest() {
    Bytes message = Bytes.parse("22 F1 90 02 00");

    assertThat(UdsFields.of(message))
        .extracting(UdsField::toString)
        .containsExactly("ReadDataByIdentifier", "VIN", "data identifier");
  }

  @Property
  void theFieldsOfAnyMessageAreItsBytes(@ForAll byte[] bytes) {
    Bytes message = Bytes.copyOf(bytes);

    assertThat(Bytes.joined(UdsFields.of(message).stream().map(UdsField::bytes).toList()))
        .isEqualTo(message);
  }
}
