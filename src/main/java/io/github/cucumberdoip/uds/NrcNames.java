package io.github.cucumberdoip.uds;

import io.github.cucumberdoip.message.CodeTable;

/** The names of the negative response codes; a class of its own to keep {@link Nrc} readable. */
final class NrcNames {
  static final CodeTable<Nrc> TABLE =
      CodeTable.of("an NRC", 1, Nrc::new)
          .known(0x10, "generalReject", "GR")
          .known(0x11, "serviceNotSupported", "SNS")
          .known(0x12, "subFunctionNotSupported", "SFNS")
          .known(0x13, "incorrectMessageLengthOrInvalidFormat", "IMLOIF")
          .known(0x14, "responseTooLong", "RTL")
          .known(0x21, "busyRepeatRequest", "BRR")
          .known(0x22, "conditionsNotCorrect", "CNC")
          .known(0x24, "requestSequenceError", "RSE")
          .known(0x25, "noResponseFromSubnetComponent", "NRFSC")
          .known(0x26, "failurePreventsExecutionOfRequestedAction", "FPEORA")
          .known(0x31, "requestOutOfRange", "ROOR")
          .known(0x33, "securityAccessDenied", "SAD")
          .known(0x34, "authenticationRequired", "AR")
          .known(0x35, "invalidKey", "IK")
          .known(0x36, "exceedNumberOfAttempts", "ENOA")
          .known(0x37, "requiredTimeDelayNotExpired", "RTDNE")
          .known(0x38, "secureDataTransmissionRequired", "SDTR")
          .known(0x39, "secureDataTransmissionNotAllowed", "SDTNA")
          .known(0x3A, "secureDataVerificationFailed", "SDTF")
          .known(0x50, "certificateVerificationFailed_InvalidTimePeriod", "CVFITP")
          .known(0x51, "certificateVerificationFailed_InvalidSignature", "CVFIS")
          .known(0x52, "certificateVerificationFailed_InvalidChainOfTrust", "CVFICOT")
          .known(0x53, "certificateVerificationFailed_InvalidType", "CVFIT")
          .known(0x54, "certificateVerificationFailed_InvalidFormat", "CVFIF")
          .known(0x55, "certificateVerificationFailed_InvalidContent", "CVFIC")
          .known(0x56, "certificateVerificationFailed_InvalidScope", "CVFISD")
          .known(0x57, "certificateVerificationFailed_InvalidCertificate", "CVFICR")
          .known(0x58, "ownershipVerificationFailed", "OVF")
          .known(0x59, "challengeCalculationFailed", "CCF")
          .known(0x5A, "settingAccessRightsFailed", "SARF")
          .known(0x5B, "sessionKeyCreationDerivationFailed", "SKCDF")
          .known(0x5C, "configurationDataUsageFailed", "CDUF")
          .known(0x5D, "deAuthenticationFailed", "DAF")
          .known(0x70, "uploadDownloadNotAccepted", "UDNA")
          .known(0x71, "transferDataSuspended", "TDS")
          .known(0x72, "generalProgrammingFailure", "GPF")
          .known(0x73, "wrongBlockSequenceCounter", "WBSC")
          .known(0x78, "requestCorrectlyReceived-ResponsePending", "RCRRP", "responsePending")
          .known(0x7E, "subFunctionNotSupportedInActiveSession", "SFNSIAS")
          .known(0x7F, "serviceNotSupportedInActiveSession", "SNSIAS")
          .known(0x81, "rpmTooHigh", "RPMTH")
          .known(0x82, "rpmTooLow", "RPMTL")
          .known(0x83, "engineIsRunning", "EIR")
          .known(0x84, "engineIsNotRunning", "EINR")
          .known(0x85, "engineRunTimeTooLow", "ERTTL")
          .known(0x86, "temperatureTooHigh", "TEMPTH")
          .known(0x87, "temperatureTooLow", "TEMPTL")
          .known(0x88, "vehicleSpeedTooHigh", "VSTH")
          .known(0x89, "vehicleSpeedTooLow", "VSTL")
          .known(0x8A, "throttle/PedalTooHigh", "TPTH", "throttlePedalTooHigh")
          .known(0x8B, "throttle/PedalTooLow", "TPTL", "throttlePedalTooLow")
          .known(0x8C, "transmissionRangeNotInNeutral", "TRNIN")
          .known(0x8D, "transmissionRangeNotInGear", "TRNIG")
          .known(
              0x8F,
              "brakeSwitch(es)NotClosed",
              "BSNC",
              "brakeSwitchNotClosed",
              "brakeSwitchesNotClosed")
          .known(0x90, "shifterLeverNotInPark", "SLNIP")
          .known(0x91, "torqueConverterClutchLocked", "TCCL")
          .known(0x92, "voltageTooHigh", "VTH")
          .known(0x93, "voltageTooLow", "VTL")
          .known(0x94, "resourceTemporarilyNotAvailable", "RTNA")
          .range(0xF0, 0xFE, "vehicleManufacturerSpecificConditionsNotCorrect")
          .build();

  private NrcNames() {}
}
