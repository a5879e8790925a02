package io.github.cucumberdoip.uds;

import io.github.cucumberdoip.message.CodeTable;

/** The names of the sub-functions of ISO 14229-1:2020, service by service. */
final class SubFunctionNames {
  static final CodeTable<NamedValue> SESSIONS =
      NamedValue.table("a diagnostic session", 1)
          .known(0x01, "defaultSession", "default", "DS")
          .known(0x02, "programmingSession", "programming", "PRGS")
          .known(0x03, "extendedDiagnosticSession", "extended", "extendedSession", "EXTDS")
          .known(0x04, "safetySystemDiagnosticSession", "safetySystem", "SSDS")
          .range(0x40, 0x5F, "vehicle manufacturer specific session")
          .range(0x60, 0x7E, "system supplier specific session")
          .build();

  static final CodeTable<NamedValue> RESETS =
      NamedValue.table("a reset type", 1)
          .known(0x01, "hardReset", "hard", "HR")
          .known(0x02, "keyOffOnReset", "keyOffOn", "KOFFONR")
          .known(0x03, "softReset", "soft", "SR")
          .known(0x04, "enableRapidPowerShutDown", "ERPSD")
          .known(0x05, "disableRapidPowerShutDown", "DRPSD")
          .build();

  static final CodeTable<NamedValue> COMMUNICATION =
      NamedValue.table("a communication control type", 1)
          .known(0x00, "enableRxAndTx", "ERXTX")
          .known(0x01, "enableRxAndDisableTx", "ERXDTX")
          .known(0x02, "disableRxAndEnableTx", "DRXETX")
          .known(0x03, "disableRxAndTx", "DRXTX")
          .known(0x04, "enableRxAndDisableTxWithEnhancedAddressInformation", "ERXDTXWEAI")
          .known(0x05, "enableRxAndTxWithEnhancedAddressInformation", "ERXTXWEAI")
          .build();

  static final CodeTable<NamedValue> AUTHENTICATION =
      NamedValue.table("an authentication task", 1)
          .known(0x00, "deAuthenticate", "DA")
          .known(0x01, "verifyCertificateUnidirectional", "VCU")
          .known(0x02, "verifyCertificateBidirectional", "VCB")
          .known(0x03, "proofOfOwnership", "POWN")
          .known(0x04, "transmitCertificate", "TC")
          .known(0x05, "requestChallengeForAuthentication", "RCFA")
          .known(0x06, "verifyProofOfOwnershipUnidirectional", "VPOWNU")
          .known(0x07, "verifyProofOfOwnershipBidirectional", "VPOWNB")
          .known(0x08, "authenticationConfiguration", "AC")
          .build();

  static final CodeTable<NamedValue> DEFINITIONS =
      NamedValue.table("a definition type", 1)
          .known(0x01, "defineByIdentifier", "DBID")
          .known(0x02, "defineByMemoryAddress", "DBMA")
          .known(0x03, "clearDynamicallyDefinedDataIdentifier", "clear", "CDDDI")
          .build();

  static final CodeTable<NamedValue> ROUTINE_CONTROL =
      NamedValue.table("a routine control type", 1)
          .known(0x01, "startRoutine", "start", "STR")
          .known(0x02, "stopRoutine", "stop", "STPR")
          .known(0x03, "requestRoutineResults", "requestResults", "results", "RRR")
          .build();

  static final CodeTable<NamedValue> TESTER_PRESENT =
      NamedValue.table("a sub-function of TesterPresent", 1)
          .known(0x00, "zeroSubFunction", "zero", "ZSUBF")
          .build();

  static final CodeTable<NamedValue> TIMING =
      NamedValue.table("a timing parameter access type", 1)
          .known(0x01, "readExtendedTimingParameterSet", "RETPS")
          .known(0x02, "setTimingParametersToDefaultValues", "STPTDV")
          .known(0x03, "readCurrentlyActiveTimingParameters", "RCATP")
          .known(0x04, "setTimingParametersToGivenValues", "STPTGV")
          .build();

  static final CodeTable<NamedValue> DTC_SETTING =
      NamedValue.table("a DTC setting type", 1).known(0x01, "on").known(0x02, "off").build();

  static final CodeTable<NamedValue> EVENTS =
      NamedValue.table("an event type", 1)
          .known(0x00, "stopResponseOnEvent", "stop", "STPROE")
          .known(0x01, "onDTCStatusChange", "ONDTCS")
          .known(0x02, "onTimerInterrupt", "OTI")
          .known(0x03, "onChangeOfDataIdentifier", "OCODID")
          .known(0x04, "reportActivatedEvents", "RAE")
          .known(0x05, "startResponseOnEvent", "start", "STRTROE")
          .known(0x06, "clearResponseOnEvent", "clear", "CLRROE")
          .known(0x07, "onComparisonOfValues", "OCOV")
          .build();

  static final CodeTable<NamedValue> LINKS =
      NamedValue.table("a link control type", 1)
          .known(0x01, "verifyModeTransitionWithFixedParameter", "VMTWFP")
          .known(0x02, "verifyModeTransitionWithSpecificParameter", "VMTWSP")
          .known(0x03, "transitionMode", "transition", "TM")
          .build();

  private SubFunctionNames() {}
}
