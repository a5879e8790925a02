package io.github.cucumberdoip.uds;

import io.github.cucumberdoip.message.Code;
import io.github.cucumberdoip.message.CodeTable;
import io.github.cucumberdoip.message.InvalidValueException;
import java.util.HexFormat;

/**
 * A service identifier of ISO 14229-1:2020, the first byte of a UDS message. An open code: every
 * value 0x00..0xFF can be held and sent.
 *
 * @param value the unsigned value on the wire, one byte
 */
public record ServiceId(int value) implements Code {
  /** DiagnosticSessionControl. */
  public static final ServiceId DIAGNOSTIC_SESSION_CONTROL = new ServiceId(0x10);

  /** ECUReset. */
  public static final ServiceId ECU_RESET = new ServiceId(0x11);

  /** ClearDiagnosticInformation. */
  public static final ServiceId CLEAR_DIAGNOSTIC_INFORMATION = new ServiceId(0x14);

  /** ReadDTCInformation. */
  public static final ServiceId READ_DTC_INFORMATION = new ServiceId(0x19);

  /** ReadDataByIdentifier. */
  public static final ServiceId READ_DATA_BY_IDENTIFIER = new ServiceId(0x22);

  /** ReadMemoryByAddress. */
  public static final ServiceId READ_MEMORY_BY_ADDRESS = new ServiceId(0x23);

  /** ReadScalingDataByIdentifier. */
  public static final ServiceId READ_SCALING_DATA_BY_IDENTIFIER = new ServiceId(0x24);

  /** SecurityAccess. */
  public static final ServiceId SECURITY_ACCESS = new ServiceId(0x27);

  /** CommunicationControl. */
  public static final ServiceId COMMUNICATION_CONTROL = new ServiceId(0x28);

  /** Authentication. */
  public static final ServiceId AUTHENTICATION = new ServiceId(0x29);

  /** ReadDataByPeriodicIdentifier. */
  public static final ServiceId READ_DATA_BY_PERIODIC_IDENTIFIER = new ServiceId(0x2A);

  /** DynamicallyDefineDataIdentifier. */
  public static final ServiceId DYNAMICALLY_DEFINE_DATA_IDENTIFIER = new ServiceId(0x2C);

  /** WriteDataByIdentifier. */
  public static final ServiceId WRITE_DATA_BY_IDENTIFIER = new ServiceId(0x2E);

  /** InputOutputControlByIdentifier. */
  public static final ServiceId INPUT_OUTPUT_CONTROL_BY_IDENTIFIER = new ServiceId(0x2F);

  /** RoutineControl. */
  public static final ServiceId ROUTINE_CONTROL = new ServiceId(0x31);

  /** RequestDownload. */
  public static final ServiceId REQUEST_DOWNLOAD = new ServiceId(0x34);

  /** RequestUpload. */
  public static final ServiceId REQUEST_UPLOAD = new ServiceId(0x35);

  /** TransferData. */
  public static final ServiceId TRANSFER_DATA = new ServiceId(0x36);

  /** RequestTransferExit. */
  public static final ServiceId REQUEST_TRANSFER_EXIT = new ServiceId(0x37);

  /** RequestFileTransfer. */
  public static final ServiceId REQUEST_FILE_TRANSFER = new ServiceId(0x38);

  /** WriteMemoryByAddress. */
  public static final ServiceId WRITE_MEMORY_BY_ADDRESS = new ServiceId(0x3D);

  /** TesterPresent. */
  public static final ServiceId TESTER_PRESENT = new ServiceId(0x3E);

  /** The first byte of every negative response. */
  public static final ServiceId NEGATIVE_RESPONSE = new ServiceId(0x7F);

  /** AccessTimingParameter, removed in the 2020 edition. */
  public static final ServiceId ACCESS_TIMING_PARAMETER = new ServiceId(0x83);

  /** SecuredDataTransmission. */
  public static final ServiceId SECURED_DATA_TRANSMISSION = new ServiceId(0x84);

  /** ControlDTCSetting. */
  public static final ServiceId CONTROL_DTC_SETTING = new ServiceId(0x85);

  /** ResponseOnEvent. */
  public static final ServiceId RESPONSE_ON_EVENT = new ServiceId(0x86);

  /** LinkControl. */
  public static final ServiceId LINK_CONTROL = new ServiceId(0x87);

  private static final HexFormat HEX = HexFormat.of().withUpperCase();
  private static final int RESPONSE_OFFSET = 0x40;

  private static final CodeTable<ServiceId> TABLE =
      CodeTable.of("a UDS service", 1, ServiceId::new)
          .known(0x10, "DiagnosticSessionControl", "DSC")
          .known(0x11, "ECUReset", "ER")
          .known(0x14, "ClearDiagnosticInformation", "CDTCI")
          .known(0x19, "ReadDTCInformation", "RDTCI")
          .known(0x22, "ReadDataByIdentifier", "RDBI")
          .known(0x23, "ReadMemoryByAddress", "RMBA")
          .known(0x24, "ReadScalingDataByIdentifier", "RSDBI")
          .known(0x27, "SecurityAccess", "SA")
          .known(0x28, "CommunicationControl", "CC")
          .known(0x29, "Authentication", "ARS")
          .known(0x2A, "ReadDataByPeriodicIdentifier", "RDBPI")
          .known(0x2C, "DynamicallyDefineDataIdentifier", "DDDI")
          .known(0x2E, "WriteDataByIdentifier", "WDBI")
          .known(0x2F, "InputOutputControlByIdentifier", "IOCBI")
          .known(0x31, "RoutineControl", "RC")
          .known(0x34, "RequestDownload", "RD")
          .known(0x35, "RequestUpload", "RU")
          .known(0x36, "TransferData", "TD")
          .known(0x37, "RequestTransferExit", "RTE")
          .known(0x38, "RequestFileTransfer", "RFT")
          .known(0x3D, "WriteMemoryByAddress", "WMBA")
          .known(0x3E, "TesterPresent", "TP")
          .known(0x7F, "NegativeResponse", "NR")
          .known(0x83, "AccessTimingParameter", "ATP")
          .known(0x84, "SecuredDataTransmission", "SDT")
          .known(0x85, "ControlDTCSetting", "CDTCS")
          .known(0x86, "ResponseOnEvent", "ROE")
          .known(0x87, "LinkControl", "LC")
          .range(0x00, 0x0F, "legislated OBD request")
          .range(0xBA, 0xBE, "system supplier request")
          .build();

  /**
   * Checks the width.
   *
   * @param value 0x00..0xFF
   * @throws InvalidValueException if the value does not fit one byte
   */
  public ServiceId {
    if (value < 0 || value > 0xFF) {
      throw InvalidValueException.of(
          "a UDS service", value, "0x00..0xFF", "give a value of that range");
    }
  }

  /**
   * Reads a service from its name, abbreviation or number, see {@link CodeTable#parse}.
   *
   * @param text for example {@code ReadDataByIdentifier}, {@code RDBI} or {@code 0x22}
   * @return the service
   * @throws InvalidValueException if the text is none of these
   */
  public static ServiceId parse(String text) {
    return TABLE.parse(text);
  }

  /**
   * All names with their numbers.
   *
   * @return the table
   */
  public static CodeTable<ServiceId> table() {
    return TABLE;
  }

  /**
   * Whether the second byte of a request of this service is a sub-function, whose bit 7 asks for
   * the positive response to be suppressed.
   *
   * @return false for services without sub-function and for unknown ones
   */
  public boolean hasSubFunction() {
    return hasSubFunction(value);
  }

  static boolean hasSubFunction(int sid) {
    return switch (sid) {
      case 0x10, 0x11, 0x19, 0x27, 0x28, 0x29, 0x2C, 0x31, 0x3E, 0x83, 0x85, 0x86, 0x87 -> true;
      default -> false;
    };
  }

  /**
   * The first byte of the positive response: this value plus 0x40, kept to one byte.
   *
   * @return for example 0x62 for 0x22
   */
  public ServiceId response() {
    return new ServiceId(value + RESPONSE_OFFSET & 0xFF);
  }

  /**
   * The name of the service, followed by {@code response} if the value is that of its positive
   * response.
   *
   * @return the name, or the name of the range that the value lies in
   */
  @Override
  public String label() {
    int request = value - RESPONSE_OFFSET;
    boolean response =
        !TABLE.isKnown(value) && TABLE.isKnown(request) && request != NEGATIVE_RESPONSE.value;
    return response ? TABLE.nameOf(request) + " response" : TABLE.nameOf(value);
  }

  @Override
  public String toString() {
    return label() + " (0x" + HEX.toHexDigits(value, 2) + ")";
  }
}
